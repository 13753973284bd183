// SPDX-License-Identifier: GPL-3.0-or-later
// What the bundled scenarios promise, as numbers of the engine.
#include "engine/engine.h"
#include "mm/compaction.h"
#include "mm/page_alloc/watermark.h"
#include "mm/psi.h"
#include "mm/slab/kmem_cache.h"
#include "mm/vmstat.h"
#include "scenario/scenario.h"
#include "support/dirty_invariants.h"
#include "world/lists.h"

#include <gtest/gtest.h>

namespace rs {
namespace {

    constexpr NodeId node{0};

    /// A bundled scenario after its prelude, operation by operation.
    class ScenarioRun {
    public:
        explicit ScenarioRun(const std::string& name)
            : scenario_(read_scenario(RECLAIMSCOPE_SOURCE_DIR "/resources/scenarios/" + name))
            , engine_(load_world(scenario_), Recording::Off)
        {
            for (const Request& request : scenario_.prelude)
                engine_.submit(request);
            engine_.run();
            for (const Request& request : scenario_.requests)
                engine_.submit(request);
        }
        const World& after(std::size_t operations)
        {
            engine_.run(operations - done_);
            done_ = operations;
            return engine_.world();
        }
        bool holds(std::uint32_t handle) const { return Pfn{engine_.world().handle_pfn[handle]} != no_pfn; }
        std::int64_t count(NodeStat item) const { return node_page_state_snapshot(engine_.world(), node, item); }

    private:
        Scenario scenario_;
        Engine engine_;
        std::size_t done_ = 0;
    };

    TEST(ScenarioOutcomes, RefaultsTellAWorkingSetFromAStream)
    {
        ScenarioRun run("refaults.toml");
        run.after(5);
        const std::int64_t active = run.count(NR_ACTIVE_FILE);
        EXPECT_GT(active, 1900) << "the first file was read twice";
        run.after(6);
        EXPECT_GE(run.count(NR_ACTIVE_FILE), active) << "a stream goes past it";
        EXPECT_EQ(run.count(WORKINGSET_REFAULT_FILE), 0);
        run.after(8);
        EXPECT_GT(run.count(WORKINGSET_REFAULT_FILE), 1000) << "read in turn, evicted just before";
        EXPECT_GT(run.count(WORKINGSET_ACTIVATE_FILE), 1000) << "within reach: they come back active";
        const std::int64_t before = run.count(WORKINGSET_REFAULT_FILE);
        run.after(9);
        const std::int64_t of_third_file = run.count(WORKINGSET_REFAULT_FILE);
        run.after(10);
        EXPECT_EQ(of_third_file, before) << "the third time it is all in memory";
        EXPECT_GT(run.count(WORKINGSET_REFAULT_FILE), of_third_file) << "the first file paid for it";
    }

    TEST(ScenarioOutcomes, SlabPagesComeFreeOnlyWithTheirLastObject)
    {
        ScenarioRun run("slab.toml");
        const World& w = run.after(2);
        const std::int64_t slab_pages = run.count(NR_SLAB_RECLAIMABLE_B);
        const std::uint64_t inodes = unused_objects(w, node, KmemCache::Inode);
        run.after(4);
        EXPECT_LT(run.count(NR_SLAB_RECLAIMABLE_B), slab_pages - 100) << "directory entries went";
        EXPECT_LT(unused_objects(w, node, KmemCache::Inode), inodes) << "and inodes";
        run.after(65); // kswapd sleeps again
        const std::int64_t put_off = w.shrinker_deferred[1];
        run.after(315);
        EXPECT_GT(w.shrinker_deferred[1], put_off) << "without __GFP_FS";
    }

    TEST(ScenarioOutcomes, AHugePageTakesReclaimAndThenCompaction)
    {
        ScenarioRun run("huge-page.toml");
        const World& w = run.after(4);
        EXPECT_TRUE(run.holds(2)) << "there were whole blocks";
        EXPECT_FALSE(run.holds(3)) << "now there is none, and it may not reclaim";
        const std::uint64_t moved = w.vm_events[PGMIGRATE_SUCCESS];
        run.after(5);
        EXPECT_TRUE(run.holds(10));
        EXPECT_GT(w.vm_events[PGSTEAL_DIRECT], compact_gap(Order{9})) << "reclaim until compaction has room";
        EXPECT_GT(w.vm_events[PGMIGRATE_SUCCESS], moved + 50) << "then pages move out of the block";
        EXPECT_EQ(w.vm_events[COMPACTSUCCESS], 1U);
        const std::uint64_t scanned = w.vm_events[COMPACTMIGRATE_SCANNED];
        run.after(6);
        EXPECT_FALSE(run.holds(11));
        EXPECT_EQ(w.vm_events[COMPACTMIGRATE_SCANNED], scanned) << "not worth beginning";
        run.after(8);
        EXPECT_GT(w.vm_events[COMPACTMIGRATE_SCANNED], scanned);
    }

    /// A bundled scenario with its prelude done, operation by operation of its story.
    class Story {
    public:
        explicit Story(const std::string& name)
            : scenario_(read_scenario(RECLAIMSCOPE_SOURCE_DIR "/resources/scenarios/" + name))
            , engine_(load_world(scenario_), Recording::Changes)
        {
            engine_.on_outcome = [this](const Outcome& outcome) { last_ = outcome; };
            for (const Request& request : scenario_.prelude)
                engine_.submit(request);
            engine_.run();
            story_begins_ = engine_.journal().end();
        }
        const Outcome& run(const std::string& request)
        {
            engine_.submit(parse_request(request, "test", 1));
            engine_.run();
            return last_;
        }
        /// The next request of the story.
        const Outcome& step() { return run(to_text(scenario_.requests[next_++])); }
        const World& world() const { return engine_.world(); }
        std::uint64_t killed() const { return world().vm_events[OOM_KILL]; }
        /// Tracepoints since the story began.
        std::size_t count(Event event) const
        {
            std::size_t times = 0;
            for (auto p = story_begins_; p < engine_.journal().end(); ++p)
                times += engine_.journal()[p].kind == RecordKind::Event && Event(engine_.journal()[p].what) == event ? 1 : 0;
            return times;
        }
        std::int64_t free_kb() const
        {
            return zone_page_state_snapshot(world(), zone_of(node, ZONE_NORMAL), NR_FREE_PAGES) * 4;
        }
        std::int64_t pcp_kb() const
        {
            std::int64_t pages = 0;
            for (const std::int32_t count : world().pcp_count)
                pages += count;
            return pages * 4;
        }
        std::int64_t wmark_kb(Watermark mark) const
        {
            return static_cast<std::int64_t>(
                world().watermark[world().layout.watermark(zone_of(node, ZONE_NORMAL), mark)] * 4);
        }

    private:
        Scenario scenario_;
        Engine engine_;
        Outcome last_;
        std::size_t next_ = 0;
        Journal::Position story_begins_ = 0;
    };

    /// Time stalled while the story's request was served, ms; and that time, ms.
    std::pair<double, double> stall_of(const std::string& name)
    {
        Story story(name);
        const double took = static_cast<double>(story.step().took_ns) / 1e6;
        story.step(); // sleeps: the averages are brought up to date
        return {static_cast<double>(psi_total(story.world(), PSI_MEM_SOME)) / 1e6, took};
    }

    TEST(ScenarioOutcomes, MemoryPressureCountsTheDrainOrNot)
    {
        const auto [with_drain, took] = stall_of("memstall-drain.toml");
        EXPECT_NEAR(took, 44.6, 0.05);
        EXPECT_GT(with_drain / took, 0.999);
        const auto [reclaim_alone, took_as_long] = stall_of("memstall-reclaim.toml");
        EXPECT_EQ(took, took_as_long) << "only what is counted differs";
        EXPECT_NEAR(reclaim_alone, 0.75, 0.001);
        EXPECT_NEAR(reclaim_alone / took, 0.017, 0.0005);
    }

    TEST(ScenarioOutcomes, AProgramDiesThoughPagesAreFreeOnPerCpuLists)
    {
        Story story("oom-pcp.toml");
        story.step();
        EXPECT_EQ(story.free_kb(), 760);
        EXPECT_EQ(story.pcp_kb(), 460);
        EXPECT_EQ(story.wmark_kb(WMARK_MIN), 768);
        EXPECT_EQ(story.wmark_kb(WMARK_LOW), 960);
        EXPECT_EQ(story.wmark_kb(WMARK_HIGH), 1152);
        EXPECT_EQ(story.world().zone(zone_of(node, ZONE_NORMAL)).managed * 4, 49152U);
        EXPECT_NE(story.step().pfn, no_pfn);
        EXPECT_EQ(story.killed(), 1U);
        EXPECT_EQ(story.count(Event::drain_pages_zone), 0U) << "without progress nothing is drained";
    }

    TEST(ScenarioOutcomes, WithADrainNobodyWouldHaveDied)
    {
        Story story("oom-pcp.toml");
        story.run("drain");
        EXPECT_GT(story.free_kb(), story.wmark_kb(WMARK_HIGH));
        EXPECT_NE(story.run("a 50000 GFP_KERNEL 0").pfn, no_pfn);
        EXPECT_EQ(story.killed(), 0U);
    }

    TEST(ScenarioOutcomes, AProgramDiesForAReserveThatIsNotFree)
    {
        Story story("oom-highatomic.toml");
        story.step();
        const ZoneId zone = zone_of(node, ZONE_NORMAL);
        const auto reserved_kb = static_cast<std::int64_t>(story.world().nr_reserved_highatomic[at(zone)] * 4);
        EXPECT_GT(story.free_kb(), 2 * story.wmark_kb(WMARK_HIGH)) << "there is a lot of free memory";
        EXPECT_LT(story.free_kb() - reserved_kb, story.wmark_kb(WMARK_MIN));
        for (Order order{}; order < Order(MAX_ORDER); order = next(order))
            EXPECT_TRUE(list_empty(story.world(), story.world().layout.free_list(zone, order, MIGRATE_HIGHATOMIC)))
                << "nothing of the reserve is free";
        const WatermarkRequest request{Order{0}, ZONE_NORMAL, ALLOC_WMARK_MIN, GFP_KERNEL};
        const auto min = static_cast<std::uint64_t>(story.wmark_kb(WMARK_MIN) / 4);
        EXPECT_FALSE(zone_watermark_fast(story.world(), zone, request, min));
        story.step();
        EXPECT_EQ(story.killed(), 1U);
        EXPECT_EQ(story.world().nr_reserved_highatomic[at(zone)] * 4, static_cast<std::uint64_t>(reserved_kb)) << "nothing could be given back";
    }

    TEST(ScenarioOutcomes, ThatRuleFailsAtTheNumbersOfTheReport)
    {
        World w = load_world(read_scenario(RECLAIMSCOPE_SOURCE_DIR "/resources/scenarios/oom-highatomic.toml"));
        const ZoneId zone = zone_of(node, ZONE_NORMAL);
        const auto pages = [](std::int64_t kb) { return kb / 4; };
        w.zone_stat[w.layout.zone_stat(zone, NR_FREE_PAGES)] = pages(1482936);
        w.nr_reserved_highatomic[at(zone)] = static_cast<std::uint64_t>(pages(1073152));
        const WatermarkRequest request{Order{0}, ZONE_NORMAL, ALLOC_WMARK_MIN, GFP_KERNEL};
        const auto min = static_cast<std::uint64_t>(pages(410416));
        EXPECT_EQ(pages(1482936) - zone_watermark_unusable_free(w, zone, Order{0}, ALLOC_WMARK_MIN), pages(409784));
        EXPECT_FALSE(zone_watermark_fast(w, zone, request, min));
        w.nr_reserved_highatomic[at(zone)] = 0; // what is truly free of it
        EXPECT_TRUE(zone_watermark_fast(w, zone, request, min));
    }

    TEST(ScenarioOutcomes, WithoutProgressAHugePageIsLost)
    {
        Story story("huge-page-lost.toml");
        EXPECT_GT(story.pcp_kb(), 0);
        EXPECT_EQ(story.step().pfn, no_pfn);
        EXPECT_EQ(story.count(Event::try_to_free_pages), 1U);
        EXPECT_EQ(story.count(Event::drain_pages_zone), 0U);
        story.step();
        EXPECT_NE(story.step().pfn, no_pfn) << "after the drain";
    }

    TEST(ScenarioOutcomes, DirtyPagesMakeWritersAndReclaimWait)
    {
        ScenarioRun run("dirty.toml");
        const World& w = run.after(3);
        EXPECT_EQ(run.count(NR_FILE_DIRTY), 700) << "below the background limit nobody writes";
        EXPECT_EQ(run.count(NR_WRITTEN), 0);
        const std::uint64_t began = w.clock_ns[0];
        run.after(45);
        EXPECT_EQ(run.count(NR_VMSCAN_IMMEDIATE), 700) << "reclaim met each of them once, and left it to the flusher";
        EXPECT_EQ(run.count(NR_VMSCAN_WRITE), 0);
        EXPECT_GE(run.count(NR_WRITTEN), 700);
        const std::int64_t waiting = run.count(NR_FILE_DIRTY) + run.count(NR_WRITEBACK);
        EXPECT_LE(waiting, static_cast<std::int64_t>(w.domain_values[DOMAIN_DIRTY_LIMIT]) + 32);
        EXPECT_GT(w.clock_ns[0] - began, 500'000'000U) << "1,500 pages, of which the disk had to take hundreds first";
        EXPECT_EQ(run.count(NR_THROTTLED_WRITTEN), 0);
        run.after(46 + 1449);
        EXPECT_GT(run.count(NR_THROTTLED_WRITTEN), 32) << "reclaim waited for that many pages to be written";
        run.after(46 + 1450);
        EXPECT_EQ(run.count(NR_WRITTEN), 2200);
        EXPECT_EQ(run.count(NR_DIRTIED), 2200) << "each dirty page was written once";
        EXPECT_EQ(test::find_dirty_inconsistencies(w), std::vector<std::string>{});
    }

} // namespace
} // namespace rs
