// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/condition.h"

#include "base/input_error.h"
#include "base/time_units.h"
#include "mm/page_alloc/watermark.h"
#include "mm/vmstat.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <sstream>

namespace rs {

namespace {

    using Term = std::function<std::int64_t(const World&)>;
    using Words = std::vector<std::string>;

    [[noreturn]] void reject(const std::string& word, const std::string& expected)
    {
        throw InputError(fmt::format("condition: \"{}\" is not understood: expected {}", word, expected));
    }

    Words split(const std::string& word, char separator)
    {
        Words parts;
        std::istringstream stream(word);
        for (std::string part; std::getline(stream, part, separator);)
            parts.push_back(part);
        return parts;
    }

    template <class Names>
    std::size_t index_of(const std::string& name, const Names& names, const std::string& what)
    {
        const auto found = std::find(names.begin(), names.end(), name);
        if (found == names.end())
            reject(name, fmt::format("{}: {}", what, fmt::join(names, ", ")));
        return static_cast<std::size_t>(found - names.begin());
    }

    /// Populated zone of node 0.
    ZoneId zone_named(const std::string& name, const World& w)
    {
        const auto type = ZoneType(index_of(name, zone_names, "a zone"));
        const ZoneId zone = zone_of(NodeId{}, type);
        if (!w.populated(zone))
            reject(name, "a zone that this machine has");
        return zone;
    }

    Term zone_term(ZoneId zone, const std::string& field)
    {
        const std::map<std::string, Term> fields{
            {"free", [zone](const World& w) { return zone_page_state_snapshot(w, zone, NR_FREE_PAGES); }},
            {"min", [zone](const World& w) { return std::int64_t(wmark_pages(w, zone, WMARK_MIN)); }},
            {"low", [zone](const World& w) { return std::int64_t(wmark_pages(w, zone, WMARK_LOW)); }},
            {"high", [zone](const World& w) { return std::int64_t(wmark_pages(w, zone, WMARK_HIGH)); }},
            {"boost", [zone](const World& w) { return std::int64_t(w.watermark_boost[at(zone)]); }},
            {"managed", [zone](const World& w) { return std::int64_t{w.zone(zone).managed}; }},
        };
        const auto found = fields.find(field);
        if (found == fields.end())
            reject(field, "free, min, low, high, boost or managed");
        return found->second;
    }

    std::int64_t parse_number(const std::string& word, const std::string& expected)
    {
        std::int64_t value = 0;
        const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
        if (error != std::errc{} || end != word.data() + word.size())
            reject(word, expected);
        return value;
    }

    Term pcp_term(const Words& parts, const World& w)
    {
        const ZoneId zone = zone_named(parts[1], w);
        const std::int64_t cpu = parse_number(parts[2], "the number of a CPU");
        if (cpu < 0 || cpu >= w.layout.nr_cpus)
            reject(parts[2], fmt::format("a CPU from 0 to {}", w.layout.nr_cpus - 1));
        const std::uint32_t index = w.layout.pcp(zone, static_cast<CpuId>(cpu));
        return [index](const World& world) { return std::int64_t{world.pcp_count[index]}; };
    }

    Term named_term(const Words& parts, const World& w)
    {
        if (parts.size() == 3 && parts[0] == "pcp")
            return pcp_term(parts, w);
        if (parts.size() != 2)
            reject(fmt::format("{}", fmt::join(parts, ".")), "ZONE.free, pcp.ZONE.CPU, lru.LIST or vm.EVENT");
        if (parts[0] == "lru") {
            const auto item = NodeStat(NR_INACTIVE_ANON + index_of(parts[1], lru_names, "an LRU list"));
            return [item](const World& world) { return node_page_state(world, NodeId{}, item); };
        }
        if (parts[0] == "vm") {
            const std::size_t item = index_of(parts[1], vm_event_names, "an event counter");
            return [item](const World& world) { return static_cast<std::int64_t>(world.vm_events[item]); };
        }
        return zone_term(zone_named(parts[0], w), parts[1]);
    }

    Term parse_term(const std::string& word, const World& w)
    {
        if (word == "operation")
            return [](const World& world) { return static_cast<std::int64_t>(world.request_no[0]); };
        if (word == "time_ms")
            return [](const World& world) { return static_cast<std::int64_t>(world.clock_ns[0] / ns_per_ms); };
        if (word.find('.') != std::string::npos)
            return named_term(split(word, '.'), w);
        const std::int64_t number = parse_number(word, "a number, operation, time_ms, ZONE.free, pcp.ZONE.CPU, lru.LIST or vm.EVENT");
        return [number](const World&) { return number; };
    }

    using Comparison = std::function<bool(std::int64_t, std::int64_t)>;

    Comparison parse_comparison(const std::string& word)
    {
        const std::map<std::string, Comparison> comparisons{
            {"<", std::less<>{}},  {"<=", std::less_equal<>{}},    {"==", std::equal_to<>{}},
            {">", std::greater<>{}}, {">=", std::greater_equal<>{}}, {"!=", std::not_equal_to<>{}},
        };
        const auto found = comparisons.find(word);
        if (found == comparisons.end())
            reject(word, "one of < <= == != >= >");
        return found->second;
    }

} // namespace

Condition parse_condition(std::string_view text, const World& w)
{
    std::istringstream stream{std::string(text)};
    Words words;
    for (std::string word; stream >> word;)
        words.push_back(word);
    if (words.size() != 3)
        reject(std::string(text), "TERM OP TERM with spaces between, as in: DMA32.free < DMA32.min");
    return [left = parse_term(words[0], w), compare = parse_comparison(words[1]),
            right = parse_term(words[2], w)](const World& world) { return compare(left(world), right(world)); };
}

} // namespace rs
