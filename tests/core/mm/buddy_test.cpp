// SPDX-License-Identifier: GPL-3.0-or-later
// Free lists as text in, free lists as text out.
#include "mm/page_alloc/buddy.h"

#include "mm/page_alloc/fallback.h"
#include "mm/page_alloc/highatomic.h"
#include "support/free_lists.h"
#include "support/free_machine.h"

#include <gtest/gtest.h>

namespace rs {
namespace {

    using test::free_lists;
    using test::free_zone;

    class BuddyTest : public testing::Test {
    protected:
        Machine m_{test::machine_with_lists("10 Movable: 1024"), Recording::Full};
        Call call_{m_, Function::rmqueue}; // steps stand in a function
    };

    TEST_F(BuddyTest, TakingASmallBlockPutsTheHalvesBack)
    {
        EXPECT_EQ(rmqueue_smallest(m_, free_zone, Order{7}, MIGRATE_MOVABLE), Pfn{1024});
        EXPECT_EQ(free_lists(m_.world()), "7 Movable: 1152\n8 Movable: 1280\n9 Movable: 1536\n");
    }

    TEST_F(BuddyTest, FreeingJoinsBuddiesUpToTheLargestBlock)
    {
        const Pfn page = rmqueue_smallest(m_, free_zone, Order{0}, MIGRATE_MOVABLE);
        free_one_page(m_, page, free_zone, Order{0}, MIGRATE_MOVABLE);
        EXPECT_EQ(free_lists(m_.world()), "10 Movable: 1024\n");
    }

    TEST_F(BuddyTest, ABlockWhoseNeighbourMayJoinSoonGoesToTheTail)
    {
        Machine m(test::machine_with_lists("3 Movable: 2048\n2 Movable: 2064\n"), Recording::Full);
        const Call call(m, Function::free_pages);
        // 2056 and its buddy 2060 would make 2056..2063; with 2048..2055 free, that would merge further: to the tail.
        free_one_page(m, Pfn{2056}, free_zone, Order{2}, MIGRATE_MOVABLE);
        EXPECT_EQ(free_lists(m.world()), "2 Movable: 2064 2056\n3 Movable: 2048\n");
        free_one_page(m, Pfn{2080}, free_zone, Order{2}, MIGRATE_MOVABLE);
        EXPECT_EQ(free_lists(m.world()), "2 Movable: 2080 2064 2056\n3 Movable: 2048\n");
    }

    TEST_F(BuddyTest, AnUnmovableRequestTakesTheWholePageblockOver)
    {
        EXPECT_TRUE(rmqueue_fallback(m_, free_zone, Order{0}, MIGRATE_UNMOVABLE, AllocFlags{}));
        EXPECT_EQ(free_lists(m_.world()), "10 Unmovable: 1024\n");
        EXPECT_EQ(m_.world().pageblock_migratetype(Pfn{1024}), MIGRATE_UNMOVABLE);
        EXPECT_EQ(m_.world().pageblock_migratetype(Pfn{1536}), MIGRATE_UNMOVABLE);
    }

    TEST_F(BuddyTest, AMovableRequestPrefersTheSmallestForeignBlock)
    {
        Machine m(test::machine_with_lists("1 Unmovable: 2050\n3 Unmovable: 2056\n"), Recording::Full);
        EXPECT_TRUE(rmqueue_fallback(m, free_zone, Order{0}, MIGRATE_MOVABLE, AllocFlags{}));
        EXPECT_EQ(free_lists(m.world()), "1 Movable: 2050\n3 Unmovable: 2056\n");
    }

    TEST_F(BuddyTest, WithoutFragmentationOnlyWholePageblocksAreBorrowed)
    {
        Machine m(test::machine_with_lists("3 Unmovable: 2056\n"), Recording::Full);
        EXPECT_FALSE(rmqueue_fallback(m, free_zone, Order{0}, MIGRATE_MOVABLE, ALLOC_NOFRAGMENT));
        EXPECT_EQ(free_lists(m.world()), "3 Unmovable: 2056\n");
    }

    TEST_F(BuddyTest, AllPagesOfAFolioOnAnLruListCountAsMovable)
    {
        World w = test::machine_with_lists("0 Unmovable: 2050\n");
        w.pages.use[2052] = PageUse::File;
        w.pages.flags[2052] = PG_lru;
        w.pages.order[2052] = Order{2};
        for (std::uint32_t tail = 2053; tail < 2056; ++tail)
            w.pages.use[tail] = PageUse::Tail;
        w.pages.use[2060] = PageUse::Movable;
        Machine m(std::move(w));
        const MovedBlock moved = move_freepages_block(m, free_zone, Pfn{2050}, MIGRATE_MOVABLE);
        EXPECT_EQ(moved.free_pages, 1);
        EXPECT_EQ(moved.movable_pages, 4 + 1);
    }

    TEST_F(BuddyTest, AReservedPageblockComesBackAsAWhole)
    {
        Machine m(test::machine_with_lists("1 Movable: 2050\n3 Movable: 2056\n"), Recording::Full);
        reserve_highatomic_pageblock(m, Pfn{2048}, free_zone);
        EXPECT_EQ(free_lists(m.world()), "1 HighAtomic: 2050\n3 HighAtomic: 2056\n");
        EXPECT_EQ(m.world().nr_reserved_highatomic[at(free_zone)], 512U);

        const AllocContext ac{.zonelist = node_zonelist(m.world(), NodeId{0}, GFP_KERNEL)};
        EXPECT_FALSE(unreserve_highatomic_pageblock(m, ac, Force::No)); // the last one stays unless forced
        EXPECT_TRUE(unreserve_highatomic_pageblock(m, ac, Force::Yes));
        EXPECT_EQ(free_lists(m.world()), "1 Unmovable: 2050\n3 Unmovable: 2056\n");
        EXPECT_EQ(m.world().nr_reserved_highatomic[at(free_zone)], 0U);
    }

} // namespace
} // namespace rs
