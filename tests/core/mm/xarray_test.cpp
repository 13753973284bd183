// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/xarray.h"
#include "support/free_machine.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>

namespace rs {
namespace {

    constexpr MappingId file{3};
    constexpr NodeId nid{0};
    constexpr XaEntry shadow{77};

    void nothing(Machine& /*m*/, XaNode /*node*/) {}

    XaNode root(const World& w) { return entry_node(XaEntry{w.xa_head[at(file)]}); }

    TEST(XArray, AFileOfOnePageNeedsNoNode)
    {
        Machine m(test::free_machine());
        EXPECT_EQ(xa_load(m.world(), file, 0), no_entry);
        const XaStored stored = xa_store(m, file, 0, page_entry(Pfn{9}), nid);
        EXPECT_TRUE(stored.done);
        EXPECT_EQ(stored.node, XaNode{});
        EXPECT_EQ(m.world().nr_xa_nodes[0], first_xa_node);
        EXPECT_EQ(entry_page(xa_load(m.world(), file, 0)), Pfn{9});
        EXPECT_EQ(xa_load(m.world(), file, 1), no_entry);
    }

    TEST(XArray, GrowsInHeightAndKeepsWhatItHad)
    {
        Machine m(test::free_machine());
        xa_store(m, file, 0, page_entry(Pfn{9}), nid);
        xa_store(m, file, 64 * 64, shadow, nid);
        const World& w = m.world();
        EXPECT_EQ(xa_shape(w, root(w)).shift, 12);
        EXPECT_EQ(entry_page(xa_load(w, file, 0)), Pfn{9});
        EXPECT_EQ(xa_load(w, file, 64 * 64), shadow);
        EXPECT_EQ(xa_load(w, file, 64 * 64 + 1), no_entry);
        EXPECT_EQ(xa_load(w, file, std::uint64_t{1} << 40), no_entry);
        EXPECT_EQ(w.xa_node_count[at(root(w))], 2);
        EXPECT_EQ(w.xa_node_values[at(root(w))], 0) << "shadows count where they stand, not above";
    }

    TEST(XArray, TellsWhatStoodThereAndCountsShadows)
    {
        Machine m(test::free_machine());
        const XaNode leaf = xa_store(m, file, 70, page_entry(Pfn{5}), nid).node;
        const XaStored stored = xa_store(m, file, 70, shadow, nid);
        EXPECT_EQ(stored.old, page_entry(Pfn{5}));
        EXPECT_EQ(stored.node, leaf);
        EXPECT_EQ(m.world().xa_node_count[at(leaf)], 1);
        EXPECT_EQ(m.world().xa_node_values[at(leaf)], 1);
    }

    TEST(XArray, ADeletedNodeTakesEmptyOnesAboveItAlong)
    {
        Machine m(test::free_machine());
        xa_store(m, file, 3, page_entry(Pfn{5}), nid);
        const XaNode far = xa_store(m, file, 64 * 64 * 2, shadow, nid).node;
        xa_delete_node(m, far, nothing);
        const World& w = m.world();
        EXPECT_EQ(xa_load(w, file, 64 * 64 * 2), no_entry);
        EXPECT_EQ(entry_page(xa_load(w, file, 3)), Pfn{5});
        EXPECT_EQ(xa_shape(w, root(w)).shift, 0) << "the tree is as low as it was";
        const std::uint32_t nodes = w.nr_xa_nodes[0];
        xa_store(m, file, 64 * 64 * 2, shadow, nid);
        EXPECT_EQ(w.nr_xa_nodes[0], nodes) << "freed nodes are used again";
    }

    RC_GTEST_PROP(XArray, HoldsWhatAMapWouldHold, ())
    {
        Machine m(test::free_machine());
        std::map<std::uint64_t, XaEntry> expected;
        const auto indices = *rc::gen::container<std::vector<std::uint64_t>>(
            rc::gen::map(rc::gen::pair(rc::gen::inRange<std::uint64_t>(0, 1 << 20), rc::gen::inRange(0, 20)),
                         [](const auto& pair) { return pair.first >> pair.second; }));
        for (const std::uint64_t index : indices) {
            const XaEntry entry = index % 3 == 0 ? shadow : page_entry(Pfn{static_cast<std::uint32_t>(index) + 1});
            const XaEntry old = xa_store(m, file, index, entry, nid).old;
            RC_ASSERT(old == (expected.contains(index) ? expected[index] : no_entry));
            expected[index] = entry;
        }
        for (const auto& [index, entry] : expected)
            RC_ASSERT(xa_load(m.world(), file, index) == entry);
        RC_ASSERT(xa_load(m.world(), file, 1 << 21) == no_entry);
    }

} // namespace
} // namespace rs
