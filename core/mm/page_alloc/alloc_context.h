// SPDX-License-Identifier: GPL-3.0-or-later
// The allocation request as it walks down from alloc_pages() to the free lists. Kernel: struct alloc_context,
// mm/internal.h.
#pragma once

#include "mm/page_alloc/zonelist.h"

namespace rs {

struct AllocContext {
    std::span<const Zoneref> zonelist;  ///< of World::zonelists
    NodeMask nodemask = every_node;     ///< which of its nodes may serve the request
    Migratetype migratetype = MIGRATE_UNMOVABLE; ///< the free lists to take from
    ZoneType highest_zoneidx = ZONE_NORMAL;      ///< the request's classzone: which lowmem reserve it must leave
    /// __GFP_WRITE: pages must not all come from a node that has more dirty ones than its share. Fast path only.
    bool spread_dirty_pages = false;

    /// The zones that may serve the request, best first; the first is the preferred one. May be empty.
    ZoneRange zones() const { return {zonelist, highest_zoneidx, nodemask}; }
};

} // namespace rs
