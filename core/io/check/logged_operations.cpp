// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/check/logged_operations.h"

#include "base/text_pieces.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace rs {

namespace {

    std::uint64_t number_or_0(std::string_view text) { return whole_number<std::uint64_t>(text).value_or(0); }

    /// "893,227/16984".
    std::vector<std::int64_t> numbers(std::string_view text)
    {
        std::vector<std::int64_t> found;
        while (!text.empty()) {
            const std::size_t end = std::min(text.find_first_of(",/"), text.size());
            found.push_back(whole_number<std::int64_t>(text.substr(0, end)).value_or(0));
            text.remove_prefix(std::min(end + 1, text.size()));
        }
        return found;
    }

    /// "ns=840", "free=893,227", "pgscan_direct+34".
    void add_value(LoggedOperation& operation, std::string_view value)
    {
        if (value.starts_with("free="))
            operation.free = numbers(value.substr(5));
        else if (value.starts_with("pcp="))
            operation.pcp = numbers(value.substr(4));
        else if (value.starts_with("ns="))
            operation.took_ns = number_or_0(value.substr(3));
        else if (const auto plus = value.find('+'); plus != std::string_view::npos)
            operation.events[std::string(value.substr(0, plus))] = number_or_0(value.substr(plus + 1));
    }

    /// How many words name the operation; what follows is its result.
    std::size_t words_of(std::string_view verb)
    {
        return verb == "a" ? 4 : verb == "f" || verb == "cpu" || verb == "node" || verb == "sleep" ? 2 : 1;
    }

    LoggedOperation logged_operation(std::string_view line)
    {
        LoggedOperation operation;
        operation.no = number_or_0(take_until(line, " "));
        const std::size_t words = words_of(line.substr(0, line.find(' ')));
        for (std::size_t i = 0; i < words && !line.empty(); ++i)
            operation.what += (i == 0 ? "" : " ") + std::string(take_until(line, " "));
        const std::size_t counts = std::min(line.find("free="), line.size());
        operation.result = trimmed(line.substr(0, counts));
        if (operation.result.starts_with("-> "))
            operation.result.erase(0, 3);
        for (line.remove_prefix(counts); !line.empty();)
            add_value(operation, take_until(line, " "));
        return operation;
    }

} // namespace

bool LoggedOperation::decided_like(const LoggedOperation& other) const
{
    return failed() == other.failed() && std::ranges::equal(events, other.events, {}, &NamedCounts::value_type::first,
                                                            &NamedCounts::value_type::first);
}

bool LoggedOperation::counted_like(const LoggedOperation& other) const
{
    return failed() == other.failed() && free == other.free && pcp == other.pcp && events == other.events;
}

std::string LoggedOperation::counts_text() const
{
    return fmt::format("free={} pcp={}", fmt::join(free, ","), fmt::join(pcp, ","));
}

std::string logged_by_scripts(std::string_view results)
{
    if (!results.starts_with("# work "))
        return std::string(results);
    std::string text;
    bool in_script = false;
    while (!results.empty()) {
        const std::string_view line = take_until(results, "\n");
        in_script = in_script || line.starts_with("# ops ");
        if (in_script)
            text += std::string(line) + "\n";
        in_script = in_script && !line.starts_with("# end_ns");
    }
    return text;
}

std::vector<LoggedRound> logged_rounds(std::string_view results)
{
    std::vector<LoggedRound> rounds;
    while (!results.empty()) {
        const std::string_view line = take_until(results, "\n");
        if (line.starts_with("# ops ") || rounds.empty())
            rounds.emplace_back();
        if (line.starts_with("# ops "))
            rounds.back().start_ns = number_behind(line, " start_ns");
        else if (line.starts_with("# end_ns"))
            rounds.back().end_ns = number_behind(line, "end_ns");
        else if (!line.empty())
            rounds.back().operations.push_back(logged_operation(line));
    }
    return rounds;
}

NamedCounts counters_of(std::string_view vmstat)
{
    NamedCounts counts;
    while (!vmstat.empty()) {
        std::string_view line = take_until(vmstat, "\n");
        const std::string name(take_until(line, " "));
        counts[name] = number_or_0(line);
    }
    return counts;
}

std::uint64_t direct_reclaims(const NamedCounts& events)
{
    std::uint64_t reclaims = 0;
    for (const auto& [name, n] : events)
        reclaims += name.starts_with("allocstall") ? n : 0;
    return reclaims;
}

std::vector<LoggedOperation> logged_operations(std::string_view results)
{
    std::vector<LoggedOperation> operations;
    for (LoggedRound& round : logged_rounds(logged_by_scripts(results)))
        std::ranges::move(round.operations, std::back_inserter(operations));
    return operations;
}

} // namespace rs
