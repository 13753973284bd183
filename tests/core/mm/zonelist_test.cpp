// SPDX-License-Identifier: GPL-3.0-or-later
// Fallback orders of machines with several nodes, and which zones of them a request sees.
#include "mm/page_alloc/zonelist.h"

#include "io/state_reader.h"
#include "io/text_file.h"
#include "mm/mempolicy.h"
#include "support/test_files.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

namespace rs {
namespace {

    constexpr NodeId node0{0}, node1{1}, node2{2};

    void populate(World& w, NodeId node, ZoneType type)
    {
        ZoneInfo& zone = w.zones[at(zone_of(node, type))];
        zone.present = zone.managed = zone.spanned = 1;
    }

    /// Nodes with a zone Normal and so many CPUs each; node 0 has DMA and DMA32, too.
    World machine(const std::vector<std::uint32_t>& cpus)
    {
        World w = World::make({1, static_cast<std::uint32_t>(cpus.size()), 8, 1});
        populate(w, node0, ZONE_DMA);
        populate(w, node0, ZONE_DMA32);
        for (std::size_t node = 0; node < cpus.size(); ++node) {
            populate(w, static_cast<NodeId>(node), ZONE_NORMAL);
            w.nodes[node].nr_cpus = cpus[node];
        }
        return w;
    }

    World with_distances(World w, const std::vector<std::uint8_t>& distances)
    {
        w.node_distance = distances;
        return w;
    }

    std::string zones_text(const ZoneRange& zones)
    {
        std::string text;
        for (const ZoneId zone : zones)
            text += fmt::format("{}{}:{}", text.empty() ? "" : " ", raw(zone_to_nid(zone)), zone_names[zone_idx(zone)]);
        return text;
    }

    /// All fallback orders, "0 1 | 1 0".
    std::string orders(const World& w)
    {
        std::vector<std::uint32_t> load(w.layout.nr_nodes, 0);
        std::string text;
        for (std::uint32_t node = 0; node < w.layout.nr_nodes; ++node) {
            text += node == 0 ? "" : " |";
            for (const NodeId next : node_fallback_order(w, static_cast<NodeId>(node), load))
                text += fmt::format("{}{}", text.empty() ? "" : " ", raw(next));
        }
        return text;
    }

    ZoneRange zones_for(const World& w, NodeId node, Gfp gfp, NodeMask nodes = every_node)
    {
        return {node_zonelist(w, node, gfp), gfp_zone(gfp), nodes};
    }

    TEST(Zonelist, HasTheNodesZonesFromTheHighestDownThenTheOtherNodes)
    {
        World w = machine({1, 1});
        build_all_zonelists(w);
        EXPECT_EQ(zones_text(zones_for(w, node0, GFP_KERNEL)), "0:Normal 0:DMA32 0:DMA 1:Normal");
        EXPECT_EQ(zones_text(zones_for(w, node1, GFP_KERNEL)), "1:Normal 0:Normal 0:DMA32 0:DMA");
    }

    TEST(Zonelist, RequestsSeeThePartThatTheirZoneAndNodesAllow)
    {
        World w = machine({1, 1});
        build_all_zonelists(w);
        EXPECT_EQ(zones_text(zones_for(w, node1, GFP_KERNEL | GFP_BIT_DMA32)), "0:DMA32 0:DMA");
        EXPECT_EQ(zones_text(zones_for(w, node0, GFP_KERNEL, only(node1))), "1:Normal");
        EXPECT_EQ(zones_text(zones_for(w, node1, GFP_KERNEL | GFP_BIT_DMA, only(node0))), "0:DMA");
        EXPECT_EQ(zones_text(zones_for(w, node1, GFP_KERNEL | GFP_BIT_THISNODE)), "1:Normal");
        EXPECT_TRUE(zones_for(w, node1, GFP_KERNEL | GFP_BIT_THISNODE | GFP_BIT_DMA).empty());
        EXPECT_TRUE(zones_for(w, node0, GFP_KERNEL, NodeMask{}).empty());
    }

    TEST(Zonelist, TheNearerNodeComesFirst)
    {
        const World w = with_distances(machine({1, 1, 1}), {10, 30, 20, //
                                                            30, 10, 20, //
                                                            20, 20, 10});
        EXPECT_EQ(orders(w), "0 2 1 | 1 2 0 | 2 0 1");
    }

    TEST(Zonelist, AtEqualDistanceTheNextNodeComesBeforeLowerOnes)
    {
        EXPECT_EQ(orders(machine({1, 1, 1})), "0 1 2 | 1 2 0 | 2 0 1");
    }

    TEST(Zonelist, NodesWithoutCpusComeFirst)
    {
        EXPECT_EQ(orders(machine({1, 1, 0})), "0 2 1 | 1 2 0 | 2 0 1");
    }

    TEST(Zonelist, ANodeThatWasAFirstChoiceIsNotSoAgain)
    {
        // For node 2, both others are as good. Node 0 is the first that node 1 goes to; nobody's first is node 1.
        const World w = with_distances(machine({1, 1, 0}), {10, 20, 20, //
                                                            15, 10, 20, //
                                                            20, 20, 10});
        EXPECT_EQ(orders(w), "0 2 1 | 1 0 2 | 2 1 0");
        EXPECT_EQ(orders(machine({1, 1, 1, 1})), "0 1 2 3 | 1 2 3 0 | 2 3 0 1 | 3 0 1 2");
    }

    TEST(Zonelist, ANodeWithoutMemoryIsPassedOver)
    {
        World w = machine({1, 1, 1});
        w.zones[at(zone_of(node1, ZONE_NORMAL))] = {};
        build_all_zonelists(w);
        EXPECT_EQ(zones_text(zones_for(w, node1, GFP_KERNEL)), "2:Normal 0:Normal 0:DMA32 0:DMA");
        EXPECT_EQ(zones_text(zones_for(w, node0, GFP_KERNEL)), "0:Normal 0:DMA32 0:DMA 2:Normal");
        EXPECT_TRUE(zones_for(w, node1, GFP_KERNEL | GFP_BIT_THISNODE).empty());
    }

    TEST(Zonelist, OfADumpIsBuiltWhenItIsRead)
    {
        const std::string file = test::data_file("two-nodes-208m.state.gz").string();
        const World w = read_state(read_text_file(file), file);
        EXPECT_EQ(zones_text(zones_for(w, node0, GFP_KERNEL)), "0:DMA32 0:DMA 1:DMA32");
        EXPECT_EQ(zones_text(zones_for(w, node1, GFP_KERNEL)), "1:DMA32 0:DMA32 0:DMA");
        EXPECT_EQ(w.distance(node0, node0), 10U);
        EXPECT_EQ(w.distance(node0, node1), 20U);
    }

    TEST(Mempolicy, CpusAreNumberedNodeByNode)
    {
        const World w = machine({2, 0, 1});
        EXPECT_EQ(cpu_to_node(w, CpuId{1}), node0);
        EXPECT_EQ(cpu_to_node(w, CpuId{2}), node2);
        EXPECT_EQ(cpu_to_node(w, CpuId{3}), node0) << "of a machine that does not tell";
    }

    TEST(Mempolicy, ABindingCountsOnlyForTheHighestZoneAndWithinTheCpuset)
    {
        World w = machine({1, 1});
        build_all_zonelists(w);
        const Current anywhere, in_node0{.mems_allowed = only(node0)};
        EXPECT_EQ(policy_nodemask(w, anywhere, only(node1), GFP_KERNEL), only(node1));
        EXPECT_EQ(policy_nodemask(w, anywhere, only(node1), GFP_KERNEL | GFP_BIT_DMA32), every_node);
        EXPECT_EQ(policy_nodemask(w, in_node0, only(node1), GFP_KERNEL), every_node);
        EXPECT_EQ(policy_nodemask(w, in_node0, only(node0) | only(node1), GFP_KERNEL), only(node0) | only(node1));
    }

    TEST(Mempolicy, ABindingToMovableMemoryCountsForMovableRequestsOnly)
    {
        World w = machine({1, 1});
        w.zones[at(zone_of(node1, ZONE_NORMAL))] = {};
        populate(w, node1, ZONE_MOVABLE);
        build_all_zonelists(w);
        const Current current;
        EXPECT_EQ(policy_nodemask(w, current, only(node1), GFP_KERNEL), every_node);
        EXPECT_EQ(policy_nodemask(w, current, only(node1), GFP_HIGHUSER_MOVABLE), only(node1));
    }

} // namespace
} // namespace rs
