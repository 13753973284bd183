// SPDX-License-Identifier: GPL-3.0-or-later
#include "world/invariants.h"

#include "support/tiny_machine.h"
#include "world/cells.h"

#include <gmock/gmock.h>

namespace rs {
namespace {

    using ::testing::Contains;
    using ::testing::IsEmpty;

    TEST(Invariants, HoldOfASoundMachine) { EXPECT_THAT(find_inconsistencies(test::tiny_machine()), IsEmpty()); }

    TEST(Invariants, TellACountThatDisagreesWithItsList)
    {
        World w = test::tiny_machine();
        w.nr_free[w.layout.zone_order(ZoneId{}, Order{4})] += 1;
        EXPECT_THAT(find_inconsistencies(w), Contains("zone DMA order 4: nr_free 2 but 1 blocks on its lists"));
    }

    TEST(Invariants, TellALostPcpPage)
    {
        World w = test::tiny_machine();
        w.pcp_count[0] += 1;
        EXPECT_THAT(find_inconsistencies(w), Contains("zone DMA cpu 0: pcp count 4 but 3 pages on its lists"));
    }

    TEST(Invariants, TellAFreeBlockThatIsInUse)
    {
        World w = test::tiny_machine();
        w.pages.use[16] = PageUse::Kernel;
        EXPECT_THAT(find_inconsistencies(w), Contains("page 16: on the free list of order 4 but is no free block of it"));
    }

    TEST(Invariants, TellAPageOnTheWrongLruList)
    {
        World w = test::tiny_machine();
        const Pfn page{40};
        w.pages.flags[40] = static_cast<std::uint16_t>(w.pages.flags[40] ^ PG_active);
        EXPECT_FALSE(find_inconsistencies(w).empty()) << raw(page);
    }

    TEST(Invariants, TellABrokenBackLink)
    {
        World w = test::tiny_machine();
        w.links[16].prev = ListNode{17};
        EXPECT_THAT(find_inconsistencies(w), Contains("page 16: its list does not lead back to it"));
        EXPECT_THROW(require_consistent(w), std::logic_error);
    }

} // namespace
} // namespace rs
