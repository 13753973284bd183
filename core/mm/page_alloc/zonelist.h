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
        Iterator(const ZoneRange& range, std::size_t index)
            : range_(&range)
            , index_(index)
        {
            skip_ineligible();
        }
        ZoneId operator*() const { return range_->zonelist_[index_].zone; }
        Iterator& operator++()
        {
            ++index_;
            skip_ineligible();
            return *this;
        }
        bool operator==(const Iterator& other) const { return index_ == other.index_; }

    private:
        void skip_ineligible()
        {
            while (index_ < range_->zonelist_.size() && !range_->eligible(range_->zonelist_[index_]))
                ++index_;
        }

        const ZoneRange* range_;
        std::size_t index_;
    };

    ZoneRange(std::span<const Zoneref> zonelist, ZoneType highest_zoneidx, NodeMask nodes)
        : zonelist_(zonelist)
        , highest_zoneidx_(highest_zoneidx)
        , nodes_(nodes)
    {
    }
    Iterator begin() const { return {*this, 0}; }
    Iterator end() const { return {*this, zonelist_.size()}; }
    bool empty() const { return begin() == end(); }
    /// The preferred zone. There must be one. Kernel: first_zones_zonelist().
    ZoneId front() const { return *begin(); }

private:
    bool eligible(const Zoneref& ref) const { return ref.idx <= highest_zoneidx_ && has(nodes_, ref.node); }

    std::span<const Zoneref> zonelist_;
    ZoneType highest_zoneidx_;
    NodeMask nodes_;
};

/// The zonelist of a request: all nodes from the preferred one on, or that node alone. Kernel: node_zonelist().
inline std::span<const Zoneref> node_zonelist(const World& w, NodeId preferred, Gfp gfp)
{
    return w.zonelists[zonelist_index(preferred, has(gfp, GFP_BIT_THISNODE) ? ZONELIST_NOFALLBACK : ZONELIST_FALLBACK)];
}

} // namespace rs
