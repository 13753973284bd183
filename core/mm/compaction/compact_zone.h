// SPDX-License-Identifier: GPL-3.0-or-later
// Compacting one zone: the migrate scanner goes up, the free scanner down, and pages move from the one to the other
// until a block of the order wanted is free, or they meet. Kernel: mm/compaction.c.
#pragma once

#include "mm/compaction.h"
#include "mm/compaction/compact_control.h"
#include "sched/kernel.h"

namespace rs {

/// COMPACT_SKIPPED or _SUCCESS: there was no need to start, see compaction_suitable(). Else see compact_finished();
/// COMPACT_CONTENDED also where there were no free pages to move to. It stops as soon as the task has captured a block.
/// Kernel: compact_zone().
Co<CompactResult> compact_zone(Kernel k, CompactControl& cc);

/// For an allocation. A block of the order that comes free meanwhile is kept for it. Kernel: compact_zone_order().
Co<CompactOutcome> compact_zone_order(Kernel k, ZoneId zone, Gfp gfp_mask, Order order, CompactPriority prio,
                                      AllocFlags alloc_flags, ZoneType highest_zoneidx);

} // namespace rs
