// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_alloc/watermark.h"

#include "mm/page_alloc/buddy.h"

#include <algorithm>

namespace rs {

namespace {

    bool has_usable_block(const World& w, ZoneId zone, Order order, AllocFlags alloc_flags)
    {
        if (w.nr_free[w.layout.zone_order(zone, order)] == 0)
            return false;
        for (int mt = 0; mt < MIGRATE_PCPTYPES; ++mt)
            if (!free_area_empty(w, zone, order, Migratetype(mt)))
                return true;
        return has(alloc_flags, ALLOC_HIGHATOMIC | ALLOC_OOM) && !free_area_empty(w, zone, order, MIGRATE_HIGHATOMIC);
    }

} // namespace

bool zone_watermark_ok_free(const World& w, ZoneId zone, const WatermarkRequest& r, std::uint64_t mark,
                            std::int64_t free_pages)
{
    free_pages -= zone_watermark_unusable_free(w, zone, r.order, r.alloc_flags);
    const std::int64_t min = watermark_lowered(static_cast<std::int64_t>(mark), r.alloc_flags);
    if (free_pages <= min + lowmem_reserve(w, zone, r.highest_zoneidx))
        return false;
    if (r.order == Order{0})
        return true;
    for (Order order = r.order; order < Order(MAX_ORDER); order = next(order))
        if (has_usable_block(w, zone, order, r.alloc_flags))
            return true;
    return false;
}

bool zone_watermark_ok(const World& w, ZoneId zone, const WatermarkRequest& r, std::uint64_t mark)
{
    return zone_watermark_ok_free(w, zone, r, mark, zone_page_state(w, zone, NR_FREE_PAGES));
}

bool zone_watermark_thorough(const World& w, ZoneId zone, const WatermarkRequest& r, std::uint64_t mark)
{
    if (zone_watermark_ok(w, zone, r, mark))
        return true;
    return watermark_ignores_boost(w, zone, r)
        && zone_watermark_ok(w, zone, r, w.watermark[w.layout.watermark(zone, WMARK_MIN)]);
}

bool zone_watermark_ok_safe(const World& w, ZoneId zone, Order order, std::uint64_t mark, ZoneType highest_zoneidx)
{
    std::int64_t free_pages = zone_page_state(w, zone, NR_FREE_PAGES);
    const auto drift_mark = static_cast<std::int64_t>(w.zone(zone).percpu_drift_mark);
    if (drift_mark != 0 && free_pages < drift_mark)
        free_pages = zone_page_state_snapshot(w, zone, NR_FREE_PAGES);
    return zone_watermark_ok_free(w, zone, {order, highest_zoneidx, {}, {}}, mark, free_pages);
}

} // namespace rs
