// SPDX-License-Identifier: GPL-3.0-or-later
// try_to_free_pages, shrink_node
#include "geometry/number_text.h"
#include "panels/path_words.h"

namespace rs {

namespace {

    QString reclaimed_of(const StepSeen& s)
    {
        return Path::tr("%1 of %2 reclaimed").arg(number(s, "nr_reclaimed"), number(s, "nr_to_reclaim"));
    }
    QString sigkill(const StepSeen&) { return QStringLiteral("SIGKILL"); }
    QString kthread(const StepSeen&) { return QStringLiteral("PF_KTHREAD"); }

    bool reserve_is_ok(const StepSeen& s) { return value(s, "free_pages") > value(s, "reserve") / 2; }
    QString reserve(const StepSeen& s)
    {
        return QStringLiteral("%1 %2 %3 / 2")
            .arg(Path::tr("free %1").arg(number(s, "free_pages")),
                 reserve_is_ok(s) ? QStringLiteral(">") : QStringLiteral("≤"), number(s, "reserve"));
    }
    QString why_not_throttled(const StepSeen& s)
    {
        return reserve_is_ok(s) || value(s, "reserve") == 0 ? reserve(s) : Path::tr("kswapd has given up");
    }

    QString progress(const StepSeen& s)
    {
        return value(s, "nr_reclaimed") != 0 ? reclaimed_words(s) : Path::tr("ready for compaction");
    }

    constexpr TakenText reclaim_taken[] = {
        {Step::not_throttled, why_not_throttled},
        {Step::killed_not_throttled, sigkill},
        {Step::kthread_not_throttled, kthread},
        {Step::no_zone_to_throttle_on, [](const StepSeen&) { return Path::tr("no such zone"); }},
        {Step::throttled_by_reserves, reserve},
        {Step::throttling_over, reserve},
        {Step::throttling_given_up, [](const StepSeen&) { return Path::tr("waited 1 s"); }},
        {Step::killed_while_throttled, sigkill},
        {Step::priority_round, priority_words},
        {Step::priority_lowered, priority_words},
        {Step::enough_reclaimed, reclaimed_of},
        {Step::stop_for_compaction, [](const StepSeen&) { return Path::tr("ready for compaction"); }},
        {Step::priorities_exhausted, [](const StepSeen&) { return Path::tr("priority 0 done"); }},
        {Step::reclaim_returns_progress, progress},
        {Step::retry_deactivating, [](const StepSeen&) { return QStringLiteral("force_deactivate"); }},
        {Step::nothing_reclaimed, none_reclaimed_words},
    };

    constexpr WhyNot reclaim_why_not[] = {
        {Step::throttled_by_reserves, Step::not_throttled, why_not_throttled},
        {Step::throttled_by_reserves, Step::killed_not_throttled, sigkill},
        {Step::throttled_by_reserves, Step::kthread_not_throttled, kthread},
        {Step::not_throttled, Step::throttled_by_reserves, reserve},
        {Step::killed_while_throttled, Step::throttling_over, [](const StepSeen&) { return Path::tr("no SIGKILL"); }},
        {Step::killed_while_throttled, Step::throttling_given_up,
         [](const StepSeen&) { return Path::tr("no SIGKILL"); }},
        {Step::enough_reclaimed, Step::priority_lowered, reclaimed_of},
        {Step::stop_for_compaction, Step::priority_lowered,
         [](const StepSeen&) { return QStringLiteral("compaction_ready 0"); }},
        {Step::enough_reclaimed, Step::priorities_exhausted, reclaimed_words},
        {Step::retry_deactivating, Step::reclaim_returns_progress, progress},
        {Step::retry_deactivating, Step::nothing_reclaimed,
         [](const StepSeen&) { return QStringLiteral("skipped_deactivate 0"); }},
        {Step::nothing_reclaimed, Step::reclaim_returns_progress, progress},
        {Step::reclaim_returns_progress, Step::nothing_reclaimed, none_reclaimed_words},
        {Step::reclaim_returns_progress, Step::retry_deactivating, none_reclaimed_words},
    };

    QString findings(const StepSeen& s)
    {
        return Path::tr("writeback %1 of %2, dirty %3")
            .arg(number(s, "nr_writeback"), number(s, "nr_taken"), number(s, "nr_unqueued_dirty"));
    }

    QString why_no_stall(const StepSeen& s)
    {
        if (value(s, "kswapd") != 0)
            return Path::tr("%1 immediate").arg(number(s, "nr_immediate"));
        return value(s, "congested") != 0 ? Path::tr("must not wait") : Path::tr("not congested");
    }

    QString why_not_for_compaction(const StepSeen& s)
    {
        if (value(s, "order") == 0)
            return Path::tr("order 0");
        if (value(s, "can_compact") == 0)
            return Path::tr("no __GFP_IO");
        return Path::tr("order %1, priority %2").arg(value(s, "order")).arg(value(s, "priority"));
    }
    QString inactive_left(const StepSeen& s)
    {
        const bool enough = value(s, "inactive_lru_pages") > value(s, "compact_gap");
        return QStringLiteral("%1 %2 %3")
            .arg(Path::tr("inactive %1").arg(number(s, "inactive_lru_pages")),
                 enough ? QStringLiteral(">") : QStringLiteral("≤"), number(s, "compact_gap"));
    }
    QString suitable(const StepSeen& s)
    {
        return QStringLiteral("%1: %2").arg(named(s, "zone"), named(s, "compact_result"));
    }

    constexpr TakenText node_taken[] = {
        {Step::scan_prepared,
         [](const StepSeen& s) { return QStringLiteral("may_deactivate %1").arg(value(s, "may_deactivate")); }},
        {Step::lists_shrunk,
         [](const StepSeen& s) {
             return Path::tr("%1 scanned, %2 reclaimed").arg(number(s, "nr_scanned"), number(s, "nr_reclaimed"));
         }},
        {Step::slab_asked, priority_words},
        {Step::node_flags_noted, findings},
        {Step::node_flags_left, findings},
        {Step::node_stalled, [](const StepSeen& s) { return Path::tr("%1 us").arg(number(s, "waited_us")); }},
        {Step::node_not_stalled, why_no_stall},
        {Step::continue_for_compaction, inactive_left},
        {Step::not_for_compaction, why_not_for_compaction},
        {Step::pass_reclaimed_nothing, none_reclaimed_words},
        {Step::zone_suits_compaction, suitable},
        {Step::inactive_lists_too_short, inactive_left},
    };

    constexpr WhyNot node_why_not[] = {
        {Step::node_flags_noted, Step::node_flags_left, [](const StepSeen&) { return Path::tr("not kswapd"); }},
        {Step::node_stalled, Step::node_not_stalled, why_no_stall},
        {Step::continue_for_compaction, Step::not_for_compaction, why_not_for_compaction},
        {Step::continue_for_compaction, Step::pass_reclaimed_nothing, none_reclaimed_words},
        {Step::continue_for_compaction, Step::zone_suits_compaction, suitable},
        {Step::continue_for_compaction, Step::inactive_lists_too_short, inactive_left},
        {Step::inactive_lists_too_short, Step::continue_for_compaction, inactive_left},
    };

} // namespace

PathWords words_of_direct_reclaim() { return {reclaim_taken, reclaim_why_not}; }
PathWords words_of_shrink_node() { return {node_taken, node_why_not}; }

} // namespace rs
