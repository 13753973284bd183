// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/tables/row_zone.h"

#include "world/cells.h"

#include <fmt/format.h>

#include <bit>

namespace rs {

namespace {

    /// The page that stands on a list when that is not empty.
    ListNode block_of(Order order, int mt)
    {
        return ListNode(1U + raw(order) * MIGRATE_TYPES + static_cast<std::uint32_t>(mt));
    }

} // namespace

RowZone::RowZone()
    : w(World::make({1 + MAX_ORDER * MIGRATE_TYPES, 1, 1, 1}))
{
    w.zones[at(zone)].present = w.zones[at(zone)].managed = 1;
}

void RowZone::set_free_area(Order order, std::uint64_t nr_free, std::uint32_t lists)
{
    w.nr_free[w.layout.zone_order(zone, order)] = static_cast<std::uint32_t>(nr_free);
    for (int mt = 0; mt < MIGRATE_TYPES; ++mt) {
        const ListNode block = block_of(order, mt);
        const bool is_there = w.links[at(block)] != Link{}, wanted = (lists >> mt & 1U) != 0;
        const ListNode head = w.layout.free_list(zone, order, Migratetype(mt));
        if (wanted && !is_there)
            link_between(w, block, head, head);
        else if (!wanted && is_there)
            unlink_from(w, block);
    }
}

void RowZone::read_free_areas(const TableRow& row)
{
    constexpr std::uint32_t all_lists = (1U << MIGRATE_TYPES) - 1;
    for (Order order{}; order < Order(MAX_ORDER); order = next(order)) {
        const auto lists = row.number<std::uint32_t>(fmt::format("lists_{}", raw(order)), 0, all_lists);
        const std::string nr_free = fmt::format("nr_free_{}", raw(order));
        set_free_area(order,
                      row.has(nr_free) ? row.number<std::uint32_t>(nr_free)
                                       : static_cast<std::uint32_t>(std::popcount(lists)),
                      lists);
    }
}

} // namespace rs
