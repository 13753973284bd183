// SPDX-License-Identifier: GPL-3.0-or-later
// How much reclaim could free at most. Kernel: mm/vmscan.c.
#pragma once

#include "mm/vmscan/mem_cgroup.h"

namespace rs {

/// Whether pages of a node may be moved to a slower node instead of being reclaimed. No sc: nobody forbids it.
/// Kernel: can_demote().
bool can_demote(const World& w, NodeId node, const ScanControl* sc);

/// Whether anonymous pages of a node have anywhere to go: there is free swap space (which the group may use; no group:
/// on the machine), or they can be demoted. Kernel: can_reclaim_anon_pages().
bool can_reclaim_anon_pages(const World& w, const MemCgroup* memcg, NodeId node, const ScanControl* sc);

/// Whether it is worth while to tell old anonymous pages from young ones: there is swap, full or not, or they can be
/// demoted. Kernel: can_age_anon_pages().
bool can_age_anon_pages(const World& w, NodeId node, const ScanControl& sc);

/// Pages on the zone's LRU lists that could be reclaimed; its free pages if there are none. Kernel:
/// zone_reclaimable_pages().
std::int64_t zone_reclaimable_pages(const World& w, ZoneId zone);

/// Page cache of a node that node reclaim could free in the mode that vm.zone_reclaim_mode sets: without leave to unmap
/// not what is mapped, without leave to write not what is dirty. Pages. Kernel: node_pagecache_reclaimable().
std::int64_t node_pagecache_reclaimable(const World& w, NodeId node);

} // namespace rs
