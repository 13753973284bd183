// SPDX-License-Identifier: GPL-3.0-or-later
// The zones that a request may be served from, best first: those of the preferred node from the highest zone down, then
// those of the other nodes, the nearest first. The order is laid down when the machine is made (World::zonelists).
//
//     node 0: Normal DMA32 DMA, then node 1: Normal            a request that prefers node 0
//             ^ highest_zoneidx   nodemask ^                   goes through a part of it
//
// Kernel: struct zonelist, include/linux/mmzone.h; build_all_zonelists(), mm/page_alloc.c.
#pragma once

#include "mm/gfp.h"
#include "mm/nodemask.h"
#include "world/world.h"

#include <span>

namespace rs {

/// Lays down the fallback order of all nodes; by their distances, and which of them have CPUs and memory. To be called
/// when zones, nodes and distances are known, before the first request. Kernel: build_all_zonelists().
void build_all_zonelists(World& w);

/// The nodes that have memory, in the order in which requests preferring this node try them. Those that were given as
/// far before count in node_load, which spreads the load of nodes at equal distance. Kernel: build_zonelists().
std::vector<NodeId> node_fallback_order(const World& w, NodeId node, std::vector<std::uint32_t>& node_load);

/// The zones of a zonelist up to one index, on the nodes of a mask, in order: for (ZoneId zone : zones).
/// Kernel: for_each_zone_zonelist_nodemask().
class ZoneRange {
public:
    class Iterator {
    public:
        Iterator(const ZoneRange& range, const Zoneref* at)
            : range_(&range)
            , at_(at)
        {
        }
        ZoneId operator*() const { return at_->zone; }
        Iterator& operator++()
        {
            at_ = range_->eligible_from(at_ + 1);
            return *this;
        }
        bool operator==(const Iterator& other) const { return at_ == other.at_; }

    private:
        const ZoneRange* range_;
        const Zoneref* at_;
    };

    ZoneRange(std::span<const Zoneref> zonelist, ZoneType highest_zoneidx, NodeMask nodes)
        : end_(zonelist.data() + zonelist.size())
        , highest_zoneidx_(highest_zoneidx)
        , nodes_(nodes)
        , first_(eligible_from(zonelist.data()))
    {
    }
    Iterator begin() const { return {*this, first_}; }
    Iterator end() const { return {*this, end_}; }
    bool empty() const { return first_ == end_; }
    /// The preferred zone. There must be one. Kernel: first_zones_zonelist().
    ZoneId front() const { return first_->zone; }

private:
    const Zoneref* eligible_from(const Zoneref* ref) const
    {
        while (ref != end_ && (ref->idx > highest_zoneidx_ || !has(nodes_, ref->node)))
            ++ref;
        return ref;
    }

    const Zoneref* end_;
    ZoneType highest_zoneidx_;
    NodeMask nodes_;
    const Zoneref* first_;
};

/// The zonelist of a request: all nodes from the preferred one on, or that node alone. Kernel: node_zonelist().
inline std::span<const Zoneref> node_zonelist(const World& w, NodeId preferred, Gfp gfp)
{
    return w.zonelists[zonelist_index(preferred, has(gfp, GFP_BIT_THISNODE) ? ZONELIST_NOFALLBACK : ZONELIST_FALLBACK)];
}

} // namespace rs
