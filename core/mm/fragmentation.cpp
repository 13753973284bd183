// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/fragmentation.h"

namespace rs {

ContigPageInfo fill_contig_page_info(const World& w, ZoneId zone, Order suitable_order)
{
    ContigPageInfo info;
    for (Order order{}; order < Order(MAX_ORDER); order = next(order)) {
        const std::uint64_t blocks = w.nr_free[w.layout.zone_order(zone, order)];
        info.free_blocks_total += blocks;
        info.free_pages += blocks << raw(order);
        if (order >= suitable_order)
            info.free_blocks_suitable += blocks << (raw(order) - raw(suitable_order));
    }
    return info;
}

int fragmentation_index(const World& w, ZoneId zone, Order order)
{
    const ContigPageInfo info = fill_contig_page_info(w, zone, order);
    if (info.free_blocks_total == 0)
        return 0;
    if (info.free_blocks_suitable != 0)
        return -1000;
    const std::uint64_t pages_in_thousandths = info.free_pages * 1000 / pages_in(order);
    return 1000 - static_cast<int>((1000 + pages_in_thousandths) / info.free_blocks_total);
}

namespace {

    /// Pages free in blocks that are smaller than the order.
    std::uint64_t unusable_pages(const ContigPageInfo& info, Order order)
    {
        return info.free_pages - (info.free_blocks_suitable << raw(order));
    }

} // namespace

std::uint32_t extfrag_for_order(const World& w, ZoneId zone, Order order)
{
    const ContigPageInfo info = fill_contig_page_info(w, zone, order);
    if (info.free_pages == 0)
        return 0;
    return static_cast<std::uint32_t>(unusable_pages(info, order) * 100 / info.free_pages);
}

int unusable_free_index(const World& w, ZoneId zone, Order order)
{
    const ContigPageInfo info = fill_contig_page_info(w, zone, order);
    if (info.free_pages == 0)
        return 1000;
    return static_cast<int>(unusable_pages(info, order) * 1000 / info.free_pages);
}

} // namespace rs
