// SPDX-License-Identifier: GPL-3.0-or-later
// What a difference comes from, as far as the recording itself tells.
#include "base/text_pieces.h"
#include "io/check/measure.h"
#include "io/ftrace_text.h"

#include <fmt/format.h>

#include <numeric>
#include <set>

namespace rs {

namespace {

    bool is_compaction_scan(std::string_view name)
    {
        return name == "compact_migrate_scanned" || name == "compact_free_scanned";
    }
    bool is_compaction(std::string_view name)
    {
        return is_compaction_scan(name) || name == "compact_isolated" || name.starts_with("pgmigrate");
    }

    /// All but how many pages compaction looked at.
    bool only_scans_differ(LoggedOperation ours, LoggedOperation recorded)
    {
        for (const char* name : {"compact_migrate_scanned", "compact_free_scanned"}) {
            ours.events.erase(name);
            recorded.events.erase(name);
        }
        return ours.counted_like(recorded);
    }

    constexpr std::string_view slabs_of_unknown_size =
        "compaction passes slabs by as a whole, and no dump tells how large they are";

    bool is_node_reclaim(std::string_view event) { return event == "node_reclaim" || event == "node_reclaim_ret"; }

    /// Lines of the recorded trace from the last mark below `no` to the first one above it.
    struct Beside {
        bool marked = false; ///< the trace has a mark of this operation
        bool kcompactd = false;
        bool node_reclaim = false;
        std::set<std::string> others; ///< threads that are neither the recorded task nor a kswapd
        std::set<std::uint32_t> kswapd_cpus, own_cpus;
    };

    void note(Beside& beside, const TraceLine& line)
    {
        beside.kcompactd |= line.task.starts_with("kcompactd");
        beside.node_reclaim |= is_node_reclaim(line.event);
        if (line.task.starts_with("kswapd"))
            beside.kswapd_cpus.insert(line.cpu);
        else if (line.event == "op")
            beside.own_cpus.insert(line.cpu);
        else if (line.task != "ut")
            beside.others.emplace(line.task);
    }

    Beside lines_beside(std::uint64_t no, std::string_view text)
    {
        Beside beside;
        FtraceText trace(text, "trace.txt");
        while (const auto line = trace.next()) {
            if (line->event == "op") {
                const auto mark = whole_number<std::uint64_t>(line->field("no").value_or("")).value_or(0);
                if (mark > no)
                    break;
                if (mark < no)
                    beside = {};
                beside.marked |= mark == no;
            }
            note(beside, *line);
        }
        return beside;
    }

    /// The first thing in which the two lines differ.
    std::string what_differs(const LoggedOperation& ours, const LoggedOperation& recorded)
    {
        if (ours.what != recorded.what)
            return fmt::format("it is {} here, {} there", ours.what, recorded.what);
        if (ours.failed() != recorded.failed())
            return recorded.failed() ? "it succeeds here and failed there" : "it fails here and succeeded there";
        for (const auto& [name, n] : recorded.events)
            if (const auto found = ours.events.find(name); found == ours.events.end() || found->second != n)
                return fmt::format("{} is {} here, {} there", name, found == ours.events.end() ? 0 : found->second, n);
        if (ours.free != recorded.free || ours.pcp != recorded.pcp)
            return fmt::format("{} here, {} there", ours.counts_text(), recorded.counts_text());
        return fmt::format("{} here, {} there", ours.result, recorded.result);
    }

    std::string joined(const std::set<std::string>& names)
    {
        std::string text;
        for (const std::string& name : names)
            text += (text.empty() ? "" : ", ") + name;
        return text;
    }

    std::string reason(const LoggedOperation& ours, const LoggedOperation& recorded, std::string_view trace)
    {
        const bool compacts_itself = recorded.events.contains("compact_stall");
        for (const auto& [name, n] : recorded.events)
            if (is_compaction(name) && !ours.events.contains(name) && !compacts_itself)
                return "kcompactd moves pages there, and did not here";
        if (compacts_itself && only_scans_differ(ours, recorded))
            return std::string(slabs_of_unknown_size);
        const Beside beside = lines_beside(recorded.no, trace);
        if (beside.kcompactd)
            return "kcompactd runs beside it";
        if (beside.node_reclaim)
            return "node reclaim runs there, which is not built";
        if (recorded.events.contains("slabs_scanned") && !ours.events.contains("slabs_scanned"))
            return "shrinkers scan slab objects there, of which no dump tells";
        if (!beside.marked)
            return "not traced there: what other threads did is in no file";
        if (!beside.kswapd_cpus.empty() && beside.kswapd_cpus != beside.own_cpus)
            return "kswapd ran on another CPU at the same time";
        if (!beside.others.empty())
            return fmt::format("other threads ran beside it: {}", joined(beside.others));
        return "nothing in the recording tells why";
    }

    /// "nstat 0 nr_slab 2166 0 1": what it comes to with all CPUs' differences; the name stands before the numbers.
    std::pair<std::string, std::int64_t> counter_sum(std::string_view line)
    {
        std::string name;
        std::int64_t sum = 0;
        for (int word = 0; !line.empty(); ++word) {
            const std::string_view text = take_until(line, " ");
            if (word < 3)
                name += std::string(text) + " ";
            else
                sum += whole_number<std::int64_t>(text).value_or(0);
        }
        return {name, sum};
    }

} // namespace

std::string cause_of_difference(const LoggedOperation& ours, const LoggedOperation& recorded, std::string_view trace)
{
    return fmt::format("{}: {}", what_differs(ours, recorded), reason(ours, recorded, trace));
}

std::string cause_of_dump_difference(std::string_view ours, std::string_view recorded)
{
    const bool counter = recorded.starts_with("nstat ") || recorded.starts_with("zstat ");
    if (counter && counter_sum(ours) == counter_sum(recorded))
        return "a CPU's difference was folded into the counter at another moment";
    if (recorded.starts_with("pcp ") && ours.substr(0, ours.rfind(' ')) == recorded.substr(0, recorded.rfind(' ')))
        return "the CPU's vmstat worker came at another moment";
    if (recorded.starts_with("event ") && is_compaction_scan(recorded.substr(6, recorded.find(' ', 6) - 6)))
        return std::string(slabs_of_unknown_size);
    if (recorded.starts_with("event slabs_scanned"))
        return "shrinkers scan slab objects there, of which no dump tells";
    return "it follows from earlier differences, or nothing in the recording tells why";
}

} // namespace rs
