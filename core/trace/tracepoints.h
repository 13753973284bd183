// SPDX-License-Identifier: GPL-3.0-or-later
// The kernel's tracepoints and the probes of our recordings: name, text and values of each.
// Kernel: include/trace/events/{kmem,vmscan,oom,compaction}.h. The probes (op, rmqueue_bulk, try_to_free_pages ...)
// are kprobe events of the recordings, on entry of the function they are named after.
//
// The cost is simulated time: what the event stands for, as long as the recorded machines needed on the average since
// the tracepoint before it (virtual ns, 2 ns an instruction). It gives every chart its x-axis; no decision of the kernel
// depends on it but timeouts and time slices.
#pragma once

#include "trace/value_kind.h"

#include <array>
#include <cstdint>
#include <string_view>

// X(name, cost in ns, text with a % for each value, how each value is printed ...)
#define RS_TRACEPOINTS(X)                                                                                              \
    X(op, 0, "no=%", Count)                                                                                            \
    X(mm_page_alloc, 1984, "pfn=% order=% migratetype=% gfp_flags=%", PfnHex, OrderOf, Count, Gfp)                     \
    X(mm_page_alloc_zone_locked, 1670, "pfn=% order=% migratetype=% percpu_refill=%", PfnHex, OrderOf, Count, Count)   \
    X(mm_page_free, 1400, "pfn=% order=%", PfnHex, OrderOf)                                                            \
    X(mm_page_free_batched, 1490, "pfn=% order=%", PfnHex, OrderOf)                                                    \
    X(mm_page_pcpu_drain, 1800, "pfn=% order=% migratetype=%", PfnHex, OrderOf, Count)                                 \
    X(mm_page_alloc_extfrag, 12350,                                                                                    \
      "pfn=% alloc_order=% fallback_order=% pageblock_order=% alloc_migratetype=% fallback_migratetype=% "             \
      "fragmenting=% change_ownership=%",                                                                              \
      PfnHex, Count, Count, Count, Count, Count, Count, Count)                                                         \
    X(rmqueue_bulk, 2150, "order=% count=%", Count, Count)                                                             \
    X(free_pcppages_bulk, 1700, "count=% pindex=%", Count, Count)                                                      \
    X(steal_suitable, 2660, "")                                                                                        \
    X(drain_all_pages, 400, "zone=0x%", Count)                                                                         \
    X(drain_pages_zone, 2100, "cpu=%", Count)                                                                          \
    X(unreserve_highatomic, 2450, "force=%", Count)                                                                    \
    X(wakeup_kswapd, 3000, "gfp=% order=% zidx=%", Hex, Count, Count)                                                  \
    X(mm_vmscan_wakeup_kswapd, 2280, "nid=% order=% gfp_flags=%", Count, Count, Gfp)                                   \
    X(try_to_free_pages, 3980, "order=% gfp=%", Count, Hex)                                                            \
    X(try_to_free_pages_ret, 1430, "ret=%", Count)                                                                     \
    X(mm_vmscan_direct_reclaim_begin, 2620, "order=% gfp_flags=%", Count, Gfp)                                         \
    X(mm_vmscan_direct_reclaim_end, 2020, "nr_reclaimed=%", Count)                                                     \
    X(lru_add_drain, 2500, "")                                                                                         \
    X(mm_vmscan_lru_isolate, 7300,                                                                                     \
      "isolate_mode=% classzone=% order=% nr_requested=% nr_scanned=% nr_skipped=% nr_taken=% lru=%", Count, Count,    \
      Count, Count, Count, Count, Count, LruListOf)                                                                    \
    X(mm_vmscan_lru_shrink_inactive, 1990,                                                                             \
      "nid=% nr_scanned=% nr_reclaimed=% nr_dirty=% nr_writeback=% nr_congested=% nr_immediate=% "                     \
      "nr_activate_anon=% nr_activate_file=% nr_ref_keep=% nr_unmap_fail=% priority=% flags=%",                        \
      Count, Count, Count, Count, Count, Count, Count, Count, Count, Count, Count, Count, ReclaimFlags)                \
    X(mm_vmscan_lru_shrink_active, 3000,                                                                               \
      "nid=% nr_taken=% nr_active=% nr_deactivated=% nr_referenced=% priority=% flags=%", Count, Count, Count, Count,  \
      Count, Count, ReclaimFlags)                                                                                      \
    X(mm_vmscan_throttled, 500, "nid=% usec_timeout=% usect_delayed=% reason=%", Count, Count, Count, ThrottleReason)  \
    X(reclaim_throttle, 300, "reason=%", Count)                                                                        \
    X(shrink_slab, 1780, "gfp=% prio=%", Hex, Count)                                                                   \
    X(reclaim_retry_zone, 600,                                                                                         \
      "node=% zone=% order=% reclaimable=% available=% min_wmark=% no_progress_loops=% wmark_check=%", Count,          \
      ZonePadded, Count, Count, Count, Count, Count, Count)                                                            \
    X(mm_vmscan_write_folio, 20000, "pfn=% flags=%", PfnHex, ReclaimFlags)                                             \
    X(mm_compaction_begin, 1500, "zone_start=% migrate_pfn=% free_pfn=% zone_end=%, mode=%", PfnHex, PfnHex, PfnHex,    \
      PfnHex, CompactModeOf)                                                                                           \
    X(mm_compaction_end, 1200, "zone_start=% migrate_pfn=% free_pfn=% zone_end=%, mode=% status=%", PfnHex, PfnHex,     \
      PfnHex, PfnHex, CompactModeOf, CompactResultOf)                                                                  \
    X(mm_compaction_finished, 1600, "node=% zone=% order=% ret=%", Count, ZonePadded, Count, CompactResultOf)          \
    X(mm_compaction_isolate_migratepages, 4000, "range=(% ~ %) nr_scanned=% nr_taken=%", PfnHex, PfnHex, Count, Count) \
    X(mm_compaction_isolate_freepages, 3000, "range=(% ~ %) nr_scanned=% nr_taken=%", PfnHex, PfnHex, Count, Count)    \
    X(mm_compaction_migratepages, 1500, "nr_migrated=% nr_failed=%", Count, Count)                                     \
    X(compact_retry, 1000,                                                                                             \
      "order=% priority=% compaction_result=% retries=% max_retries=% should_retry=%", Count, CompactPriorityOf,       \
      CompactFeedbackOf, Count, Count, Count)                                                                          \
    X(mm_compaction_try_to_compact_pages, 500, "order=% gfp_mask=% priority=%", Count, Gfp, Count)                     \
    X(mm_compaction_suitable, 2000, "node=% zone=% order=% ret=%", Count, ZonePadded, Count, CompactResultOf)          \
    X(mm_compaction_deferred, 300, "node=% zone=% order=% order_failed=% consider=% limit=%", Count, ZonePadded,       \
      Count, Count, Count, Count)                                                                                      \
    X(mm_compaction_defer_compaction, 300, "node=% zone=% order=% order_failed=% consider=% limit=%", Count,           \
      ZonePadded, Count, Count, Count, Count)                                                                          \
    X(mm_compaction_defer_reset, 300, "node=% zone=% order=% order_failed=% consider=% limit=%", Count,                \
      ZonePadded, Count, Count, Count, Count)                                                                          \
    X(mm_compaction_kcompactd_sleep, 500, "nid=%", Count)                                                              \
    X(mm_compaction_wakeup_kcompactd, 500, "nid=% order=% classzone_idx=%", Count, Count, ZonePadded)              \
    X(mm_compaction_kcompactd_wake, 500, "nid=% order=% classzone_idx=%", Count, Count, ZonePadded)                \
    X(mm_vmscan_kswapd_wake, 900, "nid=% order=%", Count, Count)                                                       \
    X(mm_vmscan_kswapd_sleep, 900, "nid=%", Count)                                                                     \
    X(balance_pgdat, 1700, "order=% zidx=%", Count, Count)                                                             \
    X(balance_pgdat_ret, 2290, "ret=%", Count)                                                                         \
    X(out_of_memory, 900, "")                                                                                          \
    X(mark_victim, 1089000,                                                                                            \
      "pid=% comm=%% total-vm=%kB anon-rss=%kB file-rss:%kB shmem-rss:%kB uid=% pgtables=%kB oom_score_adj=%", Count,  \
      Chars, Chars, Count, Count, Count, Count, Count, Count, Count)                                                   \
    X(wake_reaper, 1000, "pid=%", Count)                                                                               \
    X(start_task_reaping, 1000, "pid=%", Count)                                                                        \
    X(finish_task_reaping, 100000, "pid=%", Count)

namespace rs {

enum class Event : std::uint8_t {
#define RS_ENUMERATOR(name, ...) name,
    RS_TRACEPOINTS(RS_ENUMERATOR)
#undef RS_ENUMERATOR
    count
};

// What takes time between two tracepoints, the same way.
inline constexpr std::uint64_t shrink_folio_cost_ns = 2'100; ///< a folio in shrink_folio_list()
inline constexpr std::uint64_t read_folio_cost_ns = 8'000;   ///< a page from a device without latency
inline constexpr std::uint64_t copy_page_cost_ns = 7'000;    ///< a page that a program reads from the cache
inline constexpr std::uint64_t write_page_cost_ns = 16'000;  ///< a page that a program writes into the cache
inline constexpr std::uint64_t writeback_folio_cost_ns = 8'000; ///< a page that the flusher hands to the device
inline constexpr std::uint64_t migrate_folio_cost_ns = 3'500; ///< a folio that compaction moves
inline constexpr std::uint64_t scan_migrate_pfn_cost_ns = 700; ///< a page that compaction looks at, to move it
inline constexpr std::uint64_t scan_free_pfn_cost_ns = 45;     ///< the same, to take it as a free one
inline constexpr std::uint64_t shrinkers_cost_ns = 20'000;   ///< asking the slab shrinkers in shrink_slab()

struct EventInfo {
    std::string_view name;
    std::uint32_t cost_ns;
    std::string_view format;
    std::array<ValueKind, 13> kinds;
};

namespace detail {
    using enum ValueKind;
    template <class... Kinds>
    constexpr EventInfo event_info(std::string_view name, std::uint32_t cost_ns, std::string_view format,
                                   Kinds... kinds)
    {
        return {name, cost_ns, format, {kinds...}};
    }
    inline constexpr std::array<EventInfo, static_cast<std::size_t>(Event::count)> event_infos{{
#define RS_INFO(name, ...) event_info(#name, __VA_ARGS__),
        RS_TRACEPOINTS(RS_INFO)
#undef RS_INFO
    }};
} // namespace detail

/// What each tracepoint costs on a machine where nothing else was said, ns.
constexpr std::array<std::uint32_t, static_cast<std::size_t>(Event::count)> default_event_costs()
{
    std::array<std::uint32_t, static_cast<std::size_t>(Event::count)> costs{};
    for (std::size_t event = 0; event < costs.size(); ++event)
        costs[event] = detail::event_infos[event].cost_ns;
    return costs;
}

constexpr const EventInfo& info(Event event) { return detail::event_infos[static_cast<std::size_t>(event)]; }

} // namespace rs
