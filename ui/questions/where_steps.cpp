// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions/where.h"

#include <algorithm>

namespace rs {

namespace {

    using S = Step;
    using T = Topic;
    constexpr T no = T::count;

    constexpr StepTopics step_topics[] = {
        {S::request_prepared, {T::watermarks, T::pageblock, no}},
        {S::fast_path_failed, {T::watermarks, T::kswapd, no}},
        {S::watermark_ok, {T::watermarks, T::lowmem_reserve, no}},
        {S::watermark_missed, {T::watermarks, T::lowmem_reserve, T::node_reclaim}},
        {S::node_reclaim_not_simulated, {T::node_reclaim, T::watermarks, no}},
        {S::watermarks_ignored, {T::pf_memalloc, T::watermarks, no}},
        {S::zone_gave_nothing, {T::buddy, T::pageblock, no}},
        {S::fragmentation_allowed, {T::fallback, T::pageblock, no}},
        {S::pcp_list_hit, {T::pcp, no, no}},
        {S::pcp_list_empty, {T::pcp, T::buddy, no}},
        {S::pcp_refilled, {T::pcp, T::buddy, no}},
        {S::buddy_block_taken, {T::buddy, T::pageblock, no}},
        {S::boost_wakes_kswapd, {T::boost, T::kswapd, no}},
        {S::fallback_found, {T::fallback, T::pageblock, no}},
        {S::fallback_missing, {T::fallback, T::highatomic, no}},
        {S::watermark_boosted, {T::boost, T::watermarks, no}},
        {S::block_claimed, {T::fallback, T::pageblock, no}},
        {S::free_pages_of_block_moved, {T::fallback, T::pageblock, no}},
        {S::whole_blocks_claimed, {T::fallback, T::pageblock, no}},
        {S::single_block_stolen, {T::fallback, T::pageblock, no}},
        {S::highatomic_reserved, {T::highatomic, T::pageblock, no}},
        {S::highatomic_reserve_full, {T::highatomic, T::pageblock, no}},
        {S::highatomic_zone_skipped, {T::highatomic, T::drained_once, no}},
        {S::highatomic_block_given_back, {T::highatomic, T::drained_once, T::pageblock}},
        {S::freed_to_pcp, {T::pcp, no, no}},
        {S::freed_to_buddy, {T::buddy, no, no}},
        {S::pcp_too_long, {T::pcp, no, no}},
        {S::pcp_bulk_freed, {T::pcp, T::buddy, no}},
        {S::pcp_drained, {T::pcp, T::drained_once, no}},
        {S::kswapds_woken, {T::kswapd, T::watermarks, no}},
        {S::kswapd_already_awake, {T::kswapd, no, no}},
        {S::kswapd_not_needed, {T::kswapd, no, no}},
        {S::kswapd_woken, {T::kswapd, no, no}},
        {S::slow_attempt_got_page, {T::watermarks, no, no}},
        {S::compact_before_reclaim, {T::buddy, no, no}},
        {S::no_compaction_before_reclaim, {T::buddy, no, no}},
        {S::reserve_flags_applied, {T::pf_memalloc, T::watermarks, no}},
        {S::may_not_reclaim, {T::pf_memalloc, T::kswapd, no}},
        {S::enter_direct_reclaim, {T::kswapd, T::psi, T::memcg_reclaim}},
        {S::memstall_entered, {T::psi, T::memory_pressure, no}},
        {S::memstall_left, {T::psi, no, no}},
        {S::resched_before_reclaim, {T::node_reclaim, T::memory_pressure, no}},
        {S::memory_pressure_bump, {T::memory_pressure, T::psi, no}},
        {S::fs_reclaim_acquired, {T::fs_reclaim, no, no}},
        {S::fs_reclaim_released, {T::fs_reclaim, no, no}},
        {S::noreclaim_saved, {T::pf_memalloc, T::node_reclaim, no}},
        {S::noreclaim_restored, {T::pf_memalloc, no, no}},
        {S::try_to_free_pages_returned, {T::progress_first, T::throttle, no}},
        {S::resched_after_reclaim, {T::progress_first, T::node_reclaim, no}},
        {S::reclaim_made_progress, {T::progress_first, T::drained_once, no}},
        {S::reclaim_made_no_progress, {T::progress_first, no, no}},
        {S::reclaim_got_page, {T::progress_first, T::drained_once, no}},
        {S::no_page_after_reclaim, {T::drained_once, T::highatomic, T::pcp}},
        {S::highatomic_unreserved, {T::highatomic, T::drained_once, no}},
        {S::pcp_lists_drained, {T::drained_once, T::pcp, no}},
        {S::no_page_after_drain, {T::drained_once, no, no}},
        {S::consider_retry, {T::progress_first, no, no}},
        {S::retry_reclaim, {T::progress_first, no, no}},
        {S::no_more_retries, {T::progress_first, T::highatomic, no}},
        {S::failure_reported, {T::watermarks, T::lowmem_reserve, T::pcp}},
        {S::scan_control_filled, {T::scan_control, T::memcg_reclaim, no}},
        {S::small_fields_checked, {T::s8_checks, T::scan_control, no}},
        {S::killed_not_throttled, {T::throttle, no, no}},
        {S::killed_while_throttled, {T::throttle, no, no}},
        {S::killed_returns_progress, {T::throttle, T::progress_first, no}},
        {S::throttling_given_up, {T::throttle, T::kswapd, no}},
        {S::not_throttled, {T::throttle, T::kswapd, no}},
        {S::throttled_by_reserves, {T::throttle, T::kswapd, no}},
        {S::throttling_over, {T::throttle, T::kswapd, no}},
        {S::allocstall_counted, {T::memcg_reclaim, T::memory_pressure, no}},
        {S::priority_round, {T::scan_control, no, no}},
        {S::priority_lowered, {T::scan_control, no, no}},
        {S::enough_reclaimed, {T::scan_control, T::progress_first, no}},
        {S::priorities_exhausted, {T::scan_control, T::progress_first, no}},
        {S::node_scanned, {T::node_reclaim, T::lru, no}},
        {S::kswapd_goes_to_sleep, {T::kswapd, no, no}},
        {S::kswapd_naps, {T::kswapd, no, no}},
        {S::kswapd_stays_awake, {T::kswapd, no, no}},
        {S::kswapd_wakes, {T::kswapd, no, no}},
        {S::node_balanced, {T::kswapd, T::watermarks, no}},
        {S::kswapd_round, {T::kswapd, T::boost, no}},
        {S::kswapd_progress, {T::kswapd, T::scan_control, no}},
        {S::throttled_woken, {T::throttle, T::kswapd, no}},
        {S::kswapd_failed, {T::kswapd, no, no}},
        {S::boost_removed, {T::boost, T::kswapd, no}},
        {S::kswapd_done, {T::kswapd, no, no}},
        {S::scan_prepared, {T::scan_control, T::lru, no}},
        {S::scan_counts, {T::scan_control, T::lru, no}},
        {S::list_chosen, {T::lru, T::scan_control, no}},
        {S::active_list_spared, {T::lru, no, no}},
        {S::folio_isolated, {T::lru, no, no}},
        {S::folios_isolated, {T::lru, no, no}},
        {S::folio_skipped, {T::scan_control, T::lru, no}},
        {S::folio_activated_referenced, {T::lru, no, no}},
        {S::folio_kept_referenced, {T::lru, no, no}},
        {S::folio_dirty_kept, {T::scan_control, T::lru, no}},
        {S::folio_back_on_lru, {T::lru, no, no}},
        {S::folio_deactivated, {T::lru, no, no}},
        {S::inactive_list_shrunk, {T::lru, no, no}},
        {S::active_list_shrunk, {T::lru, no, no}},
        {S::folios_freed, {T::pcp, T::lru, no}},
    };

} // namespace

std::span<const StepTopics> all_step_topics() { return step_topics; }

std::span<const Topic> topics_of(Step step)
{
    const auto entry = std::ranges::find(step_topics, step, &StepTopics::step);
    if (entry == std::end(step_topics))
        return {};
    return {entry->topics.begin(), std::ranges::find(entry->topics, no)};
}

} // namespace rs
