// SPDX-License-Identifier: GPL-3.0-or-later
// The workers that fold the CPUs' counter differences once a second.
#include "mm/vmstat_update.h"

#include "base/time_units.h"
#include "mm/vmstat.h"
#include "sched/task.h"
#include "support/tiny_machine.h"

#include <gtest/gtest.h>

namespace rs {
namespace {

    constexpr ZoneId zone{0};
    constexpr CpuId cpu{0};

    /// A timer of a second fires at one of the wheel's ticks of 8 jiffies, never early.
    constexpr double timer_slack_ns = 9 * ns_per_jiffy;

    /// The tiny machine with three free pages that are not in the global counter yet, at the time when somebody looks.
    World machine_with_difference()
    {
        World w = test::tiny_machine();
        w.zone_stat_diff[w.layout.zone_stat(cpu, zone, NR_FREE_PAGES)] = 3;
        w.clock_ns[0] = w.vmstat_shepherd[0];
        return w;
    }

    TEST(VmstatUpdate, FoldsDifferencesAndComesAgainASecondLater)
    {
        const World before = machine_with_difference();
        Machine m(before);
        run_vmstat_works(m);
        const World& w = m.world();
        EXPECT_FALSE(need_update(w, cpu));
        EXPECT_EQ(zone_page_state(w, zone, NR_FREE_PAGES), zone_page_state(before, zone, NR_FREE_PAGES) + 3);
        EXPECT_EQ(zone_page_state_snapshot(w, zone, NR_FREE_PAGES), zone_page_state_snapshot(before, zone, NR_FREE_PAGES));
        EXPECT_NEAR(double(w.vmstat_work[0]), double(w.clock_ns[0] + ns_per_s), timer_slack_ns);
        EXPECT_EQ(w.vmstat_work[0], w.vmstat_shepherd[0]) << "at the same tick";
    }

    TEST(VmstatUpdate, WhenThereIsNothingToFoldTheWorkerEnds)
    {
        Machine m(machine_with_difference());
        run_vmstat_works(m);
        m.spend(ns_per_s + ns_per_s / 10);
        run_vmstat_works(m);
        EXPECT_EQ(m.world().vmstat_work[0], UINT64_MAX);
    }

    TEST(VmstatUpdate, ALateWorkerComesAtAFullSecondAgain)
    {
        World w = machine_with_difference();
        const std::uint64_t full_second = w.vmstat_shepherd[0];
        w.clock_ns[0] += ns_per_s / 2; // later than a quarter: the full second after the next
        Machine m(w);
        run_vmstat_works(m);
        EXPECT_NEAR(double(m.world().vmstat_work[0]), double(full_second + 2 * ns_per_s), timer_slack_ns);
        w.clock_ns[0] = full_second + ns_per_s / 5;
        Machine early(w);
        run_vmstat_works(early);
        EXPECT_NEAR(double(early.world().vmstat_work[0]), double(full_second + ns_per_s), timer_slack_ns);
    }

    TEST(VmstatUpdate, WaitsForARealTimeTask)
    {
        World w = machine_with_difference();
        w.task_realtime[at(requester)] = 1;
        w.task_state[at(requester)] = raw(TaskState::Running);
        Machine m(w);
        run_vmstat_works(m);
        EXPECT_TRUE(need_update(m.world(), cpu));
        m.set<Field::TaskState>(raw(requester), raw(TaskState::Sleeping));
        run_vmstat_works(m);
        EXPECT_FALSE(need_update(m.world(), cpu));
    }

    TEST(VmstatUpdate, AnIdleCpuFoldsOnlyWhereItsWorkerIsUnderWay)
    {
        World w = machine_with_difference();
        w.vmstat_work[0] = UINT64_MAX;
        Machine without(w);
        quiet_vmstat(without);
        EXPECT_TRUE(need_update(without.world(), cpu));
        w.vmstat_work[0] = w.clock_ns[0] + ns_per_s;
        Machine with(w);
        quiet_vmstat(with);
        EXPECT_FALSE(need_update(with.world(), cpu));
    }

    TEST(VmstatUpdate, ListsOfALocalZoneAreKept)
    {
        World w = machine_with_difference();
        const std::uint32_t pcp = w.layout.pcp(zone, cpu);
        const std::int32_t count = w.pcp_count[pcp];
        ASSERT_GT(count, 0);
        Machine m(w);
        for (int second = 0; second < 5; ++second) {
            run_vmstat_works(m);
            m.spend(ns_per_s);
        }
        EXPECT_EQ(m.world().pcp_count[pcp], count);
        EXPECT_EQ(m.world().pcp_expire[pcp], 0);
    }

} // namespace
} // namespace rs
