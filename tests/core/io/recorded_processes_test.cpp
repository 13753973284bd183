// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/check/report_check.h"
#include "io/recorded_processes.h"

#include <gmock/gmock.h>

namespace rs {
namespace {

    using ::testing::ElementsAre;
    using ::testing::IsEmpty;

    constexpr const char* dmesg =
        "[    1.000000] booted\n"
        "[    4.947695] ut invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=0, oom_score_adj=0\n"
        "[    4.947711] CPU: 0 PID: 96 Comm: ut Tainted: G           OE      6.1.0\n"
        "[    4.947737] Call Trace:\n"
        "[    4.948185] Mem-Info:\n"
        "[    4.948190] active_anon:644 inactive_anon:11280\n"
        "[    4.948707] [  pid  ]   uid  tgid total_vm      rss pgtables_bytes swapents oom_score_adj name\n"
        "[    4.948712] [     40]    33    40      900      120    20480       3          -500 sshd\n"
        "[    4.948717] [     96]     0    96    51526    11364   131072        0             0 ut\n"
        "[    4.948735] oom-kill:constraint=CONSTRAINT_NONE,nodemask=(null)\n"
        "[    4.948781] Out of memory: Killed process 96 (ut) total-vm:206104kB, anon-rss:44828kB, file-rss:4kB, "
        "shmem-rss:624kB, UID:0 pgtables:128kB oom_score_adj:0\n"
        "[    5.000000] later\n";

    TEST(RecordedProcesses, AreThoseOfTheReport)
    {
        const auto processes = processes_of_log(dmesg, "ut", {51200});
        ASSERT_EQ(processes.size(), 2U);
        EXPECT_EQ(processes[0].name, "sshd");
        EXPECT_EQ(processes[0].uid, 33U);
        EXPECT_EQ(processes[0].oom_score_adj, -500);
        EXPECT_EQ(processes[0].file, 120U) << "of what kind its pages are is not said";
        EXPECT_EQ(processes[0].swapents, 3U);
        EXPECT_EQ(processes[1].pid, 96U);
        EXPECT_EQ(processes[1].total_vm, 326U) << "before it mapped 200 MiB";
        EXPECT_EQ(processes[1].file, 1U);
        EXPECT_EQ(processes[1].shmem, 156U);
        EXPECT_EQ(processes[1].pgtables_bytes, (32U - 24) * 4096)
            << "before its 11,207 pages had 22 tables, and 2 above";
    }

    TEST(RecordedProcesses, TheGuestStepsTellWhatTheProgramDid)
    {
        EXPECT_EQ(hog_of_readme("s11\n\nGuest shell steps:\n  sleep 1\n  ut hog 200\n  trace_off\n").pages, 51200U);
        EXPECT_EQ(hog_of_readme("s05\n\nGuest shell steps:\n  ut ctl run ops\n").pages, 0U);
        std::vector<std::string> lines;
        for (const Request& request : requests_of_hog({256}, 96))
            lines.push_back(to_text(request));
        EXPECT_THAT(lines, ElementsAre("trace 1", "touch 96 256", "trace 0", "dump after.state"));
    }

    TEST(RecordedProcesses, WithoutAReportThereAreNone)
    {
        EXPECT_THAT(processes_of_log("[    1.000000] booted\n", "ut", {}), IsEmpty());
        EXPECT_THAT(oom_report_lines("[    1.000000] booted\n"), IsEmpty());
    }

    TEST(ReportCheck, ComparesWordsAndNumbersApart)
    {
        const auto recorded = oom_report_lines(dmesg);
        auto ours = recorded;
        const ReportCheck same = check_report(ours, recorded);
        EXPECT_EQ(same.lines, 8U) << "without the stack";
        EXPECT_EQ(same.equal, 8U);
        ours[4] = "active_anon:7 inactive_anon:8";
        const ReportCheck numbers = check_report(ours, recorded);
        EXPECT_EQ(numbers.alike, 8U);
        EXPECT_EQ(numbers.equal, 7U);
        ours[4] = "active_anon:7, inactive_anon:8";
        const ReportCheck words = check_report(ours, recorded);
        EXPECT_EQ(words.alike, 7U);
        EXPECT_EQ(words.got, ours[4]);
    }

} // namespace
} // namespace rs
