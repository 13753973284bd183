// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of scan_control, the request that walks down the reclaim path. Kernel: struct scan_control, mm/vmscan.c.
#pragma once

#include "trace/value_kind.h"

#include <array>
#include <string_view>

// X(field, how it is printed)
#define RS_SCAN_CONTROL(X)                                                                                             \
    /* how many pages shrink_list() should reclaim */                                                                  \
    X(nr_to_reclaim, Pages)                                                                                            \
    /* the memory cgroup whose limit is to be kept, its number; 0: none, memory is scarce on the machine */            \
    X(target_mem_cgroup, Count)                                                                                        \
    /* from the lruvec: what it cost to reclaim each type lately */                                                    \
    X(anon_cost, Count)                                                                                                \
    X(file_cost, Count)                                                                                                \
    /* which active lists may be shrunk: bit 0 anon, bit 1 file */                                                     \
    X(may_deactivate, Count)                                                                                           \
    X(force_deactivate, Bool)                                                                                          \
    X(skipped_deactivate, Bool)                                                                                        \
    /* may dirty pages be written, mapped pages unmapped, anonymous pages swapped out */                               \
    X(may_writepage, Bool)                                                                                             \
    X(may_unmap, Bool)                                                                                                 \
    X(may_swap, Bool)                                                                                                  \
    X(proactive, Bool)                                                                                                 \
    X(memcg_low_reclaim, Bool)                                                                                         \
    X(memcg_low_skipped, Bool)                                                                                         \
    X(hibernation_mode, Bool)                                                                                          \
    /* a zone is ready for compaction: stop reclaiming */                                                              \
    X(compaction_ready, Bool)                                                                                          \
    /* easy cache left: do not touch anonymous memory */                                                               \
    X(cache_trim_mode, Bool)                                                                                           \
    /* file pages on the node are below the high watermarks: scan anonymous memory */                                  \
    X(file_is_tiny, Bool)                                                                                              \
    X(no_demotion, Bool)                                                                                               \
    X(order, OrderOf)                                                                                                  \
    /* share of each list to scan: size >> priority, from 12 down to 0 */                                              \
    X(priority, Count)                                                                                                 \
    /* the highest zone to isolate pages from */                                                                       \
    X(reclaim_idx, ZoneTypeOf)                                                                                         \
    X(gfp_mask, Gfp)                                                                                                   \
    /* so far in this call */                                                                                          \
    X(nr_scanned, Pages)                                                                                               \
    X(nr_reclaimed, Pages)                                                                                             \
    /* sc.nr: what the last shrink_node() met */                                                                       \
    X(nr_dirty, Pages)                                                                                                 \
    X(nr_unqueued_dirty, Pages)                                                                                        \
    X(nr_congested, Pages)                                                                                             \
    X(nr_writeback, Pages)                                                                                             \
    X(nr_immediate, Pages)                                                                                             \
    X(nr_file_taken, Pages)                                                                                            \
    X(nr_taken, Pages)

namespace rs {

enum class ScField : std::uint8_t {
#define RS_ENUMERATOR(name, kind) name,
    RS_SCAN_CONTROL(RS_ENUMERATOR)
#undef RS_ENUMERATOR
    count
};

inline constexpr std::uint32_t nr_scan_control_fields = static_cast<std::uint32_t>(ScField::count);

struct ScFieldInfo {
    std::string_view name;
    ValueKind kind;
};

inline constexpr std::array<ScFieldInfo, nr_scan_control_fields> scan_control_infos{{
#define RS_INFO(name, kind) {#name, ValueKind::kind},
    RS_SCAN_CONTROL(RS_INFO)
#undef RS_INFO
}};

} // namespace rs
