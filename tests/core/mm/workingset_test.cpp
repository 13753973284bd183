// SPDX-License-Identifier: GPL-3.0-or-later
// What the kernel's table of refaults (tests/core/io/tables_test.cpp) leaves out: what a shadow holds, and two nodes.
#include "mm/vmstat.h"
#include "mm/workingset.h"

#include <gtest/gtest.h>

namespace rs {
namespace {

    constexpr NodeId first{0}, second{1};
    constexpr Pfn folio{0}, other_folio{pageblock_nr_pages};

    /// Two nodes with a pageblock each.
    World two_nodes()
    {
        World w = World::make({2 * pageblock_nr_pages, 2, 2, 1});
        w.pageblock_zone = {raw(zone_of(first, ZONE_NORMAL)), raw(zone_of(second, ZONE_NORMAL))};
        return w;
    }

    TEST(Workingset, AShadowGivesBackWhatWasPacked)
    {
        const ShadowParts least{MemcgId{0}, NodeId{0}, 0, false};
        const ShadowParts most{MemcgId{0xffff}, NodeId{1023}, EVICTION_MASK, true};
        EXPECT_EQ(unpack_shadow(pack_shadow(least)), least);
        EXPECT_EQ(unpack_shadow(pack_shadow(most)), most);
        EXPECT_EQ(pack_shadow(least), Shadow{1}) << "not to be taken for a pointer";
        EXPECT_EQ(pack_shadow(most), Shadow{~std::uint64_t{0}});
        EXPECT_EQ(pack_shadow({root_memcg_id, second, 3, true}), Shadow{0x3'0001'007});
    }

    TEST(Workingset, TheClockOverflowsItsBitsInAShadow)
    {
        Machine m(two_nodes());
        const std::uint64_t before_overflow = EVICTION_MASK - 1;
        m.set<Field::NonresidentAge>(raw(first), before_overflow);
        const Shadow shadow = workingset_eviction(m, folio);
        EXPECT_EQ(m.world().nonresident_age[0], before_overflow + 1);
        workingset_age_nonresident(m, first, 5);
        EXPECT_EQ(refault_distance(m.world(), shadow), 6U);
    }

    TEST(Workingset, TheNodeThatEvictedJudgesAndCounts)
    {
        Machine m(two_nodes());
        const World& w = m.world();
        const Shadow shadow = workingset_eviction(m, other_folio);
        EXPECT_EQ(unpack_shadow(shadow).nid, second);
        mod_node_page_state(m, second, NR_ACTIVE_FILE, 10);
        workingset_age_nonresident(m, second, 10);

        workingset_refault(m, folio, shadow);
        EXPECT_FALSE(w.has(folio, PG_active)) << "11 pages away, 10 to compete with";
        EXPECT_EQ(node_page_state(w, second, WORKINGSET_REFAULT_FILE), 1);

        mod_node_page_state(m, second, NR_ACTIVE_FILE, 1);
        workingset_refault(m, folio, shadow);
        EXPECT_TRUE(w.has(folio, PG_active));
        EXPECT_EQ(node_page_state(w, second, WORKINGSET_ACTIVATE_FILE), 1);
        EXPECT_EQ(w.nonresident_age[1], 12U);
        EXPECT_EQ(w.nonresident_age[0], 0U);
        EXPECT_EQ(node_page_state(w, first, WORKINGSET_REFAULT_FILE), 0);
    }

} // namespace
} // namespace rs
