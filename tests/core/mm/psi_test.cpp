// SPDX-License-Identifier: GPL-3.0-or-later
// Pressure stall information and cpuset.memory_pressure of a machine at work. The arithmetic itself is compared with
// the kernel's in tests/core/io/tables_test.cpp.
#include "mm/cpuset.h"
#include "mm/psi.h"
#include "mm/psi/accounting.h"
#include "mm/psi/window.h"
#include "support/free_machine.h"
#include "support/recorded_machine.h"

#include <gtest/gtest.h>

namespace rs {
namespace {

    constexpr std::uint64_t ms = 1'000'000;
    constexpr TaskId one{0}, other{1};

    /// A CPU on which `one` runs since time 0; `other` sleeps.
    class OneCpu {
    public:
        OneCpu()
        {
            psi_enqueue(m, one);
            m.set<Field::TaskState>(raw(one), raw(TaskState::Running));
            psi_sched_switch(m, one);
            m.set_current(one);
        }
        /// Time in a state until now, ms.
        std::uint64_t in(PsiState state) const
        {
            const World& w = m.world();
            const std::uint32_t at_cpu = w.layout.psi_time(CpuId{0}, state);
            const bool still = (w.psi_state_mask[0] >> state & 1U) != 0;
            return (w.psi_times[at_cpu] + (still ? w.clock_ns[0] - w.psi_state_start[0] : 0)) / ms;
        }
        void wake(TaskId task) { make_runnable(m, task); }
        void sleep(TaskId task, std::optional<TaskId> next)
        {
            m.set<Field::TaskState>(raw(task), raw(TaskState::Sleeping));
            psi_sched_switch(m, next);
        }

        Machine m{test::free_machine()};
    };

    TEST(Psi, ATaskThatReclaimsAloneIsAFullStall)
    {
        OneCpu cpu;
        cpu.m.spend(5 * ms);
        const bool pflags = psi_memstall_enter(cpu.m);
        cpu.m.spend(7 * ms);
        const bool nested = psi_memstall_enter(cpu.m);
        cpu.m.spend(2 * ms);
        psi_memstall_leave(cpu.m, nested);
        cpu.m.spend(1 * ms);
        psi_memstall_leave(cpu.m, pflags);
        cpu.m.spend(3 * ms);
        EXPECT_EQ(cpu.in(PSI_MEM_SOME), 10U);
        EXPECT_EQ(cpu.in(PSI_MEM_FULL), 10U);
        EXPECT_EQ(cpu.in(PSI_NONIDLE), 18U);
    }

    TEST(Psi, AStalledTaskBesideOneThatWorksIsSomeOnly)
    {
        OneCpu cpu;
        psi_memstall_enter(cpu.m);
        cpu.m.spend(4 * ms); // reclaims
        cpu.wake(other);
        cpu.m.spend(2 * ms); // goes on to reclaim: the other could work, but does not get the CPU
        cpu.sleep(one, other);
        cpu.m.spend(8 * ms); // the other works
        EXPECT_EQ(cpu.in(PSI_MEM_SOME), 14U);
        EXPECT_EQ(cpu.in(PSI_MEM_FULL), 6U);
    }

    TEST(Psi, AStalledTaskAsleepOnAnIdleCpuIsAFullStall)
    {
        OneCpu cpu;
        psi_memstall_enter(cpu.m);
        cpu.sleep(one, {});
        cpu.m.spend(9 * ms);
        cpu.wake(one);
        psi_sched_switch(cpu.m, one);
        psi_memstall_leave(cpu.m, false);
        cpu.sleep(one, {});
        cpu.m.spend(50 * ms); // idle
        EXPECT_EQ(cpu.in(PSI_MEM_FULL), 9U);
        EXPECT_EQ(cpu.in(PSI_NONIDLE), 9U);
    }

    TEST(Psi, AMigratedTaskTakesItsStallAlong)
    {
        Machine m{test::free_machine(2)};
        psi_enqueue(m, one);
        psi_memstall_enter(m);
        EXPECT_NE(m.world().psi_state_mask[0], 0U);
        set_task_cpu(m, one, CpuId{1});
        EXPECT_EQ(m.world().psi_state_mask[0], 0U);
        EXPECT_NE(m.world().psi_state_mask[1] & 1U << PSI_MEM_SOME, 0U);
    }

    TEST(Psi, TheAveragesAreUpdatedEveryTwoSeconds)
    {
        OneCpu cpu;
        psi_memstall_enter(cpu.m);
        cpu.m.spend(1002 * ms);
        psi_memstall_leave(cpu.m, false);
        cpu.m.spend(1001 * ms);
        EXPECT_EQ(psi_line(cpu.m.world(), PSI_MEM_SOME), "some avg10=0.00 avg60=0.00 avg300=0.00 total=1002000");
        cpu.m.spend(1 * ms);
        const std::string line = "some avg10=9.05 avg60=1.63 avg300=0.34 total=1002000"; // half a period, golden table
        EXPECT_EQ(psi_line(cpu.m.world(), PSI_MEM_SOME), line) << "what a reader sees, without the work";
        psi_avgs_work(cpu.m);
        EXPECT_EQ(psi_line(cpu.m.world(), PSI_MEM_SOME), line);
        EXPECT_EQ(cpu.m.world().psi_avg_next_update[0], 2 * psi_period);
        EXPECT_EQ(psi_average(cpu.m.world(), PSI_MEM_FULL, PSI_10S),
                  cpu.m.world().psi_avg[cpu.m.layout().psi_avg(PSI_MEM_FULL, PSI_10S)]);
    }

    TEST(Psi, ReclaimStallsAndSleepingDoesNot)
    {
        World start = test::page_cache_machine().start;
        start.sysctl.memory_pressure_enabled = true;
        start.sysctl.compaction_proactiveness = 0; // or kcompactd looks twice a second
        Engine engine(start, Recording::Changes);
        test::submit_all(engine, parse_requests("fill 0 8000 4cc0 0\nsleep 2000\n", "test"));
        engine.run();
        const World burst = engine.world();
        EXPECT_GT(psi_total(burst, PSI_MEM_SOME), 20 * ms);
        EXPECT_GE(psi_total(burst, PSI_MEM_SOME), psi_total(burst, PSI_MEM_FULL));
        EXPECT_GT(psi_average(burst, PSI_MEM_SOME, PSI_10S), psi_average(burst, PSI_MEM_SOME, PSI_60S));
        EXPECT_GT(memory_pressure(burst), 0);

        const auto before = engine.journal().end();
        engine.submit(parse_request("sleep 30000", "test", 1));
        engine.run();
        const World& rested = engine.world();
        EXPECT_EQ(psi_total(rested, PSI_MEM_SOME), psi_total(burst, PSI_MEM_SOME));
        EXPECT_LT(psi_average(rested, PSI_MEM_SOME, PSI_10S), psi_average(burst, PSI_MEM_SOME, PSI_10S) / 10);
        EXPECT_NEAR(memory_pressure(rested), memory_pressure(burst) / 8, memory_pressure(burst) / 40)
            << "three times 10 s";
        EXPECT_LT(engine.journal().end() - before, 500) << "records of 30 s without anything happening";
    }

    TEST(Psi, TheMeterStandsStillWhereItIsNotEnabled)
    {
        Engine engine(test::page_cache_machine().start, Recording::Off);
        test::submit_all(engine, parse_requests("fill 0 36 4cc0 9\nsleep 5000\n", "test"));
        engine.run();
        EXPECT_GT(psi_total(engine.world(), PSI_MEM_SOME), 0U);
        EXPECT_EQ(memory_pressure(engine.world()), 0);
        EXPECT_EQ(engine.world().fmeter_time[0], 0U);
    }

    TEST(Psi, ItMakesNoDifferenceHowOperationsAreHandedIn)
    {
        const auto requests =
            parse_requests("fill 0 20 4cc0 9\nsleep 2100\nfill 100 20 cc0 3\nsleep 4100\nfill 200 9 cc0 9\n", "test");
        Engine at_once(test::page_cache_machine().start, Recording::Full);
        test::submit_all(at_once, requests);
        at_once.run();
        Engine one_by_one(test::page_cache_machine().start, Recording::Full);
        test::submit_all(one_by_one, requests);
        while (one_by_one.run(1) == 1) {}
        EXPECT_EQ(at_once.world(), one_by_one.world());
        ASSERT_EQ(at_once.journal().end(), one_by_one.journal().end());
        for (auto p = at_once.journal().begin(); p < at_once.journal().end(); ++p)
            ASSERT_EQ(at_once.journal()[p], one_by_one.journal()[p]) << p;
    }

    TEST(Psi, ATriggersWindowIsOverAfterItsSizeNotAtIt)
    {
        PsiTriggerWindow window{.size = 1000 * ms, .start_time = 0, .start_value = 0, .prev_growth = 400 * ms};
        EXPECT_EQ(window_update(window, 250 * ms, 10 * ms), 310 * ms) << "three quarters of the window before";
        EXPECT_EQ(window_update(window, 1000 * ms, 20 * ms), 20 * ms) << "nothing of it any more";
        EXPECT_EQ(window.prev_growth, 400 * ms);
        EXPECT_EQ(window_update(window, 1001 * ms, 30 * ms), 30 * ms);
        EXPECT_EQ(window, (PsiTriggerWindow{1000 * ms, 1001 * ms, 30 * ms, 30 * ms})) << "the next one begins";
    }

} // namespace
} // namespace rs
