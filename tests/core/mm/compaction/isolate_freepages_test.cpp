// SPDX-License-Identifier: GPL-3.0-or-later
// The free scanner, and the search of the free lists before it.
#include "mm/compaction/isolate_freepages.h"
#include "mm/page_alloc/buddy.h"
#include "support/free_lists.h"
#include "support/free_machine.h"
#include "support/kernel_at_rest.h"

#include <gtest/gtest.h>

namespace rs {
namespace {

    using test::free_lists;
    using test::free_zone;

    /// The few free pages are in the global counter, which watermarks are compared with.
    World machine(const std::string& lists)
    {
        World w = test::machine_with_lists(lists);
        const std::uint32_t counter = w.layout.zone_stat(free_zone, NR_FREE_PAGES);
        w.zone_stat[counter] +=
            std::exchange(w.zone_stat_diff[w.layout.zone_stat(CpuId{0}, free_zone, NR_FREE_PAGES)], 0);
        return w;
    }

    /// A free scanner at page frame 3584 of 4096, which looks for 4 pages; the migrate scanner is at 0.
    struct Scanner : test::KernelAtRest {
        explicit Scanner(World start)
            : KernelAtRest(std::move(start))
            , list(m, LocalId::freepages)
            , cc{.zone = free_zone,
                 .order = 9,
                 .mode = MIGRATE_SYNC_LIGHT,
                 .migrate_pfn = Pfn{0},
                 .free_pfn = Pfn{3584},
                 .search_order = 9,
                 .freepages = list,
                 .nr_migratepages = 4}
        {
            scan_began_at(Pfn{4095});
        }
        explicit Scanner(const std::string& lists)
            : Scanner(machine(lists))
        {
        }
        ~Scanner() { release_freepages(m, list); }
        void scan_began_at(Pfn pfn)
        {
            m.set<Field::CompactPfnOf>(m.layout().compact_pfn(free_zone, COMPACT_INIT_FREE), raw(pfn));
        }
        std::vector<Pfn> pages() const
        {
            std::vector<Pfn> found;
            for (const Pfn page : pages_of(w(), list))
                found.push_back(page);
            return found;
        }
        LocalList list;
        CompactControl cc;
    };

    TEST(FastIsolateFreepages, TakesABlockFromTheUpperQuarterAndTurnsTheList)
    {
        Scanner s("2 Movable: 512 3600 1024 2048");
        EXPECT_EQ(fast_isolate_freepages(s.m, s.cc), Pfn{3600});
        EXPECT_EQ(free_lists(s.w()), "2 Movable: 1024 2048 512\n") << "what was looked at comes last next time";
        EXPECT_EQ(s.cc.nr_freepages, 4U);
        EXPECT_EQ(s.cc.search_order, 2);
        EXPECT_EQ(s.cc.total_free_scanned, 3U + 3U) << "blocks looked at, and the other pages of the one taken";
    }

    TEST(FastIsolateFreepages, MakesDoWithTheUpperHalf)
    {
        Scanner s("0 Movable: 600 2048 2100");
        EXPECT_EQ(fast_isolate_freepages(s.m, s.cc), Pfn{2100});
    }

    TEST(FastIsolateFreepages, FindsNothingInTheLowerHalf)
    {
        Scanner s("0 Movable: 600 700");
        EXPECT_EQ(fast_isolate_freepages(s.m, s.cc), std::nullopt);
        EXPECT_EQ(s.cc.fast_search_fail, 1U);
        EXPECT_EQ(s.cc.free_pfn, Pfn{3584});
    }

    TEST(FastIsolateFreepages, AtTheStartOfAnAllocationsScanGivesTheUpperHalfUp)
    {
        Scanner s("0 Movable: 600 700");
        s.scan_began_at(Pfn{3584});
        s.cc.direct_compaction = true;
        EXPECT_EQ(fast_isolate_freepages(s.m, s.cc), Pfn{1536});
        EXPECT_EQ(s.cc.free_pfn, Pfn{1536});
    }

    TEST(FastIsolateFreepages, LeavesScannersThatPassedEachOtherWhereTheyAre)
    {
        Scanner s("0 Movable: 600 700");
        s.scan_began_at(Pfn{0});
        s.cc.direct_compaction = true;
        s.cc.migrate_pfn = Pfn{2048};
        s.cc.free_pfn = Pfn{1024};
        EXPECT_EQ(fast_isolate_freepages(s.m, s.cc), std::nullopt);
        EXPECT_EQ(s.cc.free_pfn, Pfn{1024});
    }

    TEST(IsolateFreepages, ScansPageblocksDownwardsAndSplitsWhatItFinds)
    {
        Scanner s("1 Movable: 1540 3072");
        s.cc.order = -1; // no look at the free lists first
        finish(isolate_freepages(s, s.cc));
        EXPECT_EQ(s.pages(), (std::vector<Pfn>{Pfn{1541}, Pfn{1540}, Pfn{3073}, Pfn{3072}}));
        EXPECT_EQ(s.w().pages.refcount[3073], 1U);
        EXPECT_EQ(s.cc.free_pfn, Pfn{1542}) << "it goes on behind what it took last";
        EXPECT_NE(s.w().pageblock_skip[3584 / 512], 0) << "scanned to its end";
        EXPECT_EQ(s.w().pageblock_skip[1536 / 512], 0);
    }

    TEST(IsolateFreepages, PassesPageblocksOfOtherTypesBy)
    {
        Scanner s("1 Movable: 1544\n1 Unmovable: 3072");
        s.cc.order = -1;
        finish(isolate_freepages(s, s.cc));
        EXPECT_EQ(s.pages(), (std::vector<Pfn>{Pfn{1545}, Pfn{1544}}));
        EXPECT_EQ(s.cc.total_free_scanned, 512U + 256U + 128U + 64U + 1U + 512U + 256U)
            << "at longer and longer strides, until something is found";
    }

    TEST(IsolateFreepages, StopsAtTheMinWatermark)
    {
        World w = machine("1 Movable: 1540 3072");
        w.watermark[w.layout.watermark(free_zone, WMARK_MIN)] = 1;
        w.stat_threshold.assign(w.stat_threshold.size(), 0);
        Scanner s(std::move(w));
        s.cc.order = -1;
        finish(isolate_freepages(s, s.cc));
        EXPECT_EQ(s.pages(), (std::vector<Pfn>{Pfn{3073}, Pfn{3072}}));
        EXPECT_EQ(s.cc.free_pfn, Pfn{1540}) << "the block that it could not have";
    }

    TEST(IsolateFreepagesBlock, PassesCompoundPagesByAsAWhole)
    {
        World w = machine("0 Unmovable: 8 600");
        w.pages.use[0] = PageUse::Slab;
        w.pages.order[0] = Order{3};
        for (std::uint32_t i = 1; i < 8; ++i)
            w.pages.use[i] = PageUse::Tail;
        Scanner s(std::move(w));
        const FreeScan scan = finish(isolate_freepages_block(s, s.cc, Pfn{0}, Pfn{512}, 1));
        EXPECT_EQ(scan.isolated, 1U);
        EXPECT_EQ(s.cc.total_free_scanned, 1U + 1U + 503U);
    }

    TEST(IsolateFreepagesBlock, LooksAtEveryStridethPageOnly)
    {
        Scanner s("0 Unmovable: 33 64");
        const FreeScan scan = finish(isolate_freepages_block(s, s.cc, Pfn{0}, Pfn{512}, 32));
        EXPECT_EQ(s.pages(), std::vector<Pfn>{Pfn{64}});
        EXPECT_EQ(s.cc.total_free_scanned, 16U);
        EXPECT_EQ(scan.stopped_at, Pfn{512});
    }

} // namespace
} // namespace rs
