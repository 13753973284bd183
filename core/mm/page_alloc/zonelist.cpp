// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_alloc/zonelist.h"

#include <algorithm>
#include <optional>

namespace rs {

namespace {

    constexpr std::uint32_t MAX_NUMNODES = 1U << 10; // CONFIG_NODES_SHIFT
    constexpr std::uint32_t PENALTY_FOR_NODE_WITH_CPUS = 1;

    bool has_memory(const World& w, NodeId node)
    {
        for (int type = 0; type < MAX_NR_ZONES; ++type)
            if (w.populated(zone_of(node, ZoneType(type))))
                return true;
        return false;
    }

    /// What makes a node a bad choice: the distance, then being numbered below us and having CPUs (which will want its
    /// memory themselves), then how often it was a first choice already.
    std::uint32_t reluctance(const World& w, NodeId from, NodeId to, const std::vector<std::uint32_t>& node_load)
    {
        const std::uint32_t lower = to < from ? 1 : 0;
        const std::uint32_t busy = w.nodes[at(to)].nr_cpus != 0 ? PENALTY_FOR_NODE_WITH_CPUS : 0;
        return (w.distance(from, to) + lower + busy) * MAX_NUMNODES + node_load[at(to)];
    }

    /// Kernel: find_next_best_node().
    std::optional<NodeId> find_next_best_node(const World& w, NodeId from, NodeMask used,
                                              const std::vector<std::uint32_t>& node_load)
    {
        if (!has(used, from))
            return from;
        std::optional<NodeId> best;
        for (std::uint32_t i = 0; i < w.layout.nr_nodes; ++i) {
            const auto node = static_cast<NodeId>(i);
            if (has(used, node) || !has_memory(w, node))
                continue;
            if (!best || reluctance(w, from, node, node_load) < reluctance(w, from, *best, node_load))
                best = node;
        }
        return best;
    }

    /// The node's zones from the highest down. Kernel: build_zonerefs_node().
    void add_zones(const World& w, NodeId node, std::vector<Zoneref>& to)
    {
        for (int type = MAX_NR_ZONES - 1; type >= 0; --type) {
            const ZoneId zone = zone_of(node, ZoneType(type));
            if (w.populated(zone))
                to.push_back({zone, node, ZoneType(type)});
        }
    }

} // namespace

std::vector<NodeId> node_fallback_order(const World& w, NodeId node, std::vector<std::uint32_t>& node_load)
{
    std::vector<NodeId> order;
    NodeMask used{};
    NodeId previous = node;
    while (const auto next = find_next_best_node(w, node, used, node_load)) {
        if (w.distance(node, *next) != w.distance(node, previous))
            ++node_load[at(*next)]; // the first at its distance: another one the next time
        used = used | only(*next);
        order.push_back(*next);
        previous = *next;
    }
    return order;
}

void build_all_zonelists(World& w)
{
    RS_CHECK(w.layout.nr_nodes <= max_nodes);
    std::vector<std::uint32_t> node_load(w.layout.nr_nodes, 0);
    w.zonelists.assign(std::size_t{w.layout.nr_nodes} * MAX_ZONELISTS, {});
    for (std::uint32_t i = 0; i < w.layout.nr_nodes; ++i) {
        const auto node = static_cast<NodeId>(i);
        for (const NodeId next : node_fallback_order(w, node, node_load))
            add_zones(w, next, w.zonelists[zonelist_index(node, ZONELIST_FALLBACK)]);
        add_zones(w, node, w.zonelists[zonelist_index(node, ZONELIST_NOFALLBACK)]);
    }
}

} // namespace rs
