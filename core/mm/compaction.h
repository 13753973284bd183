// SPDX-License-Identifier: GPL-3.0-or-later
// Compaction: whether a zone is worth it, and compacting for an allocation. How pages are moved is in mm/compaction/.
// Kernel: mm/compaction.c, include/linux/compaction.h.
#pragma once

#include "mm/alloc_flags.h"
#include "mm/page_alloc/alloc_context.h"
#include "sched/kernel.h"

#include <optional>

namespace rs {

/// Ordered as in the kernel: of several zones' results the largest counts.
enum CompactResult : std::uint8_t {
    COMPACT_NOT_SUITABLE_ZONE,
    COMPACT_SKIPPED,  ///< not started: too few free pages
    COMPACT_DEFERRED, ///< not started: it failed too often lately
    COMPACT_NO_SUITABLE_PAGE,
    COMPACT_CONTINUE, ///< should run now
    COMPACT_COMPLETE,
    COMPACT_PARTIAL_SKIPPED,
    COMPACT_CONTENDED,
    COMPACT_SUCCESS,
};

/// How hard to try; the lower, the harder.
enum CompactPriority : std::uint8_t { COMPACT_PRIO_SYNC_FULL, COMPACT_PRIO_SYNC_LIGHT, COMPACT_PRIO_ASYNC };
inline constexpr CompactPriority MIN_COMPACT_PRIORITY = COMPACT_PRIO_SYNC_FULL;
inline constexpr CompactPriority MIN_COMPACT_COSTLY_PRIORITY = COMPACT_PRIO_SYNC_LIGHT;
inline constexpr CompactPriority DEF_COMPACT_PRIORITY = COMPACT_PRIO_SYNC_LIGHT;
inline constexpr CompactPriority INIT_COMPACT_PRIORITY = COMPACT_PRIO_ASYNC;

/// Free pages that compacting for this order needs to work with.
constexpr std::uint64_t compact_gap(Order order) { return 2ULL << raw(order); }

/// Whether compacting could work with this many free pages; `order`: of the block wanted, none where everything is to
/// be compacted (a write to /proc/sys/vm/compact_memory; -1 in the kernel). Kernel: __compaction_suitable().
CompactResult compaction_suitable_free(const World& w, ZoneId zone, std::optional<Order> order, AllocFlags alloc_flags,
                                       ZoneType highest_zoneidx, std::int64_t free_pages);

/// The same with what is free now, and for costly orders only where memory is fragmented rather than missing.
/// COMPACT_SUCCESS: the request needs no compaction; COMPACT_SKIPPED; COMPACT_CONTINUE. Kernel: compaction_suitable().
CompactResult compaction_suitable(Machine& m, ZoneId zone, std::optional<Order> order, AllocFlags alloc_flags,
                                  ZoneType highest_zoneidx);

struct CompactOutcome {
    CompactResult result = COMPACT_SKIPPED;
    Pfn captured = no_pfn; ///< a block that compaction kept for the caller
};

/// Direct compaction for an allocation: one zone after the other, until one should have a block.
/// Kernel: try_to_compact_pages().
Co<CompactOutcome> try_to_compact_pages(Kernel k, Gfp gfp_mask, Order order, AllocFlags alloc_flags,
                                        const AllocContext& ac, CompactPriority prio);

/// Whether compaction might help in some zone if all its reclaimable pages were free.
/// Kernel: compaction_zonelist_suitable().
bool compaction_zonelist_suitable(const World& w, const AllocContext& ac, Order order, AllocFlags alloc_flags);

} // namespace rs
