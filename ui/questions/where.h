// SPDX-License-Identifier: GPL-3.0-or-later
// Where questions arise: at which steps, and at which words of the window.
#pragma once

#include "questions/topic.h"
#include "trace/steps.h"

#include <QString>

#include <span>

namespace rs {

/// What a reader may ask at a step, the most likely question first.
std::span<const Topic> topics_of(Step step);

/// What a word stands for: a function, a variable, a field of scan_control, a gfp flag, a name from the kernel; or a
/// part of a panel ("lists.pcp"). None: nobody asks about it.
std::optional<Topic> topic_of(QStringView word);

struct StepTopics {
    Step step;
    std::array<Topic, 3> topics; ///< up to the first Topic::count
};
std::span<const StepTopics> all_step_topics();

struct WordTopic {
    const char* word;
    Topic topic;
};
std::span<const WordTopic> all_word_topics();

} // namespace rs
