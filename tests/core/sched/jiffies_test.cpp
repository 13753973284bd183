// SPDX-License-Identifier: GPL-3.0-or-later
// Ticks and the timer wheel. What a recorded machine did is beside each expectation.
#include "sched/jiffies.h"

#include "base/time_units.h"
#include "support/tiny_machine.h"

#include <gtest/gtest.h>

namespace rs {
namespace {

    World machine_at(std::uint64_t ns)
    {
        World w = test::tiny_machine();
        w.clock_ns[0] = ns;
        return w;
    }

    TEST(Jiffies, CountTicksOfFourMilliseconds)
    {
        const World w = machine_at(5'000'000'000);
        EXPECT_LT(since_tick_ns(w), ns_per_jiffy);
        const World later = machine_at(5'000'000'000 + 3 * ns_per_jiffy);
        EXPECT_EQ(jiffies(later), jiffies(w) + 3);
        EXPECT_EQ(since_tick_ns(later), since_tick_ns(w));
    }

    TEST(Jiffies, ATimerFiresAtATickAndNeverEarly)
    {
        const World w = machine_at(5'001'234'567);
        const std::uint64_t last_tick = w.clock_ns[0] - since_tick_ns(w);
        EXPECT_EQ(timer_fires_ns(w, 1), last_tick + 2 * ns_per_jiffy);
        EXPECT_EQ(timer_fires_ns(w, 25), last_tick + 26 * ns_per_jiffy); // kswapd's nap: 5.009938 to 5.113938 s
        EXPECT_EQ(timer_fires_ns(w, msleep_jiffies(100)), last_tick + 27 * ns_per_jiffy); // 5.009938 to 5.117938 s
    }

    TEST(Jiffies, OfABigMachineThatHasJustStarted)
    {
        World w = machine_at(0);
        w.layout.nr_pfns = 64U << 20; // 256 GiB: its ticks lag many seconds behind the clock
        EXPECT_GT(timer_fires_ns(w, 25), 25 * ns_per_jiffy - ns_per_jiffy);
        EXPECT_LE(timer_fires_ns(w, 25), 26 * ns_per_jiffy);
        EXPECT_GT(second_timer_fires_ns(w), 0U);
        EXPECT_LE(second_timer_fires_ns(w), ns_per_s + 8 * ns_per_jiffy);
    }

    TEST(Jiffies, LongTimersAreCoarse)
    {
        for (std::uint64_t ms = 0; ms < 40; ++ms) {
            World w = machine_at(5'000'000'000 + ms * ns_per_ms);
            const std::uint64_t wait = timer_fires_ns(w, HZ) - w.clock_ns[0];
            EXPECT_GE(wait, ns_per_s - ns_per_jiffy);
            EXPECT_LE(wait, ns_per_s + 8 * ns_per_jiffy);
            w.clock_ns[0] = timer_fires_ns(w, HZ);
            EXPECT_EQ(jiffies(w) % 8, 0U);
        }
    }

    TEST(Jiffies, WhatIsNotUrgentComesAtFullSeconds)
    {
        World w = machine_at(5'000'000'000);
        for (int tick = 0; tick < 2 * int{HZ}; ++tick, w.clock_ns[0] += ns_per_jiffy) {
            const std::uint64_t ticks = round_jiffies_relative_second(w, CpuId{0});
            EXPECT_EQ((jiffies(w) + ticks) % HZ, 0U);
            EXPECT_GT(ticks, HZ * 3 / 4);
            EXPECT_LE(ticks, (HZ * 7 + 3) / 4);
            EXPECT_EQ((jiffies(w) + round_jiffies_relative_second(w, CpuId{2}) + 6) % HZ, 0U);
        }
    }

    TEST(Jiffies, TheSecondTimerOfAMachineThatRunsIsNotOver)
    {
        World w = machine_at(5'000'000'000);
        for (int tick = 0; tick < 2 * int{HZ}; ++tick, w.clock_ns[0] += ns_per_jiffy) {
            EXPECT_GT(second_timer_fires_ns(w), w.clock_ns[0]);
            EXPECT_LE(second_timer_fires_ns(w), w.clock_ns[0] + ns_per_s + 8 * ns_per_jiffy);
        }
    }

} // namespace
} // namespace rs
