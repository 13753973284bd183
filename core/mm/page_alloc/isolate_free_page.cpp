// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_alloc/isolate_free_page.h"

#include "mm/page_alloc/buddy.h"
#include "mm/page_alloc/fallback.h"
#include "mm/page_alloc/watermark.h"
#include "mm/vmstat.h"

namespace rs {

Isolation isolate_free_page(Machine& m, Pfn page, Order order)
{
    const World& w = m.world();
    const ZoneId zone = w.page_zone(page);
    if (w.pageblock_migratetype(page) != MIGRATE_ISOLATE) {
        // Asked for single pages: whether a block of the order exists is no question here.
        const std::uint64_t mark = w.watermark[w.layout.watermark(zone, WMARK_MIN)] + pages_in(order);
        if (!zone_watermark_ok(w, zone, {Order{0}, ZONE_DMA, ALLOC_CMA, {}}, mark)) {
            m.step(Step::free_block_refused, page, order);
            return Isolation::Refused;
        }
        mod_zone_page_state(m, zone, NR_FREE_PAGES, -std::int64_t{pages_in(order)});
    }
    del_page_from_free_list(m, page, zone, order);
    m.set<Field::PageOrder>(raw(page), raw(order));
    if (order >= Order(raw(pageblock_order) - 1))
        for (std::uint32_t i = 0; i < pages_in(order); i += pageblock_nr_pages)
            if (migratetype_is_mergeable(w.pageblock_migratetype(page + i)))
                set_pageblock_migratetype(m, page + i, MIGRATE_MOVABLE);
    m.step(Step::free_block_taken, page, order);
    return Isolation::Done;
}

} // namespace rs
