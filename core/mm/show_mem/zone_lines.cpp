// SPDX-License-Identifier: GPL-3.0-or-later
// What show_free_areas() says of one zone.
#include "mm/page_alloc/watermark.h"
#include "mm/show_mem/show_mem.h"
#include "mm/vmstat.h"
#include "world/lists.h"

#include <fmt/format.h>

#include <iterator>

namespace rs {

namespace {

    using Out = std::back_insert_iterator<std::string>;

    /// "UM": the types of which there are free blocks of this order. Kernel: show_migration_types().
    std::string migration_types(const World& w, ZoneId zone, Order order)
    {
        constexpr std::string_view letters = "UMEHI";
        static_assert(letters.size() == MIGRATE_TYPES);
        std::string types;
        for (int mt = 0; mt < MIGRATE_TYPES; ++mt)
            if (!list_empty(w, w.layout.free_list(zone, order, Migratetype(mt))))
                types += letters[static_cast<std::size_t>(mt)];
        return types;
    }

    void put_lists(Out out, const World& w, ZoneId zone)
    {
        const auto kb = [&](ZoneStat item) { return pages_to_kb(zone_page_state(w, zone, item)); };
        fmt::format_to(out, " active_anon:{}kB inactive_anon:{}kB active_file:{}kB inactive_file:{}kB unevictable:{}kB",
                       kb(NR_ZONE_ACTIVE_ANON), kb(NR_ZONE_INACTIVE_ANON), kb(NR_ZONE_ACTIVE_FILE),
                       kb(NR_ZONE_INACTIVE_FILE), kb(NR_ZONE_UNEVICTABLE));
        fmt::format_to(out, " writepending:{}kB", kb(NR_ZONE_WRITE_PENDING));
    }

    void put_watermarks(Out out, const World& w, ZoneId zone)
    {
        const auto kb = [](std::uint64_t pages) { return pages_to_kb(static_cast<std::int64_t>(pages)); };
        fmt::format_to(out, " boost:{}kB min:{}kB low:{}kB high:{}kB", kb(w.watermark_boost[at(zone)]),
                       kb(wmark_pages(w, zone, WMARK_MIN)), kb(wmark_pages(w, zone, WMARK_LOW)),
                       kb(wmark_pages(w, zone, WMARK_HIGH)));
        fmt::format_to(out, " reserved_highatomic:{}KB", kb(w.nr_reserved_highatomic[at(zone)]));
    }

} // namespace

std::string zone_numbers(const World& w, ZoneId zone, CpuId local_cpu)
{
    std::string text;
    const Out out = std::back_inserter(text);
    const auto kb = [&](ZoneStat item) { return pages_to_kb(zone_page_state(w, zone, item)); };
    const ZoneInfo& info = w.zone(zone);
    fmt::format_to(out, "Node {} {} free:{}kB", raw(zone_to_nid(zone)), zone_names[zone_idx(zone)], kb(NR_FREE_PAGES));
    put_watermarks(out, w, zone);
    put_lists(out, w, zone);
    fmt::format_to(out, " present:{}kB managed:{}kB mlocked:{}kB bounce:{}kB", pages_to_kb(info.present),
                   pages_to_kb(info.managed), kb(NR_MLOCK), kb(NR_BOUNCE));
    fmt::format_to(out, " free_pcp:{}kB local_pcp:{}kB free_cma:{}kB\n", pages_to_kb(free_pcp_pages(w, zone)),
                   pages_to_kb(w.pcp_count[w.layout.pcp(zone, local_cpu)]), kb(NR_FREE_CMA));
    fmt::format_to(out, "lowmem_reserve[]: {}\n", fmt::join(info.lowmem_reserve, " "));
    return text;
}

std::string zone_free_blocks(const World& w, ZoneId zone)
{
    std::string text;
    const Out out = std::back_inserter(text);
    fmt::format_to(out, "Node {} {}: ", raw(zone_to_nid(zone)), zone_names[zone_idx(zone)]);
    std::int64_t total = 0;
    for (Order order{}; order < Order(MAX_ORDER); order = next(order)) {
        const std::uint32_t blocks = w.nr_free[w.layout.zone_order(zone, order)];
        total += std::int64_t{blocks} * pages_in(order);
        fmt::format_to(out, "{}*{}kB ", blocks, pages_to_kb(pages_in(order)));
        if (blocks != 0)
            fmt::format_to(out, "({}) ", migration_types(w, zone, order));
    }
    fmt::format_to(out, "= {}kB\n", pages_to_kb(total));
    return text;
}

} // namespace rs
