// SPDX-License-Identifier: GPL-3.0-or-later
// The zones that a request may be served from, best first: those of the preferred node from the highest allowed zone
// down, then those of the other nodes by distance. Kernel: build_zonelists() and for_each_zone_zonelist in
// mm/page_alloc.c, include/linux/mmzone.h.
#pragma once

#include "mm/gfp.h"
#include "world/world.h"

#include <vector>

namespace rs {

/// Populated zones up to highest_zoneidx in fallback order. With this_node_only: those of the preferred node.
/// Nodes are tried in order of their number after the preferred one (all distances are taken as equal).
inline std::vector<ZoneId> zonelist(const World& w, NodeId preferred, ZoneType highest_zoneidx, bool this_node_only)
{
    std::vector<ZoneId> zones;
    const std::uint32_t nodes = this_node_only ? 1 : w.layout.nr_nodes;
    for (std::uint32_t i = 0; i < nodes; ++i) {
        const auto node = static_cast<NodeId>((raw(preferred) + i) % w.layout.nr_nodes);
        for (int type = highest_zoneidx; type >= 0; --type) {
            const ZoneId zone = zone_of(node, ZoneType(type));
            if (w.managed(zone))
                zones.push_back(zone);
        }
    }
    return zones;
}

} // namespace rs
