// SPDX-License-Identifier: GPL-3.0-or-later
// What the bundled scenarios promise, as numbers of the engine.
#include "engine/engine.h"
#include "mm/compaction.h"
#include "mm/slab/kmem_cache.h"
#include "mm/vmstat.h"
#include "scenario/scenario.h"

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

} // namespace
} // namespace rs
