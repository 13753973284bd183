// SPDX-License-Identifier: GPL-3.0-or-later
// The feedback loop's arithmetic, against values computed by hand from the kernel's formulas.
#include "base/time_units.h"
#include "mm/page_writeback/rate_control.h"

#include <gtest/gtest.h>

namespace rs {
namespace {

    // Limits as of a small machine: freerun 3000, limit 4000, setpoint 3500.
    constexpr DirtyLimits limits{4000, 2000};
    constexpr std::uint64_t setpoint = 3500;

    DirtyThrottleControl control(std::uint64_t dirty)
    {
        DirtyThrottleControl dtc;
        dtc.limits = limits;
        dtc.dirty = dtc.wb_dirty = dirty;
        dtc.wb_thresh = limits.thresh;
        dtc.wb_bg_thresh = limits.bg_thresh;
        return dtc;
    }

    TEST(RateControl, TheAimIsMidwayBetweenFreerunAndTheLimit)
    {
        EXPECT_EQ(dirty_setpoint(limits, 0), setpoint);
        EXPECT_EQ(dirty_setpoint(limits, 5000), 4000U) << "the limit that is still on its way down";
    }

    TEST(RateControl, ThePolynomIsTwoOneAndZero)
    {
        EXPECT_EQ(pos_ratio_polynom(setpoint, setpoint, 4000), 1024U);
        // x = 500 * 1024 / 501 = 1021; 1021^2 >> 10 = 1018; * 1021 >> 10 = 1015
        EXPECT_EQ(pos_ratio_polynom(setpoint, 3000, 4000), 1024U + 1015);
        // x = -1021; 1018; -1018 * 1021 >> 10 = -1016 (towards minus infinity)
        EXPECT_EQ(pos_ratio_polynom(setpoint, 4000, 4000), 1024U - 1016);
        EXPECT_EQ(pos_ratio_polynom(setpoint, 5000, 4000), 0U);
        EXPECT_EQ(pos_ratio_polynom(setpoint, 0, 4000), 2048U);
        // x = -250 * 1024 / 501 = -510; 254; 254 * -510 >> 10 = -127
        EXPECT_EQ(pos_ratio_polynom(setpoint, 3750, 4000), 1024U - 127);
    }

    TEST(RateControl, NobodyWritesBeyondTheLimit)
    {
        EXPECT_EQ(wb_position_ratio(control(4000), 1000, 0), 0U);
        EXPECT_GT(wb_position_ratio(control(3999), 1000, 0), 0U);
    }

    TEST(RateControl, TheMorePagesAreDirtyTheSlower)
    {
        std::uint64_t previous = UINT64_MAX;
        for (std::uint64_t dirty = 3000; dirty <= 4000; dirty += 50) {
            const std::uint64_t ratio = wb_position_ratio(control(dirty), 1000, 0);
            EXPECT_LE(ratio, previous) << dirty;
            previous = ratio;
        }
    }

    TEST(RateControl, ADiskWithFewPagesGetsMore)
    {
        DirtyThrottleControl dtc = control(3500);
        const std::uint64_t usual = wb_position_ratio(dtc, 1000, 0);
        dtc.wb_dirty = 1000; // below half of its share: it must not run dry
        EXPECT_GT(wb_position_ratio(dtc, 1000, 0), 2 * usual);
    }

    TEST(RateControl, TheLimitIsRaisedAtOnceAndLoweredSlowly)
    {
        EXPECT_EQ(next_dirty_limit(1000, 2000, 500), 2000U);
        EXPECT_EQ(next_dirty_limit(2000, 1000, 500), 2000U - 1000 / 32);
        EXPECT_EQ(next_dirty_limit(2000, 1000, 1680), 1990U) << "not below what is dirty";
        EXPECT_EQ(next_dirty_limit(2000, 2000, 0), 2000U);
    }

    TEST(RateControl, BandwidthIsAMeanOfThreeSeconds)
    {
        WriteRates rates{1000, 1000, 1000, 1000};
        // 50 ticks of 1024: (100 pages * 250 + 1000 * 974) / 1024 = 975
        update_write_bandwidth(rates, 50, 100);
        EXPECT_EQ(rates.write_bandwidth, 975U);
        EXPECT_EQ(rates.avg_write_bandwidth, 1000U) << "follows only where it is behind";
        update_write_bandwidth(rates, 50, 100); // (25000 + 975 * 974) / 1024 = 951
        EXPECT_EQ(rates.write_bandwidth, 951U);
        EXPECT_EQ(rates.avg_write_bandwidth, 997U) << "1000 - 25 / 8";
        update_write_bandwidth(rates, 2000, 4000); // longer than the period: only the new rate counts
        EXPECT_EQ(rates.write_bandwidth, 500U);
        EXPECT_EQ(rates.avg_write_bandwidth, 500U);
        update_write_bandwidth(rates, 2000, 0);
        EXPECT_EQ(rates.avg_write_bandwidth, 1U) << "never 0";
    }

    TEST(RateControl, TheRateLimitApproachesTheBandwidth)
    {
        WriteRates rates{1000, 1000, 25600, 25600};
        DirtyThrottleControl dtc = control(3900); // too many, so that the rate is to sink
        for (int i = 0; i < 200; ++i) {
            dtc.pos_ratio = wb_position_ratio(dtc, rates.avg_write_bandwidth, 0);
            const std::uint64_t rate = rates.dirty_ratelimit * dtc.pos_ratio >> RATELIMIT_CALC_SHIFT;
            update_dirty_ratelimit(rates, dtc, 0, rate / 5, 50); // one writer that keeps to its rate
        }
        EXPECT_GE(rates.balanced_dirty_ratelimit, 950U);
        EXPECT_LE(rates.balanced_dirty_ratelimit, 1000U);
        EXPECT_GE(rates.dirty_ratelimit, 900U);
        EXPECT_LE(rates.dirty_ratelimit, 1400U);
    }

    TEST(RateControl, SmallErrorsDoNotMoveTheRateLimit)
    {
        WriteRates rates{1000, 1000, 25600, 25600};
        DirtyThrottleControl dtc = control(3510);
        dtc.pos_ratio = 1020;
        update_dirty_ratelimit(rates, dtc, 0, 5000, 50);
        EXPECT_EQ(rates.dirty_ratelimit, 25600U) << "25600 / (2 * 100 + 1) = 127: the step is shifted away";
    }

    TEST(RateControl, TheNearerToTheLimitTheMoreOftenAWriterLooks)
    {
        EXPECT_EQ(dirty_poll_interval(0, 4096), 64U);
        EXPECT_EQ(dirty_poll_interval(0, 4095), 32U);
        EXPECT_EQ(dirty_poll_interval(4000, 4096), 8U);
        EXPECT_EQ(dirty_poll_interval(4096, 4096), 1U);
    }

    TEST(RateControl, PausesDependOnWhatTheDiskHasToDo)
    {
        EXPECT_EQ(wb_max_pause(25600, 0), 1U);
        EXPECT_EQ(wb_max_pause(25600, 3000), 4U) << "3000 / 801 + 1";
    }

    TEST(RateControl, AWriterOfASlowDiskSleepsLongerAndLooksAfterFewerPages)
    {
        // hi = lo, t = 2 ticks; 25600 * 2 / 256 = 200 pages; 250 * 200 / 25601 = 1 tick
        EXPECT_EQ(wb_min_pause({25600, 25600, 25600, 25600}, 50, 25600), (PauseTarget{2, 200}));
        // 1000 * 2 / 256 = 7 pages are too few: t = 50, 195 pages, too many: 32 pages, t = 250 * 32 / 1000 = 8
        EXPECT_EQ(wb_min_pause({1000, 1000, 1000, 1000}, 50, 1000), (PauseTarget{5, 32}));
        // at 100 pages a second 32 pages take 79 ticks, more than 50: 100 * 50 / 256 = 19 pages
        EXPECT_EQ(wb_min_pause({1000, 1000, 1000, 1000}, 50, 100), (PauseTarget{50, 19}));
    }

} // namespace
} // namespace rs
