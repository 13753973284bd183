// SPDX-License-Identifier: GPL-3.0-or-later
// Recordings of a real kernel: the replay must agree in every result, list, counter and event.
#include "io/case_replay.h"

#include "io/case_check.h"
#include "support/input_errors.h"
#include "support/test_files.h"

#include <gmock/gmock.h>

namespace rs {
namespace {

    using ::testing::HasSubstr;

    class Recording6_1 : public testing::TestWithParam<const char*> {};

    TEST_P(Recording6_1, IsReproduced)
    {
        const std::string folder = test::data_file("recordings") / GetParam();
        const CheckReport report = check_replay(replay_case(folder), folder);
        EXPECT_TRUE(report.equal) << report.text;
    }

    INSTANTIATE_TEST_SUITE_P(Conformance, Recording6_1,
                             testing::Values("s01-buddy-96m-b", "s02-fallback-128m-a", "s03-highatomic-128m-a",
                                             "s04-wmark-128m-noboost", "s04-wmark-128m-order3",
                                             "s05-reclaim-128m-movable", "s05-reclaim-128m-nokswapd",
                                             "s05-reclaim-256m-fifo", "s06-o3-128m-kernel",
                                             "s06-o4-256m-nofs", "s06-o9-256m-mayfail", "s07-drain-128m-1cpu-fifo-o1",
                                             "s20-zones-3g-ratio"),
                             [](const auto& param) {
                                 std::string name = param.param;
                                 std::replace(name.begin(), name.end(), '-', '_');
                                 return name;
                             });

    /// The wider recordings that are known to be equal in full; only where they stand beside the project.
    TEST(WiderRecordings, AreReproduced)
    {
        const auto shared = test::shared_folder("kernel-6.1");
        if (shared.empty())
            GTEST_SKIP() << "no recordings beside the project, or not asked for";
        for (const char* name :
             {"s01-buddy-128m-a", "s01-buddy-256m-c", "s02-fallback-128m-a", "s02-fallback-128m-c",
              "s03-highatomic-256m-b", "s05-reclaim-128m-twice", "s07-drain-128m-1cpu-o2", "s04-wmark-128m-noboost", "s04-wmark-128m-norm", "s04-wmark-128m-rt",
              "s04-wmark-256m-movable", "s06-o3-128m-nokswapd", "s06-o3-128m-norm-noretry", "s06-o4-256m-noio",
              "s06-o9-128m-noretry", "s07-drain-128m-1cpu-fifo-o1", "s20-zones-3g-ratio", "s20-zones-4g",
              "s20-zones-4g-plain"}) {
            const std::string folder = shared / name;
            const CheckReport report = check_replay(replay_case(folder), folder);
            EXPECT_TRUE(report.equal) << report.text;
        }
    }

    TEST(CaseReplay, KillsTheProgramThatTheRealKernelKilled)
    {
        const std::string folder = test::data_file("recordings/s11-oom-128m");
        const ReplayedCase replayed = replay_case(folder);
        const auto lines = [](const std::string& log, std::string_view words) {
            std::size_t found = 0;
            for (auto at = log.find(words); at != std::string::npos; at = log.find(words, at + 1))
                ++found;
            return found;
        };
        EXPECT_EQ(lines(replayed.log, "ut invoked oom-killer: gfp_mask=0x140dca(GFP_HIGHUSER_MOVABLE|__GFP_COMP|"
                                      "__GFP_ZERO), order=0, oom_score_adj=0\n"),
                  1U);
        EXPECT_EQ(lines(replayed.log, "Out of memory: Killed process 96 (ut) total-vm:206104kB, "), 1U);
        EXPECT_EQ(lines(replayed.log, "invoked oom-killer"), 1U) << "one kill is enough";
        EXPECT_EQ(lines(replayed.log, "page allocation failure"), 0U) << "the victim may use the reserves";
        EXPECT_THAT(check_replay(replayed, folder).text, HasSubstr("report 31/31 lines alike"));
    }

    TEST(CaseReplay, PrintsALineForACase)
    {
        const std::string folder = test::data_file("recordings/s04-wmark-128m-order3");
        EXPECT_EQ(check_replay(replay_case(folder), folder).text,
                  "s04-wmark-128m-order3: first difference none, results 2523/2523, after.state equal, first.state equal, "
                  "trace.txt equal, foreign 0\n");
    }

    TEST(CaseReplay, SaysWhatDiffersFirst)
    {
        const std::string folder = test::data_file("recordings/s04-wmark-128m-order3");
        ReplayedCase replayed = replay_case(folder);
        const auto at = replayed.results.find("\n10 a ");
        ASSERT_NE(at, std::string::npos);
        replayed.results[at + 4] = 'x';
        const CheckReport report = check_replay(replayed, folder);
        EXPECT_FALSE(report.equal);
        EXPECT_THAT(report.text, HasSubstr("first difference operation 10, results "));
        EXPECT_THAT(report.text, HasSubstr("  results: want 10 a "));
        EXPECT_THAT(report.text, HasSubstr("  results: got  10 x "));
    }

    TEST(CaseReplay, WritesItsFilesInTheRecordingsFormats)
    {
        const test::TemporaryFolder out;
        const std::string folder = test::data_file("recordings/s04-wmark-128m-order3");
        write_case(replay_case(folder), out.file("new"));
        for (const char* name : {"new/results", "new/trace.txt", "new/before.state", "new/after.state"})
            EXPECT_TRUE(std::filesystem::exists(out.file(name))) << name;
    }

    TEST(CaseReplay, ADifferentFolderIsToldSo)
    {
        const test::TemporaryFolder empty;
        EXPECT_THAT(test::error_of([&] { replay_case(empty.file("")); }), HasSubstr("before.state"));
    }

} // namespace
} // namespace rs
