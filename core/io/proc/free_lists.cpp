// SPDX-License-Identifier: GPL-3.0-or-later
// /proc/buddyinfo and /proc/pagetypeinfo: how many free blocks there are of each order, and of each migratetype.
#include "io/proc/proc_files.h"
#include "mm/page_alloc/pageblocks.h"
#include "world/lists.h"

#include <fmt/format.h>

#include <iterator>

namespace rs {

namespace {

    using Out = std::back_insert_iterator<std::string>;

    constexpr std::uint64_t most_counted = 100000; ///< pagetypeinfo stops there and says ">"

    template <class F>
    void for_each_populated_zone(const World& w, NodeId node, F f)
    {
        for (int type = 0; type < MAX_NR_ZONES; ++type)
            if (const ZoneId zone = zone_of(node, ZoneType(type)); w.populated(zone))
                f(zone, zone_names[std::size_t(type)]);
    }

    template <class F>
    void for_each_node(const World& w, F f)
    {
        for (std::uint32_t node = 0; node < w.layout.nr_nodes; ++node)
            f(static_cast<NodeId>(node));
    }

    /// Blocks on a list, but no more than so many.
    std::uint64_t count_blocks(const World& w, ListNode list)
    {
        std::uint64_t count = 0;
        for ([[maybe_unused]] const Pfn page : pages_of(w, list))
            if (++count >= most_counted)
                break;
        return count;
    }

    void put_free_counts(Out out, const World& w, ZoneId zone, std::string_view name, Migratetype mt)
    {
        fmt::format_to(out, "Node {:4}, zone {:>8}, type {:>12} ", raw(zone_to_nid(zone)), name, migratetype_names[mt]);
        for (Order order{}; order < Order(MAX_ORDER); order = next(order)) {
            const std::uint64_t blocks = count_blocks(w, w.layout.free_list(zone, order, mt));
            fmt::format_to(out, "{}{:6} ", blocks >= most_counted ? ">" : "", blocks);
        }
        fmt::format_to(out, "\n");
    }

    void put_node_types(Out out, const World& w, NodeId node)
    {
        fmt::format_to(out, "Page block order: {}\nPages per block:  {}\n\n{:<43} ", raw(pageblock_order),
                       pageblock_nr_pages, "Free pages count per migrate type at order");
        for (unsigned order = 0; order < MAX_ORDER; ++order)
            fmt::format_to(out, "{:6} ", order);
        fmt::format_to(out, "\n");
        for_each_populated_zone(w, node, [&](ZoneId zone, std::string_view name) {
            for (int mt = 0; mt < MIGRATE_TYPES; ++mt)
                put_free_counts(out, w, zone, name, Migratetype(mt));
        });
        fmt::format_to(out, "\n{:<23}", "Number of blocks type ");
        for (const std::string_view name : migratetype_names)
            fmt::format_to(out, "{:>12} ", name);
        fmt::format_to(out, "\n");
        for_each_populated_zone(w, node, [&](ZoneId zone, std::string_view name) {
            fmt::format_to(out, "Node {}, zone {:>8} ", raw(node), name);
            for (const std::int64_t count : count_pageblocks(w, zone))
                fmt::format_to(out, "{:12} ", count);
            fmt::format_to(out, "\n");
        });
    }

} // namespace

std::string proc_buddyinfo(const World& w)
{
    std::string text;
    const Out out = std::back_inserter(text);
    for_each_node(w, [&](NodeId node) {
        for_each_populated_zone(w, node, [&](ZoneId zone, std::string_view name) {
            fmt::format_to(out, "Node {}, zone {:>8} ", raw(node), name);
            for (Order order{}; order < Order(MAX_ORDER); order = next(order))
                fmt::format_to(out, "{:6} ", w.nr_free[w.layout.zone_order(zone, order)]);
            fmt::format_to(out, "\n");
        });
    });
    return text;
}

std::string proc_pagetypeinfo(const World& w)
{
    std::string text;
    for_each_node(w, [&](NodeId node) { put_node_types(std::back_inserter(text), w, node); });
    return text;
}

} // namespace rs
