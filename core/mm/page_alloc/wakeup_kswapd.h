// SPDX-License-Identifier: GPL-3.0-or-later
// Waking a node's kswapd. Kernel: wakeup_kswapd(), pgdat_balanced(), mm/vmscan.c.
#pragma once

#include "mm/gfp.h"
#include "world/machine.h"

namespace rs {

/// Whether some zone up to highest_zoneidx has a free block of this order above its high watermark; where hot pages are
/// promoted to faster nodes, above its promo watermark, which leaves room for them. True where no zone is managed.
bool pgdat_balanced(const World& w, NodeId node, Order order, ZoneType highest_zoneidx);

/// Whether the node's kswapd is on its wait queue. Kernel: waitqueue_active(&pgdat->kswapd_wait).
bool kswapd_waits(const World& w, NodeId node);

/// Notes what is wanted of the zone's node, and wakes its kswapd if that sleeps and has something to do.
void wakeup_kswapd(Machine& m, ZoneId zone, Gfp gfp_flags, Order order, ZoneType highest_zoneidx);

} // namespace rs
