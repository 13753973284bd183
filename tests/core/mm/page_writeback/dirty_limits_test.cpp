// SPDX-License-Identifier: GPL-3.0-or-later
// How much may be dirty. Expected numbers: what /proc/vmstat of recorded machines said beside the counters given here.
#include "mm/page_writeback/dirty_limits.h"
#include "mm/page_writeback/sysctl_handlers.h"
#include "sched/task.h"
#include "support/tiny_machine.h"

#include <gtest/gtest.h>

namespace rs {
namespace {

    constexpr NodeId node{0};

    /// A machine with these counters, pages.
    World machine_with(std::int64_t free_pages, std::int64_t inactive_file, std::int64_t active_file,
                       std::uint64_t totalreserve)
    {
        World w = test::tiny_machine();
        for (std::int64_t& counter : w.zone_stat)
            counter = 0;
        w.zone_stat[w.layout.zone_stat(zone_of(node, ZONE_DMA), NR_FREE_PAGES)] = free_pages;
        w.node_stat[w.layout.node_stat(node, NR_INACTIVE_FILE)] = inactive_file;
        w.node_stat[w.layout.node_stat(node, NR_ACTIVE_FILE)] = active_file;
        w.sysctl.totalreserve_pages = totalreserve;
        return w;
    }

    DirtyLimits limits_of(const World& w) { return global_dirty_limits(w, requester); }

    TEST(DirtyLimits, AreSharesOfWhatIsFreeOrPageCache)
    {
        EXPECT_EQ(limits_of(machine_with(568, 9554, 4, 454)), (DirtyLimits{1934, 965})); // s05-reclaim-128m-fifo
        EXPECT_EQ(limits_of(machine_with(11974, 0, 3, 454)), (DirtyLimits{2304, 1150})); // s14-pressure-128m
        World w = machine_with(10639, 4, 9, 454); // s09-dirty-128m
        w.sysctl.dirty_ratio = 90;
        w.sysctl.dirty_background_ratio = 80;
        EXPECT_EQ(limits_of(w), (DirtyLimits{9178, 8157}));
    }

    TEST(DirtyLimits, ReservesDoNotCount)
    {
        EXPECT_EQ(global_dirtyable_memory(machine_with(300, 50, 7, 454)), 58U) << "never 0";
        EXPECT_EQ(global_dirtyable_memory(machine_with(500, 50, 7, 454)), 104U);
    }

    TEST(DirtyLimits, InBytesDoNotDependOnMemory)
    {
        World w = machine_with(10639, 4, 9, 454);
        write_dirty_bytes(w, 4 << 20);
        write_dirty_background_bytes(w, (1 << 20) + 1);
        EXPECT_EQ(limits_of(w), (DirtyLimits{1024, 257})) << "rounded up";
        EXPECT_EQ(w.sysctl.dirty_ratio, 0U);
        EXPECT_EQ(w.domain_values[DOMAIN_DIRTY_LIMIT], 1024U);
        write_dirty_ratio(w, 50);
        EXPECT_EQ(w.sysctl.dirty_bytes, 0U) << "what was written last counts";
        EXPECT_EQ(limits_of(w).thresh, 5099U); // 2048 * 10199 / 4096
    }

    TEST(DirtyLimits, BackgroundIsBelowTheLimit)
    {
        World w = machine_with(10639, 4, 9, 454);
        write_dirty_background_ratio(w, 60);
        write_dirty_ratio(w, 30);
        const DirtyLimits limits = limits_of(w);
        EXPECT_EQ(limits.bg_thresh, limits.thresh / 2);
        EXPECT_EQ(dirty_freerun_ceiling({1000, 500}), 750U);
    }

    TEST(DirtyLimits, RealTimeTasksHaveAQuarterMore)
    {
        World w = machine_with(10639, 4, 9, 454);
        w.domain_values[DOMAIN_DIRTY_LIMIT] = 3200;
        const DirtyLimits normal = limits_of(w);
        w.task_realtime[at(requester)] = 1;
        EXPECT_EQ(limits_of(w), (DirtyLimits{normal.thresh + normal.thresh / 4 + 100,
                                             normal.bg_thresh + normal.bg_thresh / 4 + 100}));
        EXPECT_EQ(node_dirty_limit(w, node, requester),
                  node_dirty_limit(w, node, kswapd_of(node)) + node_dirty_limit(w, node, kswapd_of(node)) / 4);
    }

    TEST(DirtyLimits, ANodeHasItsShare)
    {
        World w = machine_with(10000, 500, 200, 0);
        const std::uint64_t memory = node_dirtyable_memory(w, node);
        const std::uint64_t limit = memory * 20 / 100;
        EXPECT_EQ(node_dirty_limit(w, node, requester), limit);
        w.node_stat[w.layout.node_stat(node, NR_FILE_DIRTY)] = static_cast<std::int64_t>(limit) - 10;
        w.node_stat[w.layout.node_stat(node, NR_WRITEBACK)] = 10;
        EXPECT_TRUE(node_dirty_ok(w, node, requester));
        w.node_stat[w.layout.node_stat(node, NR_WRITEBACK)] = 11;
        EXPECT_FALSE(node_dirty_ok(w, node, requester));
    }

} // namespace
} // namespace rs
