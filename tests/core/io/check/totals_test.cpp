// SPDX-License-Identifier: GPL-3.0-or-later
// Totals of a whole recording, ours beside the recorded.
#include "io/case_check.h"
#include "io/check/totals.h"
#include "support/test_files.h"

#include <gmock/gmock.h>

namespace rs {
namespace {

    using ::testing::ElementsAre;
    using ::testing::HasSubstr;
    using ::testing::Pair;

    Total total(std::uint64_t ours, std::uint64_t recorded, std::uint64_t span) { return {"x", ours, recorded, span}; }

    TEST(Total, IsCloseWithin5PercentOrTheSpan)
    {
        EXPECT_TRUE(total(95, 100, 0).is_close());
        EXPECT_TRUE(total(105, 100, 0).is_close());
        EXPECT_FALSE(total(94, 100, 0).is_close());
        EXPECT_TRUE(total(94, 100, 6).is_close());
        EXPECT_FALSE(total(93, 100, 6).is_close());
        EXPECT_FALSE(total(1, 0, 0).is_close());
        EXPECT_TRUE(total(0, 0, 0).is_close());
        EXPECT_DOUBLE_EQ(total(110, 100, 0).deviation_percent(), 10);
    }

    TEST(Totals, TakeTheSpanFromRunsTxt)
    {
        EXPECT_THAT(
            spans_of_runs("before 3, 4\nkey figures (run A, run B):\n  allocations ok/failed: 1726/5, 1824/2\n"
                          "  direct reclaim calls: 25, 30\n  vmstat pgsteal_kswapd: 647, 283\n\n  later: 1, 2\n"),
            ElementsAre(Pair("allocations", 98U), Pair("mm_vmscan_direct_reclaim_begin", 5U),
                        Pair("pgsteal_kswapd", 364U)));
    }

    TEST(Totals, OfAnEqualReplayAreTheRecorded)
    {
        const auto folder = test::data_file("recordings/s06-o3-128m-kernel");
        const auto totals = totals_of(replay_case(folder), folder);
        EXPECT_GT(totals.size(), 8U);
        for (const Total& one : totals)
            EXPECT_EQ(one.ours, one.recorded) << one.name;
    }

    /// On two CPUs other threads run, but all that they did is in the trace.
    TEST(SeveralCpus, BuddyAndPerCpuListsAreReproduced)
    {
        const std::string folder = test::data_file("recordings/s01-buddy-128m-2cpu");
        const CheckReport report = check_replay(replay_case(folder), folder);
        EXPECT_THAT(
            report.text,
            HasSubstr("first difference after.state, results 10090/10090, after.state 1061/1062, trace.txt equal"));
        EXPECT_THAT(report.text, HasSubstr("cause: the CPU's vmstat worker came at another moment"));
    }

    TEST(SeveralCpus, TotalsOfDrainAndRetryAreClose)
    {
        const std::string folder = test::data_file("recordings/s07-drain-128m-4cpu-o0");
        const ReplayedCase replayed = replay_case(folder);
        for (const Total& one : totals_of(replayed, folder))
            EXPECT_TRUE(one.is_close()) << one.name << ' ' << one.ours << ' ' << one.recorded;
        EXPECT_EQ(replayed.foreign, 9U) << "eight pages and the root of a page table on the CPU where it is left";
        EXPECT_THAT(check_replay(replayed, folder).text, HasSubstr("totals: 14 of 14 within 5 %"));
    }

} // namespace
} // namespace rs
