// SPDX-License-Identifier: GPL-3.0-or-later
// What kswapd does while it is awake. Kernel: mm/vmscan.c.
#pragma once

#include "mm/mmzone.h"
#include "sched/kernel.h"

namespace rs {

/// Reclaims until a zone up to highest_zoneidx is above its high watermark, and takes the watermark boost back.
/// Returns the order that it reclaimed for in the end. Kernel: balance_pgdat().
Co<Order> balance_pgdat(Kernel k, NodeId node, Order order, ZoneType highest_zoneidx);

} // namespace rs
