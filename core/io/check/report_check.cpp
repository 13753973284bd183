// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/check/report_check.h"

#include <algorithm>
#include <string_view>

namespace rs {

namespace {

    using Lines = std::vector<std::string>;

    /// Without what stands between the first line and Mem-Info.
    Lines without_stack(const Lines& report)
    {
        Lines lines;
        bool in_stack = false;
        for (const std::string& line : report) {
            in_stack = (in_stack || line.starts_with("CPU: ")) && line != "Mem-Info:";
            if (!in_stack)
                lines.push_back(line);
        }
        return lines;
    }

    /// Numbers as #, runs of blanks as one; so are yes and no, and
    /// the migratetypes that there are free blocks of.
    std::string layout_of(const std::string& line)
    {
        std::string layout;
        for (std::size_t i = 0; i < line.size(); ++i) {
            const char c = line[i];
            const bool digit = c >= '0' && c <= '9';
            const char shown = digit ? '#' : c;
            if ((digit || c == ' ') && !layout.empty() && layout.back() == shown)
                continue;
            layout += shown;
        }
        for (const std::string_view answer : {"all_unreclaimable? yes", "all_unreclaimable? no"})
            if (layout.ends_with(answer))
                layout.erase(layout.rfind(' '));
        for (auto open = layout.find("kB ("); open != std::string::npos; open = layout.find("kB (", open + 1))
            layout.erase(open + 2, layout.find(')', open) + 1 - (open + 2));
        return layout;
    }

} // namespace

ReportCheck check_report(const std::vector<std::string>& ours, const std::vector<std::string>& recorded)
{
    const Lines got = without_stack(ours), want = without_stack(recorded);
    ReportCheck check;
    check.lines = want.size();
    for (std::size_t i = 0; i < want.size(); ++i) {
        const std::string mine = i < got.size() ? got[i] : "nothing";
        const bool alike = layout_of(mine) == layout_of(want[i]);
        check.alike += alike ? 1 : 0;
        check.equal += mine == want[i] ? 1 : 0;
        if (!alike && check.want.empty()) {
            check.want = want[i];
            check.got = mine;
        }
    }
    return check;
}

} // namespace rs
