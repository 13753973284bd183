// SPDX-License-Identifier: GPL-3.0-or-later
// Where the migrate scanner looks next.
#include "mm/compaction/isolate_migratepages.h"
#include "mm/compaction/skip_hints.h"
#include "support/free_lists.h"
#include "support/free_machine.h"

#include <gtest/gtest.h>

namespace rs {
namespace {

    using test::free_lists;
    using test::free_zone;

    CompactControl for_a_huge_page()
    {
        return {.zone = free_zone,
                .order = 9,
                .migratetype = MIGRATE_MOVABLE,
                .direct_compaction = true,
                .migrate_pfn = Pfn{0},
                .free_pfn = Pfn{3584}};
    }

    TEST(FastFindMigrateblock, ChoosesAPageblockThatIsPartlyFree)
    {
        Machine m(test::machine_with_lists("8 Movable: 3584 1024 512"));
        CompactControl cc = for_a_huge_page();
        EXPECT_EQ(fast_find_migrateblock(m, cc), Pfn{1024}) << "3584 is where pages are moved to";
        EXPECT_TRUE(get_pageblock_skip(m.world(), Pfn{1024})) << "so that it is not found again";
        EXPECT_EQ(free_lists(m.world()), "8 Movable: 512 3584 1024\n") << "the next search begins behind it";
        EXPECT_EQ(cc.total_migrate_scanned, 2U);
        EXPECT_EQ(fast_find_migrateblock(m, cc), Pfn{512});
        EXPECT_EQ(fast_find_migrateblock(m, cc), Pfn{512}) << "nothing left: from the lowest that was found";
        EXPECT_EQ(cc.migrate_pfn, Pfn{512});
        EXPECT_EQ(cc.fast_search_fail, 1U);
    }

    TEST(FastFindMigrateblock, IsForMovableRequestsOfCostlyOrders)
    {
        Machine m(test::machine_with_lists("8 Movable: 1024"));
        CompactControl small = for_a_huge_page();
        small.order = 3;
        EXPECT_EQ(fast_find_migrateblock(m, small), Pfn{0});
        CompactControl unmovable = for_a_huge_page();
        unmovable.migratetype = MIGRATE_UNMOVABLE;
        EXPECT_EQ(fast_find_migrateblock(m, unmovable), Pfn{0});
        CompactControl within = for_a_huge_page();
        within.migrate_pfn = Pfn{40};
        EXPECT_EQ(fast_find_migrateblock(m, within), Pfn{40}) << "a pageblock is finished first";
    }

} // namespace
} // namespace rs
