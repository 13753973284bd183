// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/ratelimit.h"

#include <gtest/gtest.h>

namespace rs {
namespace {

    /// Messages at these ticks: a letter each, p printed, - held back; a number before it: that many were told of then.
    std::string messages(const Ratelimit& limit, std::initializer_list<std::uint64_t> ticks)
    {
        RatelimitState state;
        std::string seen;
        for (const std::uint64_t tick : ticks) {
            const RatelimitVerdict verdict = ratelimit(limit, state, tick);
            state = verdict.after;
            if (verdict.suppressed != 0)
                seen += std::to_string(verdict.suppressed);
            seen += verdict.may_print ? 'p' : '-';
        }
        return seen;
    }

    TEST(Ratelimit, PrintsABurstInAnInterval)
    {
        EXPECT_EQ(messages({100, 1}, {1000, 1001, 1099}), "p--");
        EXPECT_EQ(messages({100, 3}, {1000, 1001, 1002, 1003}), "ppp-");
    }

    TEST(Ratelimit, TheNextIntervalBeginsAfterTheWholeOfTheFirst)
    {
        EXPECT_EQ(messages({100, 1}, {1000, 1100, 1101}), "p-1p");
    }

    TEST(Ratelimit, TellsHowManyItHeldBackOnce)
    {
        EXPECT_EQ(messages({100, 1}, {1000, 1001, 1002, 1200, 1201, 1500, 1700}), "p--2p-1pp");
    }

    TEST(Ratelimit, AnIntervalCountsFromTheMessageThatBeganIt)
    {
        EXPECT_EQ(messages({100, 1}, {1000, 1250, 1301, 1350, 1351}), "pp--2p");
    }

    TEST(Ratelimit, WithoutAnIntervalThereIsNoLimit) { EXPECT_EQ(messages({0, 1}, {5, 5, 5}), "ppp"); }

    TEST(Ratelimit, TheTickCounterMayWrapRound)
    {
        const std::uint64_t last = UINT64_MAX;
        EXPECT_EQ(messages({100, 1}, {last - 10, last, 50, 90}), "p--2p");
    }

} // namespace
} // namespace rs
