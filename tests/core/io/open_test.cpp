// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/open.h"
#include "io/recorded_case.h"
#include "support/input_errors.h"
#include "support/test_files.h"

#include <gtest/gtest.h>

namespace rs {

TEST(OpenAny, OpensARecordingByItsFolderOrAnyFileInIt)
{
    for (const char* name :
         {"case", "case/", "case/ops", "case/before.state.gz", "case/results", "case/before/meminfo"}) {
        const Opened opened = open_any(test::data_file(name).string());
        EXPECT_EQ(opened.kind, OpenedKind::RecordedCase) << name;
        EXPECT_EQ(opened.title.en, "case") << name;
        EXPECT_EQ(opened.description.en.substr(0, 17), "vm.swappiness 100");
        EXPECT_EQ(opened.requests.size(), 6U);
        EXPECT_EQ(opened.start.sysctl.swappiness, 100U) << "by its README, before the first snapshot";
        EXPECT_EQ(opened.start.sysctl.watermark_boost_factor, 0U);
        EXPECT_EQ(opened.start.sysctl.total_swap_pages, 163836U / 4);
        EXPECT_EQ(opened.start.nr_swap_pages[0], 163836 / 4);
    }
}

TEST(RecordedCase, TakesTheDirtyLimitsFromTheReadme)
{
    const SysctlOverrides found = sysctls_of_readme(
        "s09\n\nGuest shell steps:\n  echo 90 > /proc/sys/vm/dirty_ratio; echo 80 > /proc/sys/vm/dirty_background_ratio; "
        "echo 0 > /proc/sys/vm/dirty_writeback_centisecs\n  ut snap before\n  echo 5 > /proc/sys/vm/dirty_ratio\n");
    EXPECT_EQ(found.dirty_ratio, 90U);
    EXPECT_EQ(found.dirty_background_ratio, 80U);
    EXPECT_EQ(found.dirty_writeback_centisecs, 0U);
    EXPECT_EQ(found.dirty_expire_centisecs, std::nullopt);
}

TEST(OpenAny, OpensAState)
{
    const Opened opened = open_any(test::data_file("quiet-96m.state.gz").string());
    EXPECT_EQ(opened.kind, OpenedKind::State);
    EXPECT_EQ(opened.title.en, "quiet-96m.state.gz");
    EXPECT_TRUE(opened.requests.empty());
    EXPECT_EQ(opened.start.label, "before.state");
}

TEST(OpenAny, OpensAScenario)
{
    const test::TemporaryFolder folder;
    std::filesystem::copy(test::data_file("quiet-96m.state.gz"), folder.file("m.state.gz"));
    const std::string path =
        folder.write("s.toml", "title = 'One page'\nmachine = 'm.state.gz'\nprelude = ['fifo 1']\n"
                               "requests = ['a 0 GFP_KERNEL 0']\nseed = 3\n");
    const Opened opened = open_any(path);
    EXPECT_EQ(opened.kind, OpenedKind::Scenario);
    EXPECT_EQ(opened.title.en, "One page");
    EXPECT_EQ(opened.prelude.size(), 1U);
    EXPECT_EQ(opened.requests, std::vector<Request>{parse_request("a 0 cc0 0", "", 1)});
    EXPECT_EQ(opened.seed, 3U);
}

TEST(OpenAny, SaysWhatItCannotOpen)
{
    const test::TemporaryFolder folder;
    const std::string note = folder.write("note.txt", "hello\n");
    EXPECT_EQ(test::error_of([&] { open_any(note); }),
              note + ": is neither a scenario (.toml), nor a state dump, nor part of a recording");
    const std::string missing = folder.file("missing.state");
    EXPECT_EQ(test::error_of([&] { open_any(missing); }), missing + ": No such file or directory");
    std::filesystem::create_directory(folder.file("empty"));
    EXPECT_EQ(test::error_of([&] { open_any(folder.file("empty")); }),
              folder.file("empty") + ": is no recording: it has no before.state");
}

TEST(RecordedCase, ReadsAllRecordings)
{
    const auto folder = test::shared_folder("kernel-6.1");
    if (folder.empty())
        GTEST_SKIP() << "no recordings";
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        if (!entry.is_directory() || name.starts_with("s12") || name.starts_with("s15") || name.starts_with("s18"))
            continue;
        const RecordedCase found = read_recorded_case(entry.path());
        EXPECT_FALSE(found.description.empty()) << name;
        EXPECT_EQ(found.start.sysctl.total_swap_pages >= 10000, name.starts_with("s08")) << name;
    }
}

} // namespace rs
