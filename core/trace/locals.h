// SPDX-License-Identifier: GPL-3.0-or-later
// The named values of running functions that the debugger shows, and the names of their local page lists.
#pragma once

#include "trace/value_kind.h"

#include <array>
#include <string_view>

// X(name, kind)
#define RS_LOCALS(X)                                                                                                   \
    X(none, Count)                                                                                                     \
    X(gfp_mask, Gfp)                                                                                                   \
    X(order, OrderOf)                                                                                                  \
    X(alloc_flags, AllocFlags)                                                                                         \
    X(highest_zoneidx, ZoneTypeOf)                                                                                     \
    X(migratetype, MigratetypeOf)                                                                                      \
    X(zone, Zone)                                                                                                      \
    X(mark, Pages)                                                                                                     \
    X(free_pages, Pages)                                                                                               \
    X(page, PfnOrNone)                                                                                                 \
    X(did_some_progress, Pages)                                                                                        \
    X(drained, Bool)                                                                                                   \
    X(can_direct_reclaim, Bool)                                                                                        \
    X(can_compact, Bool)                                                                                               \
    X(costly_order, Bool)                                                                                              \
    X(compact_result, CompactResultOf)                                                                                 \
    X(compact_priority, Count)                                                                                         \
    X(compaction_retries, Count)                                                                                       \
    X(no_progress_loops, Count)                                                                                        \
    X(reserve_flags, AllocFlags)                                                                                       \
    X(noreclaim_flag, Hex)                                                                                             \
    X(pflags, Hex)                                                                                                     \
    X(progress, Pages)                                                                                                 \
    X(nr_reclaimed, Pages)                                                                                             \
    X(nr_scanned, Pages)                                                                                               \
    X(nr_taken, Pages)                                                                                                 \
    X(nr_to_scan, Pages)                                                                                               \
    X(nr_to_reclaim, Pages)                                                                                            \
    X(nr_inactive_anon, Pages)                                                                                         \
    X(nr_active_anon, Pages)                                                                                           \
    X(nr_inactive_file, Pages)                                                                                         \
    X(nr_active_file, Pages)                                                                                           \
    X(lru, LruListOf)                                                                                                  \
    X(count, Count)                                                                                                    \
    X(current_order, OrderOf)                                                                                          \
    X(fallback_migratetype, MigratetypeOf)                                                                             \
    X(can_steal, Bool)                                                                                                 \
    X(folio, PfnOrNone)                                                                                                \
    X(batch, Count)                                                                                                    \
    X(cpu, Count)                                                                                                      \
    X(folio_list, Count)                                                                                               \
    X(ret_folios, Count)                                                                                               \
    X(free_folios, Count)                                                                                              \
    X(folios_skipped, Count)                                                                                           \
    X(folios_to_free, Count)                                                                                           \
    X(migrate_pfn, Count)                                                                                              \
    X(free_pfn, Count)                                                                                                 \
    X(nr_migratepages, Pages)                                                                                          \
    X(nr_freepages, Pages)                                                                                             \
    X(migratepages, Count)                                                                                             \
    X(freepages, Count)                                                                                                \
    X(pages_to_free, Count)                                                                                            \
    X(l_hold, Count)                                                                                                   \
    X(l_active, Count)                                                                                                 \
    X(l_inactive, Count)

namespace rs {

enum class LocalId : std::uint8_t {
#define RS_ENUMERATOR(name, kind) name,
    RS_LOCALS(RS_ENUMERATOR)
#undef RS_ENUMERATOR
    count_
};

struct LocalInfo {
    std::string_view name;
    ValueKind kind;
};

inline constexpr std::array<LocalInfo, static_cast<std::size_t>(LocalId::count_)> local_infos{{
#define RS_INFO(name, kind) {#name, ValueKind::kind},
    RS_LOCALS(RS_INFO)
#undef RS_INFO
}};

constexpr const LocalInfo& info(LocalId local) { return local_infos[static_cast<std::size_t>(local)]; }

} // namespace rs
