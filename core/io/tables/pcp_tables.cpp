// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of the per-cpu page lists of mm/page_alloc.c: when they give pages back, and what they ask the buddy for.
#include "io/tables/all_tables.h"
#include "io/tables/row_journal.h"
#include "mm/page_alloc/buddy.h"
#include "mm/page_alloc/pcp.h"
#include "world/cells.h"

namespace rs {

namespace {

    constexpr ZoneId zone = zone_of(NodeId{0}, ZONE_NORMAL);
    constexpr CpuId cpu{0};

    Order read_order(const TableRow& row) { return Order(row.number<std::uint8_t>("order", 0, MAX_ORDER - 1)); }

    std::int32_t read_batch(const TableRow& row) { return row.number<std::int32_t>("batch", 0, 1 << 16); }

    /// A machine all of whose pages are in zone Normal, on no list.
    World pages_without_list(std::uint32_t nr_pfns)
    {
        World w = World::make({nr_pfns, 1, 1, 1});
        ZoneInfo& info = w.zones[at(zone)];
        info.spanned = info.present = info.managed = nr_pfns;
        return w;
    }

    void append(World& w, Pfn page, ListNode list) { link_between(w, ListNode{raw(page)}, list_prev(w, list), list); }

    constexpr Pfn freed_block{pages_in(Order{MAX_ORDER - 1})};

    /// The CPU's lists hold single pages of the type; freed_block is on none.
    World read_lists(const TableRow& row, Migratetype mt)
    {
        constexpr Pfn first = freed_block + pages_in(Order{MAX_ORDER - 1});
        const auto count = row.number<std::int32_t>("count_in", 0, 1 << 20);
        World w = pages_without_list(raw(first) + static_cast<std::uint32_t>(count));
        const ListNode list = w.layout.pcp_list(zone, cpu, order_to_pindex(mt, Order{0}));
        for (Pfn page = first; raw(page) < w.layout.nr_pfns; page = page + 1)
            append(w, page, list);
        const std::uint32_t pcp = w.layout.pcp(zone, cpu);
        w.pcp_count[pcp] = count;
        w.pcp_high[pcp] = row.number<std::int32_t>("high", 0, 1 << 24);
        w.pcp_batch[pcp] = read_batch(row);
        w.pcp_free_factor[pcp] = row.number<std::int32_t>("free_factor_in", 0, 8);
        w.zone_flags[at(zone)] = row.flag("zone_reclaim_active") ? ZONE_RECLAIM_ACTIVE : 0;
        return w;
    }

    RowFunction pcp_free()
    {
        return [](TableRow& row) {
            const Order order = read_order(row);
            const Migratetype mt{row.number<std::uint8_t>("migratetype", 0, MIGRATE_PCPTYPES - 1)};
            Machine m(read_lists(row, mt), Recording::Changes);
            const FreeHigh free_high = pcp_free_high(m.world(), zone, cpu, order);
            row.set("order_to_pindex", order_to_pindex(mt, order));
            row.set("pcp_allowed_order", pcp_allowed_order(order));
            row.set("free_high", free_high == FreeHigh::Yes);
            row.set("nr_pcp_high", nr_pcp_high(m.world(), zone, cpu, free_high));
            if (pcp_allowed_order(order)) // others never come to the lists
                free_unref_page_commit(m, zone, freed_block, mt, order);
            row.set("nr_pcp_free", find_event_value(m.journal(), Event::free_pcppages_bulk, 0).value_or(0));
            row.set("free_factor_out", m.world().pcp_free_factor[m.layout().pcp(zone, cpu)]);
        };
    }

    /// The buddy lists have blocks of the order; the CPU's list of that order has one more, or none.
    World read_blocks(const TableRow& row, Order order, Migratetype mt)
    {
        const auto available = row.number<std::uint32_t>("buddy_available", 0, 1 << 14);
        World w = pages_without_list((available + 2) * pages_in(order));
        Pfn block{};
        for (std::uint32_t i = 0; i < available; ++i) {
            block = block + pages_in(order);
            w.pages.use[at(block)] = PageUse::Buddy;
            w.pages.order[at(block)] = order;
            append(w, block, w.layout.free_list(zone, order, mt));
        }
        w.nr_free[w.layout.zone_order(zone, order)] = available;
        if (!row.flag("list_empty"))
            append(w, block + pages_in(order), w.layout.pcp_list(zone, cpu, order_to_pindex(mt, order)));
        const std::uint32_t pcp = w.layout.pcp(zone, cpu);
        w.pcp_count[pcp] = row.number<std::int32_t>("count_in", 0, 1 << 24);
        w.pcp_batch[pcp] = read_batch(row);
        return w;
    }

    RowFunction pcp_refill()
    {
        return [](TableRow& row) {
            const Order order = read_order(row);
            Machine m(read_blocks(row, order, MIGRATE_MOVABLE), Recording::Changes);
            const Pfn page = rmqueue_pcplist(m, zone, order, MIGRATE_MOVABLE, AllocFlags{});
            row.set("rmqueue_bulk_request", find_event_value(m.journal(), Event::rmqueue_bulk, 1).value_or(0));
            row.set("got_page", page != no_pfn);
            row.set("count_out", m.world().pcp_count[m.layout().pcp(zone, cpu)]);
        };
    }

} // namespace

std::vector<Table> pcp_tables()
{
    return {
        {"pcp_free",
         {"order_to_pindex", "pcp_allowed_order", "free_high", "nr_pcp_high", "nr_pcp_free", "free_factor_out"},
         pcp_free},
        {"pcp_refill", {"rmqueue_bulk_request", "got_page", "count_out"}, pcp_refill},
    };
}

} // namespace rs
