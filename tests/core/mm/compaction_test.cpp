// SPDX-License-Identifier: GPL-3.0-or-later
// Whom compaction asks, and what it remembers. What it answers is in the golden tables (tests/core/io/tables_test.cpp),
// how it moves pages in tests/core/mm/compaction/.
#include "mm/compaction.h"
#include "mm/compaction/kcompactd.h"

#include "io/tables/scripted_calls.h"
#include "io/trace_text.h"
#include "mm/compaction_defer.h"
#include "mm/fragmentation.h"
#include "mm/page_alloc/alloc_pages.h"
#include "mm/page_alloc/slowpath.h"
#include "support/kernel_at_rest.h"

#include <gmock/gmock.h>

namespace rs {
namespace {

    using ::testing::HasSubstr;

    constexpr NodeId node{0};
    constexpr ZoneId dma = zone_of(node, ZONE_DMA), dma32 = zone_of(node, ZONE_DMA32);

    /// Two zones without a free page. The third has pages, but none that the allocator was given.
    World full_zones()
    {
        World w = World::make({4 * pageblock_nr_pages, 1, 1, nr_simulated_tasks(1)});
        for (const ZoneId zone : {dma, dma32})
            w.zones[at(zone)].present = w.zones[at(zone)].managed = pageblock_nr_pages;
        w.zones[at(zone_of(node, ZONE_NORMAL))].present = pageblock_nr_pages;
        w.task_waits_for[at(kcompactd_of(w.layout, node))] = raw(WaitQueue::Kcompactd);
        w.tracing[0] = 1;
        build_all_zonelists(w);
        return w;
    }

    /// Pages enough for compaction, all of them in the smallest blocks.
    World fragmented_zone()
    {
        World w = full_zones();
        w.nr_free[w.layout.zone_order(dma, Order{0})] = 400;
        w.zone_stat[w.layout.zone_stat(dma, NR_FREE_PAGES)] = 400;
        return w;
    }

    /// What the tracepoints of one name told, each in a line.
    std::string told(const Machine& m, const std::string& event)
    {
        std::istringstream lines(trace_text(m.world(), m.journal()));
        std::string text;
        for (std::string line; std::getline(lines, line);)
            if (const auto found = line.find(event + ": "); found != std::string::npos)
                text += line.substr(found + event.size() + 2) + "\n";
        return text;
    }

    CompactResult compact_both_zones(test::KernelAtRest& k)
    {
        const Machine& m = k.m;
        const AllocContext ac{.zonelist = node_zonelist(m.world(), node, GFP_KERNEL),
                              .migratetype = MIGRATE_MOVABLE,
                              .highest_zoneidx = ZONE_DMA32};
        return finish(try_to_compact_pages(k, GFP_KERNEL, Order{3}, AllocFlags{}, ac, COMPACT_PRIO_ASYNC)).result;
    }

    TEST(Compaction, AsksOneZoneAfterTheOther)
    {
        test::KernelAtRest k(full_zones(), Recording::Changes);
        EXPECT_EQ(compact_both_zones(k), COMPACT_SKIPPED);
        EXPECT_EQ(told(k.m, "mm_compaction_suitable"),
                  "node=0 zone=DMA32    order=3 ret=skipped\nnode=0 zone=DMA      order=3 ret=skipped\n");
    }

    TEST(Compaction, AKilledTaskAsksNoFurtherZone)
    {
        World w = full_zones();
        w.task_sigkill_ns[0] = 0;
        test::KernelAtRest k(std::move(w), Recording::Changes);
        compact_both_zones(k);
        EXPECT_EQ(told(k.m, "mm_compaction_suitable"), "node=0 zone=DMA32    order=3 ret=skipped\n");
    }

    TEST(Compaction, OfEverythingIsAlwaysSuitable)
    {
        Machine m(full_zones(), Recording::Changes);
        EXPECT_EQ(compaction_suitable(m, dma, std::nullopt, AllocFlags{}, ZONE_NORMAL), COMPACT_CONTINUE);
        EXPECT_EQ(told(m, "mm_compaction_suitable"), "node=0 zone=DMA      order=-1 ret=continue\n");
    }

    TEST(Compaction, ForCostlyOrdersIsWorthItAboveTheThresholdOnly)
    {
        World w = fragmented_zone();
        w.nr_free[w.layout.zone_order(dma, Order{0})] = 1200;
        w.zone_stat[w.layout.zone_stat(dma, NR_FREE_PAGES)] = 1200;
        const int index = fragmentation_index(w, dma, Order{9});
        ASSERT_EQ(index, 998);
        const auto suitable_at = [&](int threshold) {
            w.sysctl.extfrag_threshold = threshold;
            Machine m(w);
            return compaction_suitable(m, dma, Order{9}, AllocFlags{}, ZONE_NORMAL);
        };
        EXPECT_EQ(suitable_at(index - 1), COMPACT_CONTINUE);
        EXPECT_EQ(suitable_at(index), COMPACT_SKIPPED);
    }

    bool is_asked_for(const World& w, int order) { return w.kcompactd_max_order[at(node)] == order; }

    TEST(Kcompactd, IsWokenForTheLargestOrderAskedFor)
    {
        Machine m(full_zones(), Recording::Changes);
        wakeup_kcompactd(m, node, Order{9}, ZONE_DMA32);
        wakeup_kcompactd(m, node, Order{3}, ZONE_NORMAL);
        const std::string both = "node=0 zone=DMA      order=9 ret=skipped\nnode=0 zone=DMA32    order=9 ret=skipped\n";
        EXPECT_EQ(told(m, "mm_compaction_suitable"), both + both);
        EXPECT_EQ(told(m, "mm_compaction_wakeup_kcompactd"), "") << "in no zone would it be worth it";

        Machine fragmented(fragmented_zone(), Recording::Changes);
        wakeup_kcompactd(fragmented, node, Order{3}, ZONE_NORMAL);
        EXPECT_EQ(told(fragmented, "mm_compaction_wakeup_kcompactd"), "nid=0 order=3 classzone_idx=Normal  \n");
        EXPECT_TRUE(task_is_running(fragmented.world(), kcompactd_of(fragmented.layout(), node)));
        wakeup_kcompactd(fragmented, node, Order{2}, ZONE_NORMAL);
        EXPECT_EQ(told(fragmented, "mm_compaction_suitable"), "node=0 zone=DMA      order=3 ret=continue\n")
            << "it is awake: nobody looks whether it should be";
        EXPECT_TRUE(is_asked_for(fragmented.world(), 3));
    }

    TEST(Kcompactd, LooksAtZonesWithPagesEvenIfTheAllocatorHasNone)
    {
        Machine m(full_zones(), Recording::Changes);
        wakeup_kcompactd(m, node, Order{3}, ZONE_MOVABLE);
        EXPECT_THAT(told(m, "mm_compaction_suitable"), HasSubstr("zone=Normal   order=3 ret=skipped"));
    }

    TEST(CompactionDefer, TellsWhatTheZoneRemembers)
    {
        Machine m(full_zones(), Recording::Changes);
        defer_compaction(m, dma32, Order{9});
        EXPECT_TRUE(compaction_deferred(m, dma32, Order{9}));
        EXPECT_FALSE(compaction_deferred(m, dma32, Order{9}));
        compaction_defer_reset(m, dma32, Order{9}, AllocSuccess::No);
        compaction_defer_reset(m, dma32, Order{9}, AllocSuccess::Yes);
        EXPECT_EQ(told(m, "mm_compaction_defer_compaction"),
                  "node=0 zone=DMA32    order=9 order_failed=0 consider=0 limit=2\n");
        EXPECT_EQ(told(m, "mm_compaction_deferred"), "node=0 zone=DMA32    order=9 order_failed=0 consider=1 limit=2\n");
        EXPECT_EQ(told(m, "mm_compaction_defer_reset"),
                  "node=0 zone=DMA32    order=9 order_failed=10 consider=2 limit=2\n"
                  "node=0 zone=DMA32    order=9 order_failed=10 consider=0 limit=1\n");
    }

    TEST(CompactionDefer, APageGotByCompactionKeepsThePageblockHints)
    {
        World w = full_zones();
        w.compact_blockskip_flush[at(dma)] = 1;
        Machine m(std::move(w));
        CallScript script;
        script.compact_succeeds_at = 1;
        ScriptedCalls calls(m, script);
        const Gfp gfp = GFP_KERNEL | GFP_BIT_RETRY_MAYFAIL;
        const PreparedRequest prepared = prepare_alloc_pages(m.world(), calls.current(), {gfp, Order{9}, node});
        Co<Pfn> allocation = alloc_pages_slowpath(m, calls, prepared.gfp, Order{9}, prepared.ac);
        Fiber fiber;
        allocation.start_on(fiber);
        while (!fiber.stack.empty())
            fiber.stack.back().resume();
        EXPECT_EQ(allocation.result(), ScriptedCalls::some_page);
        EXPECT_EQ(m.world().compact_blockskip_flush[at(dma)], 0);
    }

} // namespace
} // namespace rs
