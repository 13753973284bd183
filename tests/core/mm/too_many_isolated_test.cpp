// SPDX-License-Identifier: GPL-3.0-or-later
// Waiting until fewer pages are isolated. When there are too many is in a golden table (tests/core/io/tables_test.cpp).
#include "base/time_units.h"
#include "mm/vmscan/shrink_inactive_list.h"
#include "mm/vmscan/throttle.h"

#include <gtest/gtest.h>

namespace rs {
namespace {

    constexpr NodeId node{0};
    constexpr std::uint64_t ticks = HZ / 50; // that a reclaimer waits at most

    Co<void> wait_for_isolated(Kernel k) { co_await reclaim_throttle(k, node, VMSCAN_THROTTLE_ISOLATED); }

    /// A second task that looks after a tick.
    Co<void> look(Kernel k)
    {
        co_await k.sched.sleep(1);
        too_many_isolated(k.m, node, LRU_INACTIVE_FILE, ScanControl(k.m));
    }

    /// How long the first task slept, ticks; so many pages are isolated and none inactive.
    std::uint64_t ticks_slept(std::int64_t isolated)
    {
        World w = World::make({1, 1, 1, 2});
        w.node_stat[w.layout.node_stat(node, NR_ISOLATED_FILE)] = isolated;
        w.task_cpu.assign(2, 0);
        Machine m(std::move(w), Recording::Changes);
        Scheduler sched(m);
        sched.start(TaskId{0}, wait_for_isolated({m, sched}));
        sched.start(TaskId{1}, look({m, sched}));
        sched.run();
        const Journal& journal = m.journal();
        for (auto p = journal.begin(); p < journal.end(); ++p)
            if (journal[p].kind == RecordKind::Event && Event(journal[p].what) == Event::mm_vmscan_throttled) {
                EXPECT_EQ(value_of(journal[p + 2]), std::int64_t{ticks * ns_per_jiffy / ns_per_us}) << "the timeout";
                return static_cast<std::uint64_t>(value_of(journal[p + 3])) * ns_per_us / ns_per_jiffy;
            }
        ADD_FAILURE() << "nobody was throttled";
        return 0;
    }

    TEST(TooManyIsolated, WhoeverFindsFewWakesThoseWhoWait)
    {
        const std::uint64_t slept = ticks_slept(0);
        EXPECT_GE(slept, 1U);
        EXPECT_LT(slept, ticks);
    }

    TEST(TooManyIsolated, WhoeverFindsManyLetsThemSleep) { EXPECT_EQ(ticks_slept(1), ticks); }

} // namespace
} // namespace rs
