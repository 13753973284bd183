// SPDX-License-Identifier: GPL-3.0-or-later
// A program writes to files, the flusher writes them back: whole runs of a small machine with slow disks.
#include "base/time_units.h"
#include "engine/engine.h"
#include "mm/fs_writeback/inode_lists.h"
#include "mm/page_writeback/backing_dev.h"
#include "mm/page_writeback/dirty_limits.h"
#include "mm/vmstat.h"
#include "scenario/make_machine.h"
#include "scenario/scenario.h"
#include "support/dirty_invariants.h"
#include "world/invariants.h"

#include <gtest/gtest.h>

namespace rs {
namespace {

    constexpr NodeId node{0};
    constexpr DiskId disk{0};

    class WritebackRun {
    public:
        WritebackRun(const std::string& sysctl, std::uint32_t latency_us, const std::string& requests,
                     Recording recording = Recording::Off)
            : engine_(load_world(scenario(sysctl, latency_us)), recording)
        {
            engine_.on_outcome = [this](const Outcome& outcome) { took_ns_.push_back(outcome.took_ns); };
            for (Request& request : parse_requests(requests, "test"))
                engine_.submit(std::move(request));
        }
        const World& after(std::size_t operations)
        {
            engine_.run(operations - took_ns_.size());
            EXPECT_EQ(test::find_dirty_inconsistencies(w()), std::vector<std::string>{});
            EXPECT_EQ(find_inconsistencies(w()), std::vector<std::string>{});
            return w();
        }
        const World& w() const { return engine_.world(); }
        Engine& engine() { return engine_; }
        std::uint64_t took_ms(std::size_t operation) const { return took_ns_[operation] / ns_per_ms; }
        std::int64_t count(NodeStat item) const { return node_page_state_snapshot(w(), node, item); }

    private:
        static Scenario scenario(const std::string& sysctl, std::uint32_t latency_us)
        {
            return parse_scenario("title = \"t\"\nmachine = { memory_mb = 64, disk_latency_us = [" +
                                      std::to_string(latency_us) + "] }\n[sysctl]\n" + sysctl,
                                  "test.toml");
        }
        Engine engine_;
        std::vector<std::uint64_t> took_ns_;
    };

    TEST(Writeback, WritingMakesPagesDirtyOnce)
    {
        WritebackRun run("", 1000, "open 0 12 100\nfw 0 0 50 1\nfw 0 0 50 1\n");
        run.after(2);
        EXPECT_EQ(run.count(NR_FILE_DIRTY), 50);
        EXPECT_EQ(run.count(NR_DIRTIED), 50);
        run.after(3);
        EXPECT_EQ(run.count(NR_FILE_DIRTY), 50);
        EXPECT_EQ(run.count(NR_DIRTIED), 50) << "they were dirty";
        EXPECT_EQ(run.count(NR_WRITTEN), 0);
        EXPECT_EQ(wb_stat_sum(run.w(), disk, WB_DIRTIED), 50U);
    }

    TEST(Writeback, ADiskThatWroteNothingLatelyHasNoShareOfTheBackgroundLimit)
    {
        WritebackRun run("", 100, "open 0 12 100\nfw 0 0 50 1\nsleep 4800\nsleep 400\n");
        run.after(3);
        EXPECT_EQ(run.count(NR_WRITTEN), 0) << "the flusher looks after 5 s";
        run.after(4);
        EXPECT_EQ(run.count(NR_WRITTEN), 50) << "50 of 0 pages are too many";
        EXPECT_EQ(run.count(NR_FILE_DIRTY), 0);
        EXPECT_FALSE(wb_has_dirty_io(run.w(), disk));
    }

    TEST(Writeback, OldDataIsWritten)
    {
        WritebackRun run("dirty_expire_centisecs = 1000\n", 100,
                         "open 0 12 2000\nfw 0 0 1000 1\nsleep 5600\nfw 0 0 1000 1\nsleep 5600\nsleep 5600\n");
        run.after(3);
        EXPECT_EQ(run.count(NR_WRITTEN), 1000);
        run.after(5);
        EXPECT_EQ(run.count(NR_WRITTEN), 1000) << "5 s old, and few: the disk has a share by now";
        run.after(6);
        EXPECT_EQ(run.count(NR_WRITTEN), 2000) << "10 s old";
    }

    TEST(Writeback, EachDirtyingIsWrittenOnce)
    {
        WritebackRun run("dirty_expire_centisecs = 100\ndirty_writeback_centisecs = 50\n", 500,
                         "open 0 12 4000\nopen 1 13 4000\nfw 0 0 700 3\nfrnd 1 900 7 60 0 4000\nsleep 5000\n"
                         "fw 0 0 700 3\nsleep 5000\n");
        run.after(5);
        const std::int64_t dirtied = run.count(NR_DIRTIED);
        EXPECT_GT(dirtied, 700 + 300) << "60 per cent of 900 accesses";
        EXPECT_EQ(run.count(NR_WRITTEN), dirtied);
        run.after(7);
        EXPECT_EQ(run.count(NR_DIRTIED), dirtied + 700);
        EXPECT_EQ(run.count(NR_WRITTEN), dirtied + 700) << "dirtied again, written again";
        EXPECT_EQ(run.w().vm_events[PGPGOUT], static_cast<std::uint64_t>(dirtied + 700) * 8);
    }

    TEST(Writeback, FsyncWaitsForAllThatIsDirty)
    {
        WritebackRun run("", 1000, "open 0 12 600\nfw 0 0 600 1\nfsync 0\n");
        run.after(3);
        EXPECT_EQ(run.count(NR_FILE_DIRTY) + run.count(NR_WRITEBACK), 0);
        EXPECT_EQ(run.count(NR_WRITTEN), 600);
        EXPECT_GE(run.took_ms(2), 4U) << "a block bitmap and three requests, 1 ms each, and 0.6 ms for the pages";
        EXPECT_LT(run.took_ms(2), 20U);
    }

    TEST(Writeback, TheFlusherKeepsTheBackgroundLimit)
    {
        WritebackRun run("dirty_background_ratio = 5\ndirty_ratio = 50\n", 500,
                         "open 0 12 8000\nfw 0 0 3000 1\nsleep 200\n");
        run.after(3);
        const DirtyLimits limits = global_dirty_limits(run.w(), requester);
        EXPECT_LE(run.count(NR_FILE_DIRTY), static_cast<std::int64_t>(limits.bg_thresh) + 64);
        EXPECT_GT(run.count(NR_WRITTEN), 1000) << "long before the data are old";
    }

    TEST(Writeback, WritersSlowDownToWhatTheDiskWrites)
    {
        // Every other page: requests of one page, 2.001 ms each, about 500 a second.
        WritebackRun run("", 2000,
                         "open 0 12 60000\nfw 0 0 4000 2\nfw 0 8000 4000 2\nfw 0 16000 4000 2\nfw 0 24000 4000 2\n");
        run.after(5);
        const double rate = 4000 * 1000.0 / static_cast<double>(run.took_ms(4));
        EXPECT_GT(rate, 400);
        EXPECT_LT(rate, 600);
        const DirtyLimits limits = global_dirty_limits(run.w(), requester);
        const std::int64_t dirty = run.count(NR_FILE_DIRTY) + run.count(NR_WRITEBACK);
        EXPECT_GT(dirty, static_cast<std::int64_t>(dirty_freerun_ceiling(limits)) * 9 / 10);
        EXPECT_LE(dirty, static_cast<std::int64_t>(run.w().domain_values[DOMAIN_DIRTY_LIMIT]) + 32);
        EXPECT_NEAR(static_cast<double>(wb_value(run.w(), disk, WB_AVG_WRITE_BANDWIDTH)), 500, 75);
    }

    TEST(Writeback, ARecordedRunCanBeTakenBack)
    {
        WritebackRun run("dirty_writeback_centisecs = 10\ndirty_expire_centisecs = 10\n", 300,
                         "open 0 12 300\nfw 0 0 200 1\nsleep 500\nfw 0 0 200 1\nfsync 0\n", Recording::Full);
        run.after(5);
        EXPECT_EQ(run.count(NR_WRITTEN), 400);
        run.engine().cut(3); // runs again and compares
        EXPECT_EQ(run.count(NR_WRITTEN), 200);
    }

} // namespace
} // namespace rs
