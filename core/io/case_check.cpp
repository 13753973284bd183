// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/case_check.h"

#include "io/text_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <sstream>
#include <vector>

namespace rs {

namespace {

    using Lines = std::vector<std::string>;

    template <class Keep>
    Lines lines_of(const std::string& text, Keep keep)
    {
        Lines lines;
        std::istringstream stream(text);
        for (std::string line; std::getline(stream, line);)
            if (auto kept = keep(std::move(line)))
                lines.push_back(std::move(*kept));
        return lines;
    }

    /// A line of results without its time: all that the replay must reproduce, counters included.
    std::optional<std::string> result_without_time(std::string line)
    {
        if (line.starts_with('#'))
            return {};
        const auto from = line.find(" ns=");
        if (from == std::string::npos)
            return line;
        const auto to = line.find(' ', from + 1);
        return line.erase(from, to == std::string::npos ? std::string::npos : to - from);
    }

    /// A dump's line; the one with the clock is left out.
    std::optional<std::string> state_without_time(std::string line)
    {
        if (line.starts_with("time_ns "))
            return {};
        return line;
    }

    /// An event's name and fields. Slab shrinkers are not simulated, and a return probe's address is of one build.
    std::optional<std::string> event_without_time(std::string line)
    {
        if (line.starts_with('#') || line.find(" mm_shrink_slab_") != std::string::npos)
            return {};
        const auto colon = line.find(": ");
        if (colon == std::string::npos)
            return {};
        std::string event = line.substr(colon + 2);
        const auto open = event.find(" ("), close = event.find(") ret=");
        if (event.starts_with("try_to_free_pages_ret") && open != std::string::npos && close != std::string::npos)
            event.erase(open, close + 1 - open);
        while (event.ends_with(' '))
            event.pop_back();
        return event;
    }

    struct Comparison {
        std::size_t same = 0, wanted = 0;
        bool equal = false;
        std::string first; ///< the first difference
    };

    Comparison compare(const Lines& got, const Lines& want)
    {
        Comparison result;
        result.wanted = want.size();
        const std::size_t both = std::min(got.size(), want.size());
        std::size_t first = both;
        for (std::size_t i = 0; i < both; ++i) {
            result.same += got[i] == want[i] ? 1 : 0;
            if (got[i] != want[i])
                first = std::min(first, i);
        }
        result.equal = first == both && got.size() == want.size();
        if (!result.equal)
            result.first = fmt::format("    want {}\n    got  {}\n", first < want.size() ? want[first] : "nothing",
                                       first < got.size() ? got[first] : "nothing");
        return result;
    }

    class Check {
    public:
        Check(const ReplayedCase& replayed, std::filesystem::path folder)
            : replayed_(replayed)
            , folder_(std::move(folder))
        {
        }

        CheckReport report()
        {
            add("results", replayed_.results, result_without_time);
            for (const auto& [name, text] : replayed_.dumps)
                if (name != "before.state")
                    add(name, text, state_without_time);
            add("trace.txt", replayed_.trace, event_without_time);
            const std::string name = std::filesystem::path(folder_ / "").parent_path().filename().string();
            return {equal_, fmt::format("{}: {}{}\n{}", name, equal_ ? "no difference" : "differs", parts_, details_)};
        }

    private:
        template <class Keep>
        void add(const std::string& name, const std::string& got, Keep keep)
        {
            const std::string path = find_text_file(folder_ / name);
            if (path.empty())
                return;
            const Comparison c = compare(lines_of(got, keep), lines_of(read_text_file(path), keep));
            equal_ = equal_ && c.equal;
            parts_ += fmt::format(", {} {}", name, c.equal ? "equal" : fmt::format("{}/{}", c.same, c.wanted));
            if (!c.equal)
                details_ += fmt::format("  {}: first difference\n{}", name, c.first);
        }

        const ReplayedCase& replayed_;
        std::filesystem::path folder_;
        bool equal_ = true;
        std::string parts_, details_;
    };

} // namespace

CheckReport check_replay(const ReplayedCase& replayed, const std::string& folder)
{
    return Check(replayed, folder).report();
}

} // namespace rs
