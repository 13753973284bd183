// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/recorded_processes.h"

#include "base/text_pieces.h"
#include "mm/mmzone.h"

#include <algorithm>

namespace rs {

namespace {

    constexpr std::uint64_t kb_per_page = PAGE_SIZE / 1024;
    constexpr std::string_view list_head = "[  pid  ]";
    constexpr std::string_view report_head = " invoked oom-killer: ";

    /// "[    4.948707] Tasks state" without the time.
    std::string_view without_time(std::string_view line)
    {
        const auto end = line.find("] ");
        const bool stamped = line.starts_with('[') && end != std::string_view::npos &&
                             line.substr(0, end).find_first_not_of("[ .0123456789") == std::string_view::npos;
        return stamped ? line.substr(end + 2) : line;
    }

    template <class T>
    T take_number(std::string_view& rest)
    {
        rest = trimmed(rest);
        return whole_number<T>(take_until(rest, " ")).value_or(T{});
    }

    /// "[     96]     0    96    51526    11364   131072        0             0 ut": name last.
    ProcessDescription read_process(std::string_view line)
    {
        ProcessDescription d;
        line.remove_prefix(1);
        d.pid = whole_number<std::uint32_t>(trimmed(take_until(line, "]"))).value_or(0);
        d.uid = take_number<std::uint32_t>(line);
        take_number<std::uint32_t>(line); // thread group
        d.total_vm = take_number<std::uint64_t>(line);
        d.file = take_number<std::uint64_t>(line);
        d.pgtables_bytes = take_number<std::uint64_t>(line);
        d.swapents = take_number<std::uint64_t>(line);
        d.oom_score_adj = take_number<std::int16_t>(line);
        d.name = trimmed(line);
        return d;
    }

    std::uint64_t pages_named(std::string_view line, std::string_view name)
    {
        return number_behind(line, name) / kb_per_page;
    }

    /// As it was before it touched its pages.
    void take_back(ProcessDescription& victim, std::string_view killed_line, RecordedHog hog)
    {
        const std::uint64_t anon = pages_named(killed_line, "anon-rss:");
        const std::uint64_t tables =
            ((anon + PTRS_PER_PTE - 1) / PTRS_PER_PTE + 2) * PAGE_SIZE; // see do_anonymous_page()
        victim.file = pages_named(killed_line, "file-rss:");
        victim.shmem = pages_named(killed_line, "shmem-rss:");
        victim.pgtables_bytes -= std::min(victim.pgtables_bytes, tables);
        victim.total_vm -= std::min(victim.total_vm, hog.pages);
    }

} // namespace

RecordedHog hog_of_readme(std::string_view readme)
{
    constexpr std::string_view step = "\n  ut hog ";
    constexpr std::uint64_t pages_of_mib = 256;
    const auto at = readme.find(step);
    if (at == std::string_view::npos)
        return {};
    std::string_view rest = readme.substr(at + step.size());
    return {whole_number<std::uint64_t>(trimmed(take_until(rest, "\n"))).value_or(0) * pages_of_mib};
}

std::vector<std::string> oom_report_lines(std::string_view dmesg)
{
    std::vector<std::string> lines;
    bool inside = false;
    while (!dmesg.empty()) {
        const std::string_view line = without_time(take_until(dmesg, "\n"));
        if (line.find(report_head) != std::string_view::npos) {
            lines.clear();
            inside = true;
        }
        if (inside)
            lines.emplace_back(line);
        inside = inside && line.find("Killed process") == std::string_view::npos;
    }
    return lines;
}

std::vector<ProcessDescription> processes_of_log(std::string_view dmesg, std::string_view name, RecordedHog hog)
{
    const std::vector<std::string> report = oom_report_lines(dmesg);
    std::vector<ProcessDescription> processes;
    auto line = std::ranges::find_if(report, [](const std::string& l) { return l.starts_with(list_head); });
    for (line += line != report.end() ? 1 : 0; line != report.end() && line->starts_with('['); ++line)
        processes.push_back(read_process(*line));
    for (ProcessDescription& process : processes)
        if (process.name == name)
            take_back(process, report.back(), hog);
    return processes;
}

std::vector<Request> requests_of_hog(RecordedHog hog, std::uint32_t pid)
{
    Request trace, touch, dump;
    trace.verb = Verb::Trace;
    trace.count = 1;
    touch.verb = Verb::Touch;
    touch.handle = pid;
    touch.count = hog.pages;
    dump.verb = Verb::Dump;
    dump.name = "after.state";
    Request trace_off = trace;
    trace_off.count = 0;
    return {trace, touch, trace_off, dump};
}

} // namespace rs
