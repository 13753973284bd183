// SPDX-License-Identifier: GPL-3.0-or-later
// The steps: observable decisions and effects of the simulated kernel, each with the values that it was taken on.
//
// A step is recorded after what it tells of. In the source it is a line of its own, m.step(Step::name, ...), which
// the listing hides; each name stands in the source once, so a step is a place in the listing, too. What a step
// means is told by the window (ui/explain), in sentences filled from its values.
#pragma once

#include "trace/value_kind.h"

#include <array>
#include <string_view>

// X(name, V(value's name, how it is printed) ...)
#define RS_STEPS(X, V)                                                                                                 \
    X(none, )                                                                                                          \
    /* mm/page_alloc/alloc_pages.cpp: the fast path */                                                                 \
    X(request_prepared, V(gfp_mask, Gfp) V(order, OrderOf) V(highest_zoneidx, ZoneTypeOf) V(migratetype, MigratetypeOf) V(alloc_flags, AllocFlags)) \
    X(fast_path_got_page, V(page, PfnOrNone) V(order, OrderOf))                                                        \
    X(fast_path_failed, V(order, OrderOf) V(highest_zoneidx, ZoneTypeOf))                                              \
    /* freelist.cpp */                                                                                                 \
    X(watermark_ok, V(zone, Zone) V(free_pages, Pages) V(mark, Pages) V(lowmem_reserve, Pages) V(order, OrderOf) V(alloc_flags, AllocFlags) V(limit, Pages)) \
    X(watermark_missed, V(zone, Zone) V(free_pages, Pages) V(mark, Pages) V(lowmem_reserve, Pages) V(order, OrderOf) V(unusable, Pages) V(alloc_flags, AllocFlags) V(limit, Pages)) \
    X(watermarks_ignored, V(zone, Zone) V(free_pages, Pages))                                                          \
    X(node_reclaim_not_simulated, V(zone, Zone) V(zone_reclaim_mode, Hex))                                             \
    X(zone_gave_page, V(zone, Zone) V(page, PfnOrNone) V(order, OrderOf))                                              \
    X(zone_gave_nothing, V(zone, Zone) V(order, OrderOf) V(migratetype, MigratetypeOf))                                \
    X(fragmentation_allowed, V(order, OrderOf) V(migratetype, MigratetypeOf))                                          \
    /* mm/cpuset.cpp */                                                                                                \
    X(zone_outside_cpuset, V(zone, Zone) V(gfp_mask, Gfp))                                                             \
    /* rmqueue.cpp, pcp.cpp, buddy.cpp, fallback.cpp */                                                                \
    X(pcp_list_hit, V(zone, Zone) V(cpu, Count) V(page, PfnOrNone) V(order, OrderOf) V(migratetype, MigratetypeOf) V(count, Pages)) \
    X(pcp_list_empty, V(zone, Zone) V(cpu, Count) V(order, OrderOf) V(migratetype, MigratetypeOf) V(blocks, Count))    \
    X(pcp_refilled, V(zone, Zone) V(cpu, Count) V(blocks, Count) V(count, Pages))                                      \
    X(buddy_block_taken, V(zone, Zone) V(page, PfnOrNone) V(order, OrderOf) V(from_order, OrderOf) V(migratetype, MigratetypeOf)) \
    X(boost_wakes_kswapd, V(zone, Zone) V(boost, Pages))                                                               \
    X(fallback_found, V(zone, Zone) V(order, OrderOf) V(start_migratetype, MigratetypeOf) V(fallback_order, OrderOf) V(fallback_migratetype, MigratetypeOf) V(can_steal, Bool)) \
    X(fallback_missing, V(zone, Zone) V(order, OrderOf) V(migratetype, MigratetypeOf))                                 \
    X(watermark_boosted, V(zone, Zone) V(boost, Pages))                                                                \
    X(block_claimed, V(page, PfnOrNone) V(migratetype, MigratetypeOf) V(free_pages, Pages) V(alike_pages, Pages))      \
    X(free_pages_of_block_moved, V(page, PfnOrNone) V(migratetype, MigratetypeOf) V(free_pages, Pages) V(alike_pages, Pages)) \
    X(whole_blocks_claimed, V(page, PfnOrNone) V(order, OrderOf) V(migratetype, MigratetypeOf))                        \
    X(single_block_stolen, V(page, PfnOrNone) V(order, OrderOf) V(migratetype, MigratetypeOf))                         \
    X(highatomic_reserved, V(page, PfnOrNone) V(zone, Zone) V(reserved, Pages) V(limit, Pages))                        \
    X(highatomic_reserve_full, V(zone, Zone) V(reserved, Pages) V(limit, Pages))                                       \
    X(highatomic_zone_skipped, V(zone, Zone) V(reserved, Pages))                                                       \
    X(highatomic_block_given_back, V(page, PfnOrNone) V(zone, Zone) V(reserved, Pages) V(migratetype, MigratetypeOf))  \
    /* freeing */                                                                                                      \
    X(freed_to_pcp, V(page, PfnOrNone) V(order, OrderOf) V(cpu, Count) V(migratetype, MigratetypeOf) V(count, Pages) V(high, Pages)) \
    X(freed_to_buddy, V(page, PfnOrNone) V(order, OrderOf) V(merged_order, OrderOf) V(migratetype, MigratetypeOf))     \
    X(pcp_too_long, V(zone, Zone) V(cpu, Count) V(count, Pages) V(high, Pages) V(to_free, Pages))                      \
    X(pcp_bulk_freed, V(zone, Zone) V(cpu, Count) V(freed, Pages) V(count, Pages))                                     \
    X(pcp_drained, V(zone, Zone) V(cpu, Count) V(drained, Pages))                                                      \
    /* slowpath.cpp: one step for each edge of the chart (slowpath_chart.h) */                                         \
    X(kswapds_woken, V(alloc_flags, AllocFlags) V(allowed, Bool))                                                      \
    X(no_zone_eligible, V(order, OrderOf) V(highest_zoneidx, ZoneTypeOf))                                              \
    X(slow_attempt_got_page, V(page, PfnOrNone) V(alloc_flags, AllocFlags))                                            \
    X(compact_before_reclaim, V(order, OrderOf) V(costly_order, Bool))                                                 \
    X(no_compaction_before_reclaim, V(order, OrderOf) V(can_direct_reclaim, Bool) V(can_compact, Bool) V(migratetype, MigratetypeOf)) \
    X(early_compaction_got_page, V(page, PfnOrNone))                                                                   \
    X(early_compaction_failed, V(compact_result, CompactResultOf))                                                     \
    X(early_compaction_gives_up, V(compact_result, CompactResultOf))                                                   \
    X(reserve_flags_applied, V(reserve_flags, AllocFlags) V(alloc_flags, AllocFlags))                                  \
    X(retry_attempt_got_page, V(page, PfnOrNone) V(alloc_flags, AllocFlags))                                           \
    X(may_not_reclaim, V(can_direct_reclaim, Bool) V(pf_memalloc, Bool))                                               \
    X(enter_direct_reclaim, V(order, OrderOf) V(alloc_flags, AllocFlags))                                              \
    X(reclaim_made_progress, V(did_some_progress, Pages))                                                              \
    X(reclaim_made_no_progress, V(did_some_progress, Pages))                                                           \
    X(reclaim_got_page, V(page, PfnOrNone) V(did_some_progress, Pages) V(drained, Bool))                               \
    X(no_page_after_reclaim, V(did_some_progress, Pages) V(drained, Bool) V(pcp_pages, Pages))                         \
    X(highatomic_unreserved, V(unreserved, Bool))                                                                      \
    X(pcp_lists_drained, V(drained, Bool) V(pcp_pages, Pages))                                                         \
    X(no_page_after_drain, V(did_some_progress, Pages) V(drained, Bool))                                               \
    X(late_compaction_got_page, V(page, PfnOrNone))                                                                    \
    X(no_retry_wanted, V(gfp_mask, Gfp) V(costly_order, Bool) V(can_compact, Bool))                                    \
    X(consider_retry, V(did_some_progress, Pages) V(no_progress_loops, Count))                                         \
    X(retry_reclaim, V(did_some_progress, Pages) V(no_progress_loops, Count))                                          \
    X(killed_no_compact_retry, V(order, OrderOf))                                                                      \
    X(no_more_retries, V(did_some_progress, Pages) V(no_progress_loops, Count))                                        \
    X(oom_path_got_page, V(page, PfnOrNone))                                                                           \
    X(oom_made_progress, V(did_some_progress, Pages))                                                                  \
    X(oom_gets_nowhere, V(gfp_mask, Gfp))                                                                              \
    X(oom_did_not_help, V(did_some_progress, Pages) V(order, OrderOf) V(costly_order, Bool))                           \
    X(nofail_retries, V(order, OrderOf))                                                                               \
    X(nofail_hopeless, V(order, OrderOf)) \
    X(nofail_got_page, V(page, PfnOrNone))                                                                             \
    X(allocation_failed, V(order, OrderOf) V(gfp_mask, Gfp))                                                           \
    /* may_oom.cpp, rmqueue.cpp */                                                                                     \
    X(oom_lock_busy, )                                                                                                 \
    X(oom_lock_taken, V(order, OrderOf))                                                                               \
    X(nobody_may_be_killed, V(reason, NoKillReason) V(order, OrderOf) V(gfp_mask, Gfp) V(highest_zoneidx, ZoneTypeOf)) \
    X(nofail_opens_reserves, V(page, PfnOrNone))                                                                       \
    X(nofail_warned, V(reason, NofailReason) V(order, OrderOf) V(gfp_mask, Gfp))                                       \
    /* mm/oom_kill.cpp and oom_kill/: edges of the chart (oom_kill_chart.h), and what is told besides */               \
    X(oom_killer_is_disabled, V(order, OrderOf))                                                                       \
    X(oom_notifiers_freed, V(freed, Pages))                                                                            \
    X(oom_notifiers_freed_nothing, V(freed, Pages))                                                                    \
    X(oom_caller_will_exit, V(pid, Count))                                                                             \
    X(oom_caller_goes_on, V(gfp_mask, Gfp))                                                                            \
    X(oom_not_without_fs, V(gfp_mask, Gfp))                                                                            \
    X(oom_may_kill, V(gfp_mask, Gfp))                                                                                  \
    X(oom_constraint_found, V(constraint, ConstraintOf) V(totalpages, Pages))                                          \
    X(oom_panics, V(panic_on_oom, Count) V(constraint, ConstraintOf))                                                  \
    X(oom_kills_caller, V(pid, Count))                                                                                 \
    X(oom_looks_for_victim, V(totalpages, Pages))                                                                      \
    X(candidate_spared, V(pid, Count) V(reason, SparedReason))                                                         \
    X(candidate_ruled_out, V(pid, Count) V(reason, SparedReason))                                                      \
    X(candidate_scored, V(pid, Count) V(rss, Pages) V(swapents, Pages) V(pgtables, Pages) V(oom_score_adj, Count) V(points, Count) V(chosen, Bool)) \
    X(candidate_asked_for_it, V(pid, Count))                                                                           \
    X(victim_is_spent, V(pid, Count))                                                                                  \
    X(victim_in_flight, V(pid, Count))                                                                                 \
    X(victim_chosen, V(pid, Count) V(points, Count))                                                                   \
    X(no_killable_process, V(order, OrderOf) V(gfp_mask, Gfp))                                                         \
    X(victim_exits_already, V(pid, Count))                                                                             \
    X(oom_callbacks_suppressed, V(missed, Count))                                                                      \
    X(oom_report_held_back, V(missed, Count))                                                                          \
    X(oom_report_printed, V(order, OrderOf) V(gfp_mask, Gfp) V(nodemask, NodeMaskOf) V(constraint, ConstraintOf) V(victim, Count)) \
    X(victim_has_no_memory, V(pid, Count) V(victim, Count) V(allocating_task, Bool))                                   \
    X(victim_marked, V(pid, Count) V(oom_victims, Count))                                                              \
    X(victim_killed, V(pid, Count) V(anon, Pages) V(file, Pages) V(shmem, Pages) V(victim, Count) V(allocating_task, Bool)) \
    X(sharer_killed, V(pid, Count))                                                                                    \
    X(mm_pinned_by_init, V(pid, Count) V(victim, Count) V(init, Count))                                                \
    X(reaper_queued, V(pid, Count) V(delay_ms, Count))                                                                 \
    X(victim_reaped, V(pid, Count) V(freed, Pages) V(anon, Pages) V(victim, Count))                                    \
    X(kernel_panicked, V(reason, PanicReason))                                                                         \
    /* mm/memory.cpp, mm/exit.cpp */                                                                                   \
    X(page_table_added, V(page, PfnOrNone) V(pgtables, Pages))                                                         \
    X(anon_page_mapped, V(page, PfnOrNone) V(pid, Count) V(anon, Pages))                                               \
    X(page_fault_failed, V(pid, Count) V(killed, Bool))                                                                \
    X(sigkill_sent, V(pid, Count))                                                                                     \
    X(process_exits, V(pid, Count) V(anon, Pages) V(swapents, Pages))                                                  \
    X(process_exited, V(pid, Count) V(freed, Pages) V(pgtables, Pages))                                                \
    /* warn_alloc.cpp */                                                                                               \
    X(failure_report_unwanted, V(order, OrderOf) V(gfp_mask, Gfp))                                                     \
    X(callbacks_suppressed, V(missed, Count))                                                                          \
    X(failure_report_held_back, V(order, OrderOf) V(gfp_mask, Gfp) V(missed, Count))                                   \
    X(failure_without_dma, V(order, OrderOf) V(gfp_mask, Gfp))                                                         \
    X(failure_reported, V(order, OrderOf) V(gfp_mask, Gfp) V(nodemask, NodeMaskOf))                                    \
    /* slowpath_calls.cpp, retry.cpp */                                                                                \
    X(kswapd_already_awake, V(node, Count) V(kswapd_order, OrderOf))                                                   \
    X(kswapd_not_needed, V(node, Count) V(order, OrderOf))                                                             \
    X(kswapd_woken, V(node, Count) V(order, OrderOf) V(highest_zoneidx, ZoneTypeOf))                                   \
    X(retry_zone_checked, V(zone, Zone) V(reclaimable, Pages) V(available, Pages) V(min_wmark, Pages) V(no_progress_loops, Count) V(wmark_check, Bool)) \
    /* compaction/, migrate.cpp */                                                                                     \
    X(kcompactd_not_needed, V(node, Count) V(order, OrderOf) V(awake, Bool))                                           \
    X(kcompactd_woken, V(node, Count) V(order, OrderOf) V(highest_zoneidx, ZoneTypeOf))                                \
    X(kcompactd_works, V(node, Count) V(order, OrderOf) V(highest_zoneidx, ZoneTypeOf))                                \
    X(kcompactd_zone_done, V(zone, Zone) V(result, CompactResultOf))                                                   \
    X(node_fragmentation_judged, V(node, Count) V(score, Count) V(wmark_high, Count) V(compacts, Bool))                \
    X(proactive_compaction_ended, V(node, Count) V(score_before, Count) V(score, Count))                               \
    X(compaction_not_worth_it, V(zone, Zone) V(order, Count) V(compact_result, CompactResultOf))                       \
    X(compaction_started, V(zone, Zone) V(order, Count) V(migrate_pfn, Count) V(free_pfn, Count) V(sync, Bool) V(whole_zone, Bool) V(for_block, Bool)) \
    X(compaction_goes_on, V(migrate_pfn, Count) V(free_pfn, Count))                                                    \
    X(compaction_is_finished, V(compact_result, CompactResultOf))                                                      \
    X(pages_isolated_to_move, V(nr_migratepages, Pages))                                                               \
    X(no_page_isolated_to_move, V(migrate_pfn, Count))                                                                 \
    X(isolation_aborted, V(contended, Bool))                                                                           \
    X(isolated_pages_moved, V(nr_succeeded, Pages) V(nr_failed, Pages))                                                \
    X(no_page_to_move_to, V(nr_failed, Pages))                                                                         \
    X(capture_ends_compaction, V(page, PfnOrNone))                                                                     \
    X(scanners_go_on, V(drained, Bool))                                                                                \
    X(migrate_scanner_moved, V(start_pfn, Count) V(end_pfn, Count) V(nr_scanned, Pages) V(nr_isolated, Pages) V(skip, Bool)) \
    X(page_isolated_for_migration, V(page, PfnOrNone))                                                                 \
    X(free_block_taken, V(page, PfnOrNone) V(order, OrderOf))                                                          \
    X(free_block_refused, V(page, PfnOrNone) V(order, OrderOf))                                                        \
    X(page_migrated, V(page, PfnOrNone) V(new_page, PfnOrNone))                                                        \
    X(page_not_migrated, V(page, PfnOrNone) V(refcount, Count) V(expected, Count) V(buffers_held, Bool))                                     \
    X(no_page_to_migrate_to, V(page, PfnOrNone))                                                                       \
    X(block_captured, V(page, PfnOrNone) V(order, OrderOf))                                                            \
    X(scanners_met, V(zone, Zone) V(migrate_pfn, Count) V(free_pfn, Count) V(whole_zone, Bool))                        \
    X(compaction_ended, V(zone, Zone) V(compact_result, CompactResultOf) V(migrate_scanned, Pages) V(free_scanned, Pages)) \
    /* direct_reclaim.cpp: the three functions that this program was made to explain */                                \
    X(memstall_entered, V(already_stalled, Bool))                                                                      \
    X(memstall_left, V(already_stalled, Bool))                                                                         \
    X(resched_before_reclaim, V(cpu, Count))                                                                           \
    X(memory_pressure_bump, V(enabled, Bool))                                                                          \
    X(fs_reclaim_acquired, V(gfp_mask, Gfp) V(lockdep_sees, Bool))                                                     \
    X(noreclaim_saved, V(noreclaim_flag, Hex) V(task_flags, Hex))                                                      \
    X(try_to_free_pages_returned, V(progress, Pages))                                                                  \
    X(noreclaim_restored, V(noreclaim_flag, Hex) V(task_flags, Hex))                                                   \
    X(fs_reclaim_released, V(gfp_mask, Gfp))                                                                           \
    X(resched_after_reclaim, V(progress, Pages))                                                                       \
    /* vmscan/try_to_free_pages.cpp */                                                                                 \
    X(scan_control_filled, V(nr_to_reclaim, Pages) V(gfp_mask, Gfp) V(reclaim_idx, ZoneTypeOf) V(order, OrderOf) V(priority, Count)) \
    X(small_fields_checked, V(MAX_ORDER, Count) V(DEF_PRIORITY, Count) V(MAX_NR_ZONES, Count) V(S8_MAX, Count))        \
    X(killed_not_throttled, V(killed_for_us, Count))                                                                   \
    X(kthread_not_throttled, V(task_flags, Hex))                                                                       \
    X(no_zone_to_throttle_on, V(gfp_mask, Gfp))                                                                        \
    X(not_throttled, V(free_pages, Pages) V(reserve, Pages))                                                           \
    X(throttled_by_reserves, V(free_pages, Pages) V(reserve, Pages))                                                   \
    X(killed_while_throttled, V(waited_us, Count) V(free_pages, Pages) V(reserve, Pages))                              \
    X(throttling_over, V(node, Count) V(waited_us, Count) V(free_pages, Pages) V(reserve, Pages))                      \
    X(throttling_given_up, V(node, Count) V(waited_us, Count) V(free_pages, Pages) V(reserve, Pages))                  \
    X(killed_returns_progress, V(progress, Pages))                                                                     \
    X(reclaim_state_set, V(reclaimed_slab, Pages))                                                                     \
    X(reclaim_state_cleared, V(nr_reclaimed, Pages))                                                                   \
    X(allocstall_counted, V(reclaim_idx, ZoneTypeOf) V(allocstall, Count))                                             \
    X(priority_round, V(priority, Count) V(nr_reclaimed, Pages) V(nr_to_reclaim, Pages))                               \
    X(enough_reclaimed, V(nr_reclaimed, Pages) V(nr_to_reclaim, Pages) V(priority, Count))                             \
    X(stop_for_compaction, V(order, OrderOf))                                                                          \
    X(priority_lowered, V(priority, Count) V(nr_scanned, Pages) V(nr_reclaimed, Pages) V(nr_to_reclaim, Pages) V(may_writepage, Bool)) \
    X(priorities_exhausted, V(nr_reclaimed, Pages))                                                                    \
    X(refaults_snapshot, V(node, Count) V(refaults_anon, Count) V(refaults_file, Count))                               \
    X(retry_deactivating, V(force_deactivate, Bool))                                                                   \
    X(reclaim_returns_progress, V(nr_reclaimed, Pages) V(compaction_ready, Bool))                                      \
    X(nothing_reclaimed, V(nr_reclaimed, Pages))                                                                       \
    /* shrink_zones.cpp, shrink_node.cpp */                                                                            \
    X(zone_ready_for_compaction, V(zone, Zone) V(order, OrderOf))                                                      \
    X(node_already_shrunk, V(zone, Zone))                                                                              \
    X(node_scanned, V(node, Count) V(nr_scanned, Pages) V(nr_reclaimed, Pages))                                        \
    /* kswapd.cpp, balance_pgdat.cpp */                                                                                \
    X(kswapd_goes_to_sleep, V(node, Count))                                                                            \
    X(kswapd_naps, V(node, Count))                                                                                     \
    X(kswapd_stays_awake, V(node, Count) V(woken_early, Bool))                                                         \
    X(kswapd_wakes, V(node, Count) V(order, OrderOf) V(highest_zoneidx, ZoneTypeOf))                                   \
    X(node_balanced, V(node, Count) V(order, OrderOf))                                                                 \
    X(boost_reclaim_abandoned, V(node, Count))                                                                         \
    X(kswapd_round, V(node, Count) V(priority, Count) V(nr_boost_reclaim, Pages))                                      \
    X(node_aged, V(node, Count) V(inactive, Pages) V(active, Pages))                                                   \
    X(node_not_aged, V(node, Count) V(can_age_anon, Bool) V(inactive, Pages) V(active, Pages))                         \
    X(kswapd_progress, V(nr_reclaimed, Pages) V(nr_scanned, Pages) V(nr_to_reclaim, Pages))                            \
    X(boost_reclaim_stuck, V(node, Count) V(nr_boost_reclaim, Pages))                                                  \
    X(kswapd_priority_kept, V(priority, Count) V(nr_reclaimed, Pages) V(scanned_enough, Bool))                         \
    X(kswapd_priority_lowered, V(priority, Count) V(nr_reclaimed, Pages) V(scanned_enough, Bool))                      \
    X(kswapd_priorities_exhausted, V(node, Count) V(nr_reclaimed, Pages))                                              \
    X(throttled_woken, V(node, Count))                                                                                 \
    X(kswapd_failed, V(node, Count) V(kswapd_failures, Count))                                                         \
    X(kswapd_not_failed, V(node, Count) V(nr_reclaimed, Pages))                                                        \
    X(boost_removed, V(zone, Zone) V(boost, Pages))                                                                    \
    X(kswapd_done, V(node, Count) V(nr_reclaimed, Pages))                                                              \
    X(scan_prepared, V(may_deactivate, Count) V(cache_trim_mode, Bool) V(file_is_tiny, Bool))                          \
    X(scan_counts, V(scan_balance, ScanBalanceOf) V(nr_inactive_anon, Pages) V(nr_active_anon, Pages) V(nr_inactive_file, Pages) V(nr_active_file, Pages) V(priority, Count)) \
    X(list_chosen, V(lru, LruListOf) V(nr_to_scan, Pages) V(nr_reclaimed, Pages))                                      \
    X(active_list_spared, V(lru, LruListOf))                                                                           \
    X(scan_targets_rebalanced, V(nr_reclaimed, Pages))                                           \
    X(lruvec_done, V(nr_reclaimed, Pages))                                                                             \
    X(anon_rebalanced, V(inactive, Pages) V(active, Pages))                                                            \
    X(lists_shrunk, V(node, Count) V(nr_scanned, Pages) V(nr_reclaimed, Pages))                                        \
    X(slab_asked, V(priority, Count) V(freed, Count))                                                                  \
    X(slab_allocated, V(page, PfnOrNone) V(order, OrderOf) V(object_size, Count))                                      \
    X(slab_freed, V(page, PfnOrNone) V(order, OrderOf))                                                                \
    X(node_flags_noted, V(node, Count) V(nr_writeback, Pages) V(nr_taken, Pages) V(nr_unqueued_dirty, Pages) V(nr_file_taken, Pages)) \
    X(node_flags_left, V(nr_writeback, Pages) V(nr_taken, Pages) V(nr_unqueued_dirty, Pages) V(nr_file_taken, Pages))  \
    X(lruvec_congested, V(node, Count) V(nr_congested, Pages))                                                         \
    X(node_stalled, V(reason, ThrottleReason) V(waited_us, Count))                                                     \
    X(node_not_stalled, V(kswapd, Bool) V(nr_immediate, Pages) V(congested, Bool))                                     \
    X(not_for_compaction, V(order, OrderOf) V(priority, Count) V(can_compact, Bool))                                   \
    X(pass_reclaimed_nothing, V(nr_scanned, Pages) V(order, OrderOf))                                                  \
    X(zone_suits_compaction, V(zone, Zone) V(order, OrderOf) V(compact_result, CompactResultOf))                       \
    X(inactive_lists_too_short, V(inactive_lru_pages, Pages) V(compact_gap, Pages))                                    \
    X(continue_for_compaction, V(nr_reclaimed, Pages) V(inactive_lru_pages, Pages) V(compact_gap, Pages))              \
    X(reclaim_throttled, V(reason, ThrottleReason) V(timeout_ms, Count))                                               \
    X(throttle_skipped, V(reason, ThrottleReason))                                                                     \
    /* isolate.cpp, shrink_inactive_list.cpp, shrink_folio_list.cpp, shrink_active_list.cpp, swap.cpp */               \
    X(batches_drained, V(cpu, Count) V(folios, Count))                                                                 \
    X(killed_before_isolating, V(nr_reclaimed, Pages))                                                                 \
    X(too_many_isolated, V(isolated, Pages) V(inactive, Pages))                                                        \
    X(folio_isolated, V(folio, PfnOrNone) V(lru, LruListOf))                                                           \
    X(folio_skipped, V(folio, PfnOrNone) V(zone, Zone) V(reclaim_idx, ZoneTypeOf))                                     \
    X(folios_isolated, V(nr_taken, Pages) V(nr_scanned, Pages) V(nr_skipped, Pages) V(lru, LruListOf))                 \
    X(folio_kept_locked, V(folio, PfnOrNone))                                                                          \
    X(folio_activated_unevictable, V(folio, PfnOrNone))                                                                \
    X(folio_kept_mapped, V(folio, PfnOrNone) V(mapcount, Count))                                                       \
    X(folio_under_writeback, V(folio, PfnOrNone) V(reclaim_flag, Bool))                                                \
    X(folio_activated_referenced, V(folio, PfnOrNone) V(referenced_ptes, Count) V(referenced_folio, Bool))             \
    X(folio_kept_referenced, V(folio, PfnOrNone) V(referenced_ptes, Count))                                            \
    X(folio_no_swap_space, V(folio, PfnOrNone) V(nr_swap_pages, Pages))                                                \
    X(shmem_no_swap_space, V(folio, PfnOrNone) V(nr_swap_pages, Pages))                                                \
    X(folio_swap_needs_io, V(folio, PfnOrNone) V(gfp_mask, Gfp))                                                       \
    X(folio_large_not_split, V(folio, PfnOrNone) V(order, OrderOf))                                                    \
    X(folio_added_to_swap, V(folio, PfnOrNone) V(swap_entry, Count) V(nr_swap_pages, Pages))                           \
    X(folio_written_to_swap, V(folio, PfnOrNone) V(swap_entry, Count))                                                 \
    X(folio_unmapped, V(folio, PfnOrNone) V(mapcount, Count))                                                          \
    X(folio_dirty_activated, V(folio, PfnOrNone))                                                                      \
    X(folio_dirty_kept, V(folio, PfnOrNone) V(may_writepage, Bool))                                                    \
    X(folio_busy, V(folio, PfnOrNone) V(refcount, Count))                                                              \
    X(folio_buffers_released, V(folio, PfnOrNone))                                                                     \
    X(dirty_folios_met, V(nr_taken, Pages) V(nr_dirty, Pages) V(nr_unqueued_dirty, Pages) V(nr_writeback, Pages) V(nr_congested, Pages) V(nr_immediate, Pages) V(nr_pageout, Pages)) \
    X(flusher_nudged, V(nr_unqueued_dirty, Pages) V(disks, Count))                            \
    X(kthread_not_throttled_by_writeback, V(reason, ThrottleReason))                                                   \
    X(writeback_wakes_reclaimers, V(node, Count) V(nr_written, Pages) V(nr_throttled, Count))                          \
    X(node_dirty_limit_reached, V(zone, Zone) V(dirty, Pages) V(limit, Pages))                                         \
    /* mm/page_writeback/, mm/fs_writeback/, mm/filemap/filemap_write.cpp */                                           \
    X(file_became_dirty, V(inode, Count) V(index, Count) V(flusher_in_ms, Count) V(first_of_device, Bool))             \
    X(dirty_freerun, V(dirty, Pages) V(freerun, Pages) V(dirty_thresh, Pages) V(bg_thresh, Pages) V(nr_dirtied_pause, Pages)) \
    X(background_writeback_started, V(nr_reclaimable, Pages) V(bg_thresh, Pages))                                      \
    X(writer_paused, V(dirty, Pages) V(dirty_thresh, Pages) V(setpoint, Pages) V(pos_ratio, Count) V(dirty_ratelimit, Count) V(task_ratelimit, Count) V(nr_dirtied, Pages) V(pause_ms, Count)) \
    X(writer_not_paused, V(dirty, Pages) V(setpoint, Pages) V(task_ratelimit, Count) V(nr_dirtied, Pages) V(pause_ms, Count) V(min_pause_ms, Count)) \
    X(bandwidth_estimated, V(write_bandwidth, Count) V(dirty_ratelimit, Count))                                        \
    X(flusher_runs, V(start_all, Bool) V(nr_dirty, Pages))                                                             \
    X(writeback_began, V(reason, WbReasonOf) V(nr_pages, Pages) V(nr_dirty, Pages) V(bg_thresh, Pages))                \
    X(writeback_stopped, V(reason, WbReasonOf) V(wrote, Pages) V(nr_dirty, Pages) V(bg_thresh, Pages))                 \
    X(block_bitmap_read, V(inode, Count) V(index, Count) V(cached, Bool))                                                                   \
    X(file_written_back, V(inode, Count) V(first_index, Count) V(wrote, Pages) V(write_chunk, Pages) V(still_dirty, Bool)) \
    X(file_clean, V(inode, Count))                                                                                     \
    X(folio_redirtied, V(folio, PfnOrNone))                                                                            \
    /* mm/filemap/, mm/workingset.cpp */                                                                               \
    X(folio_removed_from_cache, V(folio, PfnOrNone) V(inode, Count) V(index, Count) V(nonresident_age, Count))         \
    X(file_page_missing, V(inode, Count) V(index, Count) V(req_count, Pages) V(shadow, Bool))                          \
    X(readahead_window, V(start, Count) V(size, Pages) V(async_size, Pages))                                           \
    X(folio_added_to_cache, V(folio, PfnOrNone) V(inode, Count) V(index, Count) V(shadow, Bool))                       \
    X(refault_too_far, V(folio, PfnOrNone) V(refault_distance, Pages) V(workingset_size, Pages))                       \
    X(refault_activated, V(folio, PfnOrNone) V(refault_distance, Pages) V(workingset_size, Pages) V(was_active, Bool)) \
    X(folio_accessed_first, V(folio, PfnOrNone))                                                                       \
    X(folio_accessed_again, V(folio, PfnOrNone))                                                                       \
    /* mm/block/bio.cpp, mm/filemap/folio_lock.cpp, mm/page_writeback.cpp */                                          \
    X(io_submitted, V(disk, Count) V(page, PfnOrNone) V(pages, Pages) V(write, Bool) V(latency_us, Count) V(busy, Bool)) \
    X(io_done, V(disk, Count) V(page, PfnOrNone) V(pages, Pages) V(write, Bool))                                       \
    X(waits_for_folio, V(folio, PfnOrNone) V(thrashing, Bool))                                                         \
    X(waits_for_writeback, V(folio, PfnOrNone))                                                                        \
    X(writeback_ended, V(folio, PfnOrNone) V(reclaim_flag, Bool))                                                      \
    X(shadow_nodes_reclaimed, V(node, Count) V(nodes, Count))                                                          \
    X(folios_freed, V(nr_reclaimed, Pages))                                                                            \
    X(folio_back_on_lru, V(folio, PfnOrNone) V(lru, LruListOf))                                                        \
    X(folio_last_reference_dropped, V(folio, PfnOrNone))                                                               \
    X(folio_put_freed, V(folio, PfnOrNone))                                                                            \
    X(inactive_list_shrunk, V(nr_taken, Pages) V(nr_reclaimed, Pages) V(nr_dirty, Pages) V(nr_activate, Pages))        \
    X(folio_deactivated, V(folio, PfnOrNone))                                                                          \
    X(active_list_shrunk, V(nr_taken, Pages) V(nr_deactivate, Pages) V(nr_activate, Pages))

namespace rs {

enum class Step : std::uint16_t {
#define RS_ENUMERATOR(name, values) name,
    RS_STEPS(RS_ENUMERATOR, )
#undef RS_ENUMERATOR
    count_
};

struct StepValue {
    std::string_view name; ///< empty: no such value
    ValueKind kind{};
};

struct StepInfo {
    std::string_view name;
    std::array<StepValue, 8> values;
};

inline constexpr std::array<StepInfo, static_cast<std::size_t>(Step::count_)> step_infos{{
#define RS_VALUE(name, kind) StepValue{#name, ValueKind::kind},
#define RS_INFO(name, values) {#name, {values}},
    RS_STEPS(RS_INFO, RS_VALUE)
#undef RS_INFO
#undef RS_VALUE
}};

constexpr const StepInfo& info(Step step) { return step_infos[static_cast<std::size_t>(step)]; }

} // namespace rs
