// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/mempolicy.h"

#include "mm/page_alloc/zonelist.h"

#include <algorithm>

namespace rs {

namespace {

    /// The highest type of zone that there is; movable zones do not count. Kernel: check_highest_zone().
    ZoneType policy_zone(const World& w)
    {
        ZoneType highest = ZONE_DMA;
        for (const Zoneref& ref : w.zonelists[zonelist_index(NodeId{0}, ZONELIST_FALLBACK)])
            if (ref.idx != ZONE_MOVABLE)
                highest = std::max(highest, ref.idx);
        return highest;
    }

    bool has_zone_up_to(const World& w, NodeMask nodes, ZoneType highest)
    {
        const std::span<const Zoneref> any = w.zonelists[zonelist_index(NodeId{0}, ZONELIST_FALLBACK)];
        return !ZoneRange(any, highest, nodes).empty();
    }

} // namespace

NodeId cpu_to_node(const World& w, CpuId cpu)
{
    std::uint32_t first = 0;
    for (std::uint32_t node = 0; node < w.layout.nr_nodes; ++node) {
        first += w.nodes[node].nr_cpus;
        if (raw(cpu) < first)
            return static_cast<NodeId>(node);
    }
    return NodeId{0};
}

NodeMask policy_nodemask(const World& w, const Current& current, NodeMask bound, Gfp gfp)
{
    const ZoneType least = has_zone_up_to(w, bound, ZONE_NORMAL) ? policy_zone(w) : ZONE_MOVABLE;
    const bool counts = gfp_zone(gfp) >= least && intersects(bound, current.mems_allowed);
    return counts ? bound : every_node;
}

} // namespace rs
