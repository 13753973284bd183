// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_alloc/watermark.h"

#include "mm/page_alloc/buddy.h"
#include "mm/vmstat.h"

#include <algorithm>

namespace rs {

std::uint64_t wmark_pages(const World& w, ZoneId zone, Watermark mark)
{
    return w.watermark[w.layout.watermark(zone, mark)] + w.watermark_boost[at(zone)];
}

std::int64_t zone_watermark_unusable_free(const World& w, ZoneId zone, Order order, AllocFlags alloc_flags)
{
    std::int64_t unusable = std::int64_t{pages_in(order)} - 1;
    if (!has(alloc_flags, ALLOC_RESERVES))
        unusable += static_cast<std::int64_t>(w.nr_reserved_highatomic[at(zone)]);
    return unusable;
}

namespace {

    /// How far below the watermark the request may go.
    std::int64_t lowered_min(std::int64_t min, AllocFlags alloc_flags)
    {
        if (has(alloc_flags, ALLOC_MIN_RESERVE)) {
            min -= min / 2;
            if (has(alloc_flags, ALLOC_NON_BLOCK))
                min -= min / 4;
        }
        if (has(alloc_flags, ALLOC_OOM))
            min -= min / 2;
        return min;
    }

    /// The boost is there for kswapd; an atomic order-0 request need not respect it.
    bool ignores_boost(const World& w, ZoneId zone, const WatermarkRequest& r)
    {
        return r.order == Order{0} && has(r.gfp_mask, GFP_BIT_ATOMIC) && w.watermark_boost[at(zone)] != 0
            && alloc_watermark(r.alloc_flags) == WMARK_MIN;
    }

    bool has_usable_block(const World& w, ZoneId zone, Order order, AllocFlags alloc_flags)
    {
        if (w.nr_free[w.layout.zone_order(zone, order)] == 0)
            return false;
        for (int mt = 0; mt < MIGRATE_PCPTYPES; ++mt)
            if (!free_area_empty(w, zone, order, Migratetype(mt)))
                return true;
        return has(alloc_flags, ALLOC_HIGHATOMIC | ALLOC_OOM) && !free_area_empty(w, zone, order, MIGRATE_HIGHATOMIC);
    }

    std::int64_t lowmem_reserve(const World& w, ZoneId zone, ZoneType highest_zoneidx)
    {
        return static_cast<std::int64_t>(w.zone(zone).lowmem_reserve[highest_zoneidx]);
    }

} // namespace

std::int64_t zone_watermark_limit(const World& w, ZoneId zone, const WatermarkRequest& r, std::uint64_t mark)
{
    const std::uint64_t lowest = ignores_boost(w, zone, r) ? w.watermark[w.layout.watermark(zone, WMARK_MIN)] : mark;
    return lowered_min(static_cast<std::int64_t>(lowest), r.alloc_flags);
}

bool zone_watermark_ok_free(const World& w, ZoneId zone, const WatermarkRequest& r, std::uint64_t mark,
                            std::int64_t free_pages)
{
    free_pages -= zone_watermark_unusable_free(w, zone, r.order, r.alloc_flags);
    const std::int64_t min = lowered_min(static_cast<std::int64_t>(mark), r.alloc_flags);
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

bool zone_watermark_fast(const World& w, ZoneId zone, const WatermarkRequest& r, std::uint64_t mark)
{
    const std::int64_t free_pages = zone_page_state(w, zone, NR_FREE_PAGES);
    if (r.order == Order{0}) {
        const std::int64_t unusable = zone_watermark_unusable_free(w, zone, Order{0}, r.alloc_flags);
        const std::int64_t usable = free_pages - std::min(free_pages, unusable);
        if (usable > static_cast<std::int64_t>(mark) + lowmem_reserve(w, zone, r.highest_zoneidx))
            return true;
    }
    if (zone_watermark_ok_free(w, zone, r, mark, free_pages))
        return true;
    return ignores_boost(w, zone, r)
        && zone_watermark_ok_free(w, zone, r, w.watermark[w.layout.watermark(zone, WMARK_MIN)], free_pages);
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
