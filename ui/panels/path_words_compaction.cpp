// SPDX-License-Identifier: GPL-3.0-or-later
// compact_zone
#include "panels/path_words.h"

namespace rs {

namespace {

    QString result(const StepSeen& s) { return named(s, "compact_result"); }
    QString order(const StepSeen& s)
    {
        return value(s, "for_block") != 0 ? QStringLiteral("order %1").arg(value(s, "order")) : Path::tr("all of it");
    }
    QString isolated(const StepSeen& s) { return Path::tr("%1 to move").arg(number(s, "nr_migratepages")); }
    QString none_isolated(const StepSeen&) { return Path::tr("none to move"); }
    QString moved(const StepSeen& s)
    {
        return Path::tr("%1 moved, %2 not").arg(number(s, "nr_succeeded"), number(s, "nr_failed"));
    }
    QString not_met(const StepSeen&) { return Path::tr("scanners not met"); }

    constexpr TakenText taken[] = {
        {Step::compaction_not_worth_it, result},
        {Step::compaction_started, order},
        {Step::compaction_goes_on, not_met},
        {Step::compaction_is_finished, result},
        {Step::pages_isolated_to_move, isolated},
        {Step::no_page_isolated_to_move, none_isolated},
        {Step::isolation_aborted, [](const StepSeen&) { return QStringLiteral("ISOLATE_ABORT"); }},
        {Step::isolated_pages_moved, moved},
        {Step::no_page_to_move_to, [](const StepSeen&) { return QStringLiteral("-ENOMEM"); }},
        {Step::capture_ends_compaction, [](const StepSeen& s) { return Path::tr("captured %1").arg(named(s, "page")); }},
        {Step::scanners_go_on,
         [](const StepSeen& s) {
             return value(s, "drained") != 0 ? Path::tr("lists drained") : Path::tr("no whole block yet");
         }},
        {Step::compaction_ended, result},
    };

    constexpr WhyNot not_taken[] = {
        {Step::compaction_not_worth_it, Step::compaction_started, [](const StepSeen&) { return QStringLiteral("COMPACT_CONTINUE"); }},
        {Step::compaction_started, Step::compaction_not_worth_it, result},
        {Step::compaction_is_finished, Step::compaction_goes_on, not_met},
        {Step::compaction_goes_on, Step::compaction_is_finished, result},
        {Step::pages_isolated_to_move, Step::no_page_isolated_to_move, none_isolated},
        {Step::no_page_isolated_to_move, Step::pages_isolated_to_move, isolated},
        {Step::no_page_to_move_to, Step::isolated_pages_moved, moved},
        {Step::capture_ends_compaction, Step::scanners_go_on, [](const StepSeen&) { return Path::tr("no whole block yet"); }},
    };

} // namespace

PathWords words_of_compaction() { return {taken, not_taken}; }

} // namespace rs
