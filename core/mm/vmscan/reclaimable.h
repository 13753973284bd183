// SPDX-License-Identifier: GPL-3.0-or-later
// How much reclaim could free at most. Kernel: mm/vmscan.c.
#pragma once

#include "world/world.h"

namespace rs {

/// Whether anonymous pages have anywhere to go: there is free swap space. Kernel: can_reclaim_anon_pages().
inline bool can_reclaim_anon_pages(const World& w) { return w.nr_swap_pages[0] > 0; }

/// Pages on the zone's LRU lists that could be reclaimed; its free pages if there are none. Kernel:
/// zone_reclaimable_pages().
std::int64_t zone_reclaimable_pages(const World& w, ZoneId zone);

/// Page cache of a node that node reclaim could free in the mode that vm.zone_reclaim_mode sets: without leave to unmap
/// not what is mapped, without leave to write not what is dirty. Pages. Kernel: node_pagecache_reclaimable().
std::int64_t node_pagecache_reclaimable(const World& w, NodeId node);

} // namespace rs
