// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/check/totals.h"

#include "base/text_pieces.h"
#include "io/ftrace_text.h"
#include "io/results_text.h"
#include "io/text_file.h"

#include <fmt/format.h>

#include <algorithm>

namespace rs {

namespace {

    constexpr double close_percent = 5;

    /// Tracepoints and probes that are worth counting.
    constexpr std::string_view counted_lines[] = {
        "drain_all_pages",
        "drain_pages_zone",
        "mm_page_alloc_extfrag",
        "mm_page_pcpu_drain",
        "mm_vmscan_kswapd_sleep",
        "mm_vmscan_kswapd_wake",
        "mm_vmscan_lru_shrink_active",
        "mm_vmscan_lru_shrink_inactive",
        "mm_vmscan_direct_reclaim_begin",
        "out_of_memory",
        "reclaim_throttle",
        "rmqueue_bulk",
        "unreserve_highatomic",
    };

    struct Source {
        std::string results, before, after, trace; ///< texts; empty: not there
    };

    void count_operations(NamedCounts& counts, const Source& source)
    {
        for (const LoggedOperation& operation : logged_operations(source.results)) {
            if (operation.is_alloc())
                ++counts[operation.failed() ? "allocations failed" : "allocations"];
            if (source.after.empty())
                for (const auto& [name, n] : operation.events)
                    counts[name] += n;
        }
    }

    /// "event allocstall_normal 25" of a dump, of the counters that the recordings watch.
    NamedCounts events_of_dump(std::string_view dump)
    {
        NamedCounts counts;
        while (!dump.empty()) {
            std::string_view line = take_until(dump, "\n");
            if (take_until(line, " ") != "event")
                continue;
            const std::string_view name = take_until(line, " ");
            if (std::ranges::find(watched_events(), name, [](VmEvent event) { return vm_event_names[event]; }) !=
                watched_events().end())
                counts[std::string(name)] = whole_number<std::uint64_t>(line).value_or(0);
        }
        return counts;
    }

    void count_events(NamedCounts& counts, const Source& source)
    {
        const NamedCounts before = events_of_dump(source.before);
        for (const auto& [name, n] : events_of_dump(source.after)) {
            const auto was = before.find(name);
            counts[name] = n - (was == before.end() ? 0 : was->second);
        }
    }

    void count_lines(NamedCounts& counts, const Source& source, const std::set<std::string, std::less<>>& tasks)
    {
        FtraceText trace(source.trace, "trace.txt");
        while (const auto line = trace.next())
            if (tasks.contains(line->task) && std::ranges::find(counted_lines, line->event) != std::end(counted_lines))
                ++counts[std::string(line->event)];
    }

    NamedCounts counts_of(const Source& source, const std::set<std::string, std::less<>>& tasks)
    {
        NamedCounts counts;
        count_operations(counts, source);
        count_events(counts, source);
        count_lines(counts, source, tasks);
        return counts;
    }

    std::string text_of(const std::filesystem::path& path)
    {
        const std::string found = find_text_file(path);
        return found.empty() ? std::string() : read_text_file(found);
    }

    std::string dump_of(const ReplayedCase& replayed, const std::string& name)
    {
        const auto found = replayed.dumps.find(name);
        return found == replayed.dumps.end() ? std::string() : found->second;
    }

    std::uint64_t difference(std::uint64_t a, std::uint64_t b) { return a > b ? a - b : b - a; }

    /// The name of a key figure as the totals have it.
    std::string name_of_figure(std::string_view figure)
    {
        if (figure == "allocations ok/failed")
            return "allocations";
        if (figure == "direct reclaim calls")
            return "mm_vmscan_direct_reclaim_begin";
        return std::string(figure.starts_with("vmstat ") ? figure.substr(7) : figure);
    }

} // namespace

double Total::deviation_percent() const
{
    if (recorded == 0)
        return ours == 0 ? 0 : 100;
    return 100.0 * static_cast<double>(difference(ours, recorded)) / static_cast<double>(recorded);
}

bool Total::is_close() const { return deviation_percent() <= close_percent || difference(ours, recorded) <= span; }

NamedCounts spans_of_runs(std::string_view runs)
{
    NamedCounts spans;
    const auto at = runs.find("key figures (run A, run B):");
    std::string_view rest = at == std::string_view::npos ? std::string_view() : runs.substr(at);
    take_until(rest, "\n");
    while (rest.starts_with("  ")) {
        std::string_view line = trimmed(take_until(rest, "\n"));
        const std::string name = name_of_figure(take_until(line, ": "));
        const std::uint64_t a = number_behind(take_until(line, ","), "");
        spans[name] = difference(a, number_behind(line, ""));
    }
    return spans;
}

std::vector<Total> totals_of(const ReplayedCase& replayed, const std::filesystem::path& folder)
{
    Source recorded{text_of(folder / "results"), text_of(folder / "before.state"), text_of(folder / "after.state"),
                    text_of(folder / "trace.txt")};
    Source ours{replayed.results, recorded.before, dump_of(replayed, "after.state"),
                recorded.trace.empty() ? "" : replayed.trace};
    if (ours.after.empty() || recorded.after.empty())
        ours.after = recorded.after = std::string();
    const NamedCounts counted = counts_of(ours, replayed.tasks);
    std::map<std::string, Total> totals;
    for (const auto& [name, n] : counted)
        totals[name].ours = n;
    for (const auto& [name, n] : counts_of(recorded, replayed.tasks))
        totals[name].recorded = n;
    const NamedCounts spans = spans_of_runs(text_of(folder / "runs.txt"));
    std::vector<Total> found;
    for (auto& [name, total] : totals) {
        total.name = name;
        const auto span = spans.find(name);
        total.span = span == spans.end() ? 0 : span->second;
        if (total.ours != 0 || total.recorded != 0)
            found.push_back(total);
    }
    return found;
}

std::string totals_text(const std::vector<Total>& totals)
{
    const auto close = std::ranges::count_if(totals, &Total::is_close);
    std::string text =
        fmt::format("  totals: {} of {} within 5 % or the span of the two recorded runs\n", close, totals.size());
    text += fmt::format("    {:<32}{:>10}{:>10}{:>8}  {}\n", "", "ours", "recorded", "span", "deviation");
    for (const Total& total : totals)
        text += fmt::format("    {:<32}{:>10}{:>10}{:>8}  {:.1f} %{}\n", total.name, total.ours, total.recorded,
                            total.span, total.deviation_percent(), total.is_close() ? "" : "  not within");
    return text;
}

} // namespace rs
