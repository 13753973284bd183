// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/gfp.h"
#include "mm/mmzone.h"
#include "panels/path_words.h"

namespace rs {

namespace {

    bool is_costly(const StepSeen& seen) { return value(seen, "costly_order") != 0; }
    QString page(const StepSeen& s) { return Path::tr("page %1").arg(number(s, "page")); }
    QString loops(const StepSeen& s)
    {
        return Path::tr("loop %1 of %2").arg(number(s, "no_progress_loops")).arg(MAX_RECLAIM_RETRIES);
    }

    constexpr TakenText taken_texts[] = {
        {Step::fast_path_got_page, page},
        {Step::fast_path_failed, [](const StepSeen&) { return Path::tr("no zone above low"); }},
        {Step::no_zone_eligible, [](const StepSeen&) { return Path::tr("no such zone"); }},
        {Step::kswapds_woken,
         [](const StepSeen& s) {
             return value(s, "allowed") != 0 ? Path::tr("kswapd asked") : Path::tr("gfp: no kswapd");
         }},
        {Step::slow_attempt_got_page, page},
        {Step::compact_before_reclaim,
         [](const StepSeen& s) { return Path::tr("order %1: compact first").arg(value(s, "order")); }},
        {Step::no_compaction_before_reclaim, [](const StepSeen&) { return Path::tr("no page at min"); }},
        {Step::early_compaction_got_page, page},
        {Step::early_compaction_failed, [](const StepSeen& s) { return named(s, "compact_result"); }},
        {Step::early_compaction_gives_up, [](const StepSeen& s) { return named(s, "compact_result"); }},
        {Step::retry_attempt_got_page, page},
        {Step::enter_direct_reclaim, [](const StepSeen&) { return Path::tr("still no page"); }},
        {Step::reclaim_made_progress,
         [](const StepSeen& s) { return Path::tr("%1 reclaimed").arg(number(s, "did_some_progress")); }},
        {Step::reclaim_got_page, page},
        {Step::no_page_after_reclaim,
         [](const StepSeen& s) { return Path::tr("no page, %1 in pcp").arg(number(s, "pcp_pages")); }},
        {Step::highatomic_unreserved,
         [](const StepSeen& s) {
             return value(s, "unreserved") != 0 ? Path::tr("block given back") : Path::tr("none reserved");
         }},
        {Step::pcp_lists_drained,
         [](const StepSeen& s) { return Path::tr("%1 left in pcp, again").arg(number(s, "pcp_pages")); }},
        {Step::late_compaction_got_page, page},
        {Step::consider_retry,
         [](const StepSeen& s) { return Path::tr("progress %1").arg(number(s, "did_some_progress")); }},
        {Step::retry_reclaim, [](const StepSeen&) { return Path::tr("retry"); }},
        {Step::no_more_retries, loops},
        {Step::oom_path_got_page, page},
        {Step::oom_made_progress, [](const StepSeen&) { return Path::tr("retry"); }},
        {Step::oom_gets_nowhere, [](const StepSeen&) { return Path::tr("no page comes free"); }},
        {Step::oom_did_not_help, [](const StepSeen&) { return Path::tr("no help"); }},
        {Step::nofail_retries, [](const StepSeen&) { return QStringLiteral("__GFP_NOFAIL"); }},
        {Step::nofail_got_page, page},
        {Step::allocation_failed, [](const StepSeen& s) { return Path::tr("order %1 failed").arg(value(s, "order")); }},
    };

    /// Kernel: the condition before the first __alloc_pages_direct_compact in __alloc_pages_slowpath.
    QString why_no_early_compaction(const StepSeen& s)
    {
        const auto order = value(s, "order");
        if (value(s, "can_direct_reclaim") == 0)
            return Path::tr("no __GFP_DIRECT_RECLAIM");
        if (value(s, "can_compact") == 0)
            return Path::tr("no __GFP_IO");
        if (order == 0)
            return Path::tr("order 0: not costly");
        if (order <= raw(PAGE_ALLOC_COSTLY_ORDER) && value(s, "migratetype") == MIGRATE_MOVABLE)
            return Path::tr("order %1, movable").arg(order);
        return Path::tr("may use reserves");
    }

    QString why_no_reclaim(const StepSeen& s)
    {
        return value(s, "can_direct_reclaim") == 0 ? Path::tr("no __GFP_DIRECT_RECLAIM")
                                                   : Path::tr("PF_MEMALLOC is set");
    }

    QString why_no_retry(const StepSeen& s)
    {
        if (has(Gfp(static_cast<std::uint32_t>(value(s, "gfp_mask"))), GFP_BIT_NORETRY))
            return QStringLiteral("__GFP_NORETRY");
        return is_costly(s) ? Path::tr("costly order") : Path::tr("not wanted");
    }

    constexpr WhyNot why_nots[] = {
        {Step::fast_path_failed, Step::fast_path_got_page, page},
        {Step::compact_before_reclaim, Step::no_compaction_before_reclaim, why_no_early_compaction},
        {Step::compact_before_reclaim, Step::slow_attempt_got_page, page},
        {Step::early_compaction_failed, Step::early_compaction_got_page, page},
        {Step::enter_direct_reclaim, Step::may_not_reclaim, why_no_reclaim},
        {Step::enter_direct_reclaim, Step::retry_attempt_got_page, page},
        {Step::reclaim_made_progress, Step::reclaim_made_no_progress, none_reclaimed_words},
        {Step::no_page_after_reclaim, Step::reclaim_got_page, page},
        {Step::no_page_after_reclaim, Step::no_page_after_drain,
         [](const StepSeen&) { return Path::tr("already drained"); }},
        {Step::consider_retry, Step::no_retry_wanted, why_no_retry},
        {Step::consider_retry, Step::late_compaction_got_page, page},
        {Step::no_more_retries, Step::retry_reclaim, loops},
        {Step::oom_did_not_help, Step::oom_made_progress, [](const StepSeen&) { return Path::tr("memory came free"); }},
        {Step::oom_did_not_help, Step::oom_path_got_page, page},
        {Step::allocation_failed, Step::nofail_retries, [](const StepSeen&) { return QStringLiteral("__GFP_NOFAIL"); }},
        {Step::allocation_failed, Step::nofail_got_page, page},
    };

} // namespace

PathWords words_of_slow_path() { return {taken_texts, why_nots}; }

} // namespace rs
