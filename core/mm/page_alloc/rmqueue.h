// SPDX-License-Identifier: GPL-3.0-or-later
// Taking a block out of one zone: from the per-cpu lists where they hold that order, else from the buddy lists.
// Kernel: mm/page_alloc.c.
#pragma once

#include "mm/alloc_flags.h"
#include "world/machine.h"

namespace rs {

/// From the buddy lists of the type, borrowing from other types when they are empty. Does not count NR_FREE_PAGES.
/// Kernel: __rmqueue().
Pfn rmqueue_locked(Machine& m, ZoneId zone, Order order, Migratetype mt, AllocFlags alloc_flags);

/// Kernel: rmqueue(). no_pfn: the zone has no such block.
Pfn rmqueue(Machine& m, ZoneId zone, Order order, AllocFlags alloc_flags, Migratetype mt);

} // namespace rs
