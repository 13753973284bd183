// SPDX-License-Identifier: GPL-3.0-or-later
// Against the files of /proc that were read on the recorded machines. Another process read them a moment before the
// dump was made, so a counter may be some pages off; layout and everything that stands still must be equal.
#include "io/proc/proc_files.h"
#include "io/state_reader.h"
#include "io/text_file.h"
#include "support/test_files.h"

#include <gtest/gtest.h>

#include <cctype>
#include <map>
#include <sstream>

namespace rs {
namespace {

    constexpr std::int64_t moment = 64; ///< pages (or kB / 4) that may have moved meanwhile

    std::vector<std::string> lines_of(const std::string& text)
    {
        std::vector<std::string> lines;
        std::istringstream in(text);
        for (std::string line; std::getline(in, line);)
            lines.push_back(line);
        return lines;
    }

    /// The line with every number replaced by #, whatever room it takes.
    std::string shape_of(const std::string& line)
    {
        std::string shape;
        for (const char c : line) {
            if (std::isdigit(static_cast<unsigned char>(c)) != 0)
                shape += shape.ends_with('#') ? "" : "#";
            else if (c != ' ' || !shape.ends_with(' '))
                shape += c;
        }
        return shape;
    }

    std::vector<std::int64_t> numbers_of(const std::string& line)
    {
        std::vector<std::int64_t> numbers;
        for (std::size_t i = 0; i < line.size();) {
            if (std::isdigit(static_cast<unsigned char>(line[i])) == 0) {
                ++i;
                continue;
            }
            std::size_t used = 0;
            numbers.push_back(std::stoll(line.substr(i), &used));
            i += used;
        }
        return numbers;
    }

    class ProcFiles : public testing::TestWithParam<const char*> {
    protected:
        std::filesystem::path folder() const { return test::data_file("recordings") / GetParam(); }
        World machine() const
        {
            const std::string path = (folder() / "before.state.gz").string();
            return read_state(read_text_file(path), path);
        }
        std::vector<std::string> recorded(const char* file) const
        {
            return lines_of(read_text_file((folder() / "before" / file).string()));
        }
    };

    /// Every line that we print stands in the recorded file, in the same order, with nearly the same numbers.
    void expect_within(const std::string& ours, const std::vector<std::string>& theirs, std::int64_t tolerance)
    {
        std::size_t at = 0;
        for (const std::string& line : lines_of(ours)) {
            const std::size_t begin = at;
            while (at < theirs.size() && shape_of(theirs[at]) != shape_of(line))
                ++at;
            ASSERT_LT(at, theirs.size()) << "\"" << line << "\" does not stand after \"" << theirs[begin] << "\"";
            const auto found = numbers_of(line), expected = numbers_of(theirs[at]);
            if (found == expected) {
                EXPECT_EQ(line, theirs[at]);
            }
            for (std::size_t i = 0; i < expected.size(); ++i)
                EXPECT_LE(std::abs(found[i] - expected[i]), tolerance) << line << '\n' << theirs[at];
            ++at;
        }
    }

    TEST_P(ProcFiles, TellWhatTheRecordedMachineTold)
    {
        const World w = machine();
        expect_within(proc_zoneinfo(w), recorded("zoneinfo"), moment);
        expect_within(proc_vmstat(w), recorded("vmstat"), 1200); // events of the process that read it
        expect_within(proc_buddyinfo(w), recorded("buddyinfo"), moment);
        expect_within(proc_pagetypeinfo(w), recorded("pagetypeinfo"), moment);
        expect_within(proc_meminfo(w), recorded("meminfo"), moment * 4);
    }

    TEST_P(ProcFiles, OfFreeListsAreWhole)
    {
        const World w = machine();
        EXPECT_EQ(lines_of(proc_buddyinfo(w)).size(), recorded("buddyinfo").size());
        EXPECT_EQ(lines_of(proc_pagetypeinfo(w)).size(), recorded("pagetypeinfo").size());
    }

    TEST_P(ProcFiles, AgreeOnWhatStandsStill)
    {
        std::map<std::string, std::vector<std::string>> found, expected;
        const auto collect = [](const std::vector<std::string>& lines) {
            std::map<std::string, std::vector<std::string>> still;
            for (const std::string& line : lines)
                for (const char* name : {" boost ", " min ", " low ", " high ", "spanned", "present", "managed",
                                         "protection", "batch:", "start_pfn", "node_unreclaimable"})
                    if (line.find(name) != std::string::npos)
                        still[name].push_back(line);
            return still;
        };
        EXPECT_EQ(collect(lines_of(proc_zoneinfo(machine()))), collect(recorded("zoneinfo")));
    }

    INSTANTIATE_TEST_SUITE_P(Recorded, ProcFiles, testing::Values("s05-reclaim-256m-fifo", "s03-highatomic-128m-a"));

} // namespace
} // namespace rs
