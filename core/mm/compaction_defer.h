// SPDX-License-Identifier: GPL-3.0-or-later
// Backing off from compaction where it failed: the next 2^compact_defer_shift - 1 requests pass it by, twice as many
// after each failure. Orders below the smallest one that failed are not held back. Kernel: mm/compaction.c.
//
//     it failed: shift 1     . x            . a request that passes it by, x one that tries
//     again:     shift 2     . . . x
//     again:     shift 3     . . . . . . . x x x      until it fails once more, or succeeds
#pragma once

#include "world/machine.h"

namespace rs {

/// Whether a request of this order is to pass compaction of the zone by; counts that it asked.
/// Kernel: compaction_deferred().
bool compaction_deferred(Machine& m, ZoneId zone, Order order);

/// Compaction for this order failed. Kernel: defer_compaction().
void defer_compaction(Machine& m, ZoneId zone, Order order);

/// Whether compaction starts anew after as many requests passed it by as can be. Kernel: compaction_restarting().
bool compaction_restarting(const World& w, ZoneId zone, Order order);

enum class AllocSuccess : bool { No, Yes };
/// An allocation of this order succeeded (or may succeed): compact sooner again. Kernel: compaction_defer_reset().
void compaction_defer_reset(Machine& m, ZoneId zone, Order order, AllocSuccess alloc_success);

} // namespace rs
