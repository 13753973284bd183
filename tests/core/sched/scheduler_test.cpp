// SPDX-License-Identifier: GPL-3.0-or-later
// Who runs after a scheduling point. Tasks write down their letters as they run.
#include "base/time_units.h"
#include "sched/kernel.h"
#include "sched/task.h"

#include <gtest/gtest.h>

#include <string>

namespace rs {
namespace {

    constexpr TaskId a{0}, b{1};

    class Scheduling : public ::testing::Test {
    protected:
        Scheduling()
            : m(World::make({1, 1, 1, 2}))
        {
        }

        /// Spends so much time, then passes a scheduling point.
        Co<void> work(std::uint64_t ns)
        {
            m.spend(ns);
            const Suspend point = sched.cond_resched();
            ran += point.goes_on ? "-" : "|";
            co_await point;
            ran += "a";
        }
        Co<void> work_often(std::uint64_t ns, int times)
        {
            for (int i = 0; i < times; ++i)
                co_await work(ns);
        }
        Co<void> wake_b_and_work()
        {
            co_await work(0);
            wake_task(m, b);
            co_await work(0);
        }
        Co<void> sleep_as_b(std::uint64_t ticks)
        {
            co_await sched.sleep(ticks, WaitQueue::Kswapd);
            ran += "b";
        }
        Co<void> run_as_b()
        {
            ran += "b";
            co_return;
        }

        Machine m;
        Scheduler sched{m};
        std::string ran; ///< "-": went on, "|": let the scheduler decide
    };

    TEST_F(Scheduling, WhoIsAloneGoesOn)
    {
        sched.start(a, work_often(1000, 3));
        sched.run();
        EXPECT_EQ(ran, "-a-a-a");
        EXPECT_EQ(m.world().scheduling_point[0], 3U);
    }

    TEST_F(Scheduling, WithinItsTimeSliceATaskGoesOnThoughAnotherCould)
    {
        sched.start(a, work_often(ns_per_ms, 4));
        sched.start(b, run_as_b());
        sched.run();
        EXPECT_EQ(ran, "-a-a|ba-a") << "the slice is 3 ms";
    }

    TEST_F(Scheduling, ARealtimeTaskTakesOverWhenItIsWoken)
    {
        m.set<Field::TaskRealtime>(raw(b), 1);
        sched.start(b, sleep_as_b(Scheduler::for_ever));
        sched.start(a, wake_b_and_work());
        sched.run();
        EXPECT_EQ(ran, "-a|ba");
    }

    TEST_F(Scheduling, AnotherTaskWaitsForItsTurnWhenItIsWoken)
    {
        sched.start(b, sleep_as_b(Scheduler::for_ever));
        sched.start(a, wake_b_and_work());
        m.set_current(b);
        sched.run();
        EXPECT_EQ(ran, "-a-ab");
    }

    TEST_F(Scheduling, ASleeperGoesOnWhenItsTimeIsOver)
    {
        m.set<Field::TaskRealtime>(raw(b), 1);
        sched.start(b, sleep_as_b(1));
        sched.start(a, work_often(ns_per_ms, 12));
        sched.run();
        const std::size_t woken = ran.find('b');
        ASSERT_NE(woken, std::string::npos);
        EXPECT_EQ(ran[woken - 1], '|');
        EXPECT_EQ(ran[woken + 1], 'a');
        EXPECT_GT(ran.size() - woken, 3U) << "before the other had done all its work";
    }

    TEST_F(Scheduling, WhoActsAtSchedulingPointsIsAskedAtEach)
    {
        int asked = 0;
        sched.on_scheduling_point = [&] { ++asked; };
        sched.start(a, work_often(1000, 3));
        sched.run();
        EXPECT_EQ(ran, "|a|a|a");
        EXPECT_EQ(asked, 1 + 3 + 1) << "when it starts, at each, and when nobody is left";
    }

} // namespace
} // namespace rs
