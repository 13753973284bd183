// SPDX-License-Identifier: GPL-3.0-or-later
// Compacting a zone for an allocation.
#include "mm/compaction/compact_zone.h"
#include "mm/compaction/skip_hints.h"
#include "mm/page_alloc/buddy.h"
#include "mm/page_alloc/isolate_free_page.h"
#include "mm/task_flags.h"
#include "mm/vmstat.h"
#include "support/free_machine.h"
#include "support/scattered_machine.h"
#include "world/invariants.h"

#include <gtest/gtest.h>

namespace rs {
namespace {

    using test::free_zone;
    using test::KernelAtRest;

    constexpr Gfp huge_page = GFP_TRANSHUGE;

    CompactOutcome compact(KernelAtRest& k, CompactPriority prio, Gfp gfp = huge_page)
    {
        return finish(compact_zone_order(k, free_zone, gfp, pageblock_order, prio, AllocFlags{}, ZONE_NORMAL));
    }

    std::uint64_t events(const World& w, VmEvent event) { return w.vm_events[event]; }

    TEST(CompactZone, MovesPagesUntilABlockIsWhole)
    {
        KernelAtRest k(test::machine_without_blocks());
        const std::uint32_t anon = test::count_pages(k.w(), PageUse::Anon);
        const CompactOutcome outcome = compact(k, COMPACT_PRIO_SYNC_LIGHT);
        EXPECT_EQ(outcome.result, COMPACT_SUCCESS);
        ASSERT_NE(outcome.captured, no_pfn) << "the block is kept for the request as soon as it is whole";
        EXPECT_EQ(raw(outcome.captured) % pageblock_nr_pages, 0U);
        EXPECT_LT(raw(outcome.captured), test::scattered_to);
        EXPECT_EQ(test::count_pages(k.w(), PageUse::Anon), anon) << "no page was lost";
        EXPECT_EQ(node_page_state_snapshot(k.w(), NodeId{0}, NR_ISOLATED_ANON), 0);
        EXPECT_EQ(node_page_state_snapshot(k.w(), NodeId{0}, NR_ANON_MAPPED), anon);
        EXPECT_EQ(find_inconsistencies(k.w()), std::vector<std::string>{});
    }

    TEST(CompactZone, TakesNoMoreFreePagesAwayThanTheCapturedBlock)
    {
        KernelAtRest k(test::machine_without_blocks());
        const std::int64_t free_pages = zone_page_state_snapshot(k.w(), free_zone, NR_FREE_PAGES);
        const CompactOutcome outcome = compact(k, COMPACT_PRIO_SYNC_LIGHT);
        ASSERT_NE(outcome.captured, no_pfn);
        const std::int64_t on_pcp = k.w().pcp_count[k.w().layout.pcp(free_zone, CpuId{0})];
        EXPECT_EQ(zone_page_state_snapshot(k.w(), free_zone, NR_FREE_PAGES) + on_pcp + pageblock_nr_pages, free_pages);
    }

    TEST(CompactZone, AThreadOfTheKernelCapturesNothing)
    {
        World w = test::machine_without_blocks();
        w.task_flags[0] = PF_KTHREAD;
        KernelAtRest k(std::move(w));
        const CompactOutcome outcome = compact(k, COMPACT_PRIO_SYNC_LIGHT);
        EXPECT_EQ(outcome.result, COMPACT_SUCCESS);
        EXPECT_EQ(outcome.captured, no_pfn);
        EXPECT_NE(list_first(k.w(), k.w().layout.free_list(free_zone, pageblock_order, MIGRATE_MOVABLE)), no_pfn);
    }

    TEST(CompactZone, OnePageThatCannotMoveSpoilsAPageblockForAsyncCompaction)
    {
        Machine m(test::machine_without_blocks());
        for (std::uint32_t pfn = test::scattered_from; pfn < test::scattered_to; pfn += pageblock_nr_pages)
            test::make_unmovable(m, Pfn{pfn + 100});
        KernelAtRest k(m.world());
        EXPECT_EQ(compact(k, COMPACT_PRIO_ASYNC).result, COMPACT_COMPLETE) << "it began at the zone's start";
        EXPECT_LE(events(k.w(), PGMIGRATE_SUCCESS), 3U * 50U) << "what stands behind the page was not moved";
        EXPECT_EQ(k.w().compact_blockskip_flush[at(free_zone)], 1);
        EXPECT_EQ(find_inconsistencies(k.w()), std::vector<std::string>{});
    }

    TEST(CompactZone, WithoutFilesystemsOnlyAnonymousMemoryMoves)
    {
        Machine m(test::machine_without_blocks());
        m.set<Field::NrMappings>(0, 1);
        for (std::uint32_t i = 0; i < 8; ++i) {
            test::make_unmovable(m, Pfn{512 + 2 * i});
            test::make_cached(m, Pfn{512 + 2 * i}, MappingId{0}, i);
        }
        KernelAtRest k(m.world());
        compact(k, COMPACT_PRIO_SYNC_LIGHT, huge_page & ~GFP_BIT_FS);
        for (std::uint32_t i = 0; i < 8; ++i)
            EXPECT_EQ(k.w().use(Pfn{512 + 2 * i}), PageUse::File);
        EXPECT_GT(events(k.w(), PGMIGRATE_SUCCESS), 0U);
    }

    TEST(CompactZone, DoesNotLookAgainWhereNothingCouldBeMoved)
    {
        World w = test::machine_without_blocks();
        for (std::uint32_t pfn = 0; pfn < w.layout.nr_pfns; ++pfn)
            if (w.use(Pfn{pfn}) == PageUse::Anon)
                w.pages.refcount[pfn] = 2; // somebody holds each of them
        KernelAtRest k(std::move(w));
        EXPECT_EQ(compact(k, COMPACT_PRIO_SYNC_LIGHT).result, COMPACT_COMPLETE);
        EXPECT_EQ(events(k.w(), COMPACTISOLATED), 0U);
        for (std::uint32_t pfn = test::scattered_from; pfn < test::scattered_to; pfn += pageblock_nr_pages)
            EXPECT_TRUE(get_pageblock_skip(k.w(), Pfn{pfn})) << pfn;
        const std::uint64_t first = events(k.w(), COMPACTMIGRATE_SCANNED);
        EXPECT_GE(first, test::scattered_to);
        compact(k, COMPACT_PRIO_SYNC_LIGHT);
        const std::uint64_t second = events(k.w(), COMPACTMIGRATE_SCANNED) - first;
        EXPECT_LE(second, pageblock_nr_pages)
            << "marks of the pageblocks alone are looked at; the first one was claimed, not marked";
        compact(k, COMPACT_PRIO_SYNC_FULL);
        EXPECT_GE(events(k.w(), COMPACTMIGRATE_SCANNED) - second - first, test::scattered_to - test::scattered_from)
            << "the hardest priority looks everywhere";
    }

    TEST(CompactZone, DoesNotBeginAsyncWhileTooManyPagesAreIsolated)
    {
        World w = test::machine_without_blocks();
        w.node_stat[w.layout.node_stat(NodeId{0}, NR_ISOLATED_FILE)] = 10'000;
        KernelAtRest k(std::move(w));
        EXPECT_EQ(compact(k, COMPACT_PRIO_ASYNC).result, COMPACT_CONTENDED);
        EXPECT_EQ(events(k.w(), COMPACTMIGRATE_SCANNED), 0U);
    }

    TEST(CompactZone, AKilledTaskStops)
    {
        World w = test::machine_without_blocks();
        w.task_sigkill_ns[0] = 0;
        KernelAtRest k(std::move(w));
        EXPECT_EQ(compact(k, COMPACT_PRIO_SYNC_LIGHT).result, COMPACT_CONTENDED);
        EXPECT_EQ(events(k.w(), PGMIGRATE_SUCCESS), 0U);
    }

} // namespace
} // namespace rs
