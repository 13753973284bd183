// SPDX-License-Identifier: GPL-3.0-or-later
// Making reclaimers wait: for kswapd when the reserves run low, for progress, for isolated pages to come back.
// Kernel: mm/vmscan.c.
#pragma once

#include "mm/page_alloc/alloc_context.h"
#include "mm/vmscan/scan_control.h"
#include "sched/kernel.h"

namespace rs {

enum ThrottleReason : std::uint8_t {
    VMSCAN_THROTTLE_WRITEBACK,
    VMSCAN_THROTTLE_ISOLATED,
    VMSCAN_THROTTLE_NOPROGRESS,
    VMSCAN_THROTTLE_CONGESTED,
};

/// Free pages of the node's lower zones against half of their min watermarks: what must be left for PF_MEMALLOC.
struct PfmemallocReserve {
    std::int64_t free_pages = 0;
    std::int64_t reserve = 0; ///< sum of the min watermarks
    bool ok() const { return reserve == 0 || free_pages > reserve / 2; }
};
PfmemallocReserve pfmemalloc_reserve(const World& w, NodeId node);

/// Whether direct reclaimers may go on; wakes kswapd when not. Kernel: allow_direct_reclaim().
bool allow_direct_reclaim(Machine& m, NodeId node);

/// Lets the task wait for kswapd while the reserves are too low. True: it was killed meanwhile.
/// Kernel: throttle_direct_reclaim().
Co<bool> throttle_direct_reclaim(Kernel k, Gfp gfp_mask, const AllocContext& ac);

/// Whether waiting for progress would be pointless: kswapd has given up, or little is dirty or under writeback.
/// Kernel: skip_throttle_noprogress().
bool skip_throttle_noprogress(const World& w, NodeId node);

/// Sleeps a while, unless that would be pointless; for isolated pages not longer than there are too many of them. Kernel: reclaim_throttle().
Co<void> reclaim_throttle(Kernel k, NodeId node, ThrottleReason reason);

} // namespace rs
