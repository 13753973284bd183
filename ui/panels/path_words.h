// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of the words beside the lines of the flow charts, by area as the charts are, and what they are made of.
#pragma once

#include "engine/timeline.h"

#include <QCoreApplication>
#include <QString>

#include <span>

namespace rs {

/// The context of their translations.
struct Path {
    Q_DECLARE_TR_FUNCTIONS(Path)
};

using PathText = QString (*)(const StepSeen&);

/// Why a call went the way that the step tells of.
struct TakenText {
    Step step;
    PathText text;
};
/// Why it did not go the way of `untaken`, told from the step that was taken instead.
struct WhyNot {
    Step untaken;
    Step taken;
    PathText text;
};

struct PathWords {
    std::span<const TakenText> taken;
    std::span<const WhyNot> why_not;
};
PathWords words_of_slow_path();
PathWords words_of_direct_reclaim();
PathWords words_of_shrink_node();
PathWords words_of_kswapd();
PathWords words_of_compaction();
PathWords words_of_oom_kill();

/// The value of that name; 0 when the step has none.
std::int64_t value(const StepSeen& seen, std::string_view name);
/// The same as a number with grouped digits, and as its kind is printed.
QString number(const StepSeen& seen, std::string_view name);
QString named(const StepSeen& seen, std::string_view name);

/// What several charts say.
QString priority_words(const StepSeen& seen);
QString reclaimed_words(const StepSeen& seen);
QString none_reclaimed_words(const StepSeen& seen);

} // namespace rs
