// SPDX-License-Identifier: GPL-3.0-or-later
// The watermark checks: would the zone keep enough free pages after this request? Kernel: mm/page_alloc.c.
#pragma once

#include "mm/alloc_flags.h"
#include "mm/vmstat.h"

namespace rs {

/// min, low or high watermark of a zone with the boost added, pages. Kernel: wmark_pages().
inline std::uint64_t wmark_pages(const World& w, ZoneId zone, Watermark mark)
{
    return w.watermark[w.layout.watermark(zone, mark)] + w.watermark_boost[at(zone)];
}

/// Pages of the zone that are kept for requests that no higher zone can serve.
inline std::int64_t lowmem_reserve(const World& w, ZoneId zone, ZoneType highest_zoneidx)
{
    return static_cast<std::int64_t>(w.zone(zone).lowmem_reserve[highest_zoneidx]);
}

/// What the check looks at, apart from the zone.
struct WatermarkRequest {
    Order order{};
    ZoneType highest_zoneidx = ZONE_NORMAL;
    AllocFlags alloc_flags{};
    Gfp gfp_mask{};
};

/// Free pages that this request cannot have: one block less one page, and the highatomic reserve unless it may use it.
/// Kernel: __zone_watermark_unusable_free().
inline std::int64_t zone_watermark_unusable_free(const World& w, ZoneId zone, Order order, AllocFlags alloc_flags)
{
    std::int64_t unusable = std::int64_t{pages_in(order)} - 1;
    if (!has(alloc_flags, ALLOC_RESERVES))
        unusable += static_cast<std::int64_t>(w.nr_reserved_highatomic[at(zone)]);
    return unusable;
}

/// How far below the watermark a request may go.
constexpr std::int64_t watermark_lowered(std::int64_t min, AllocFlags alloc_flags)
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
inline bool watermark_ignores_boost(const World& w, ZoneId zone, const WatermarkRequest& r)
{
    return r.order == Order{0} && has(r.gfp_mask, GFP_BIT_ATOMIC) && w.watermark_boost[at(zone)] != 0
        && alloc_watermark(r.alloc_flags) == WMARK_MIN;
}

/// How many free pages, lowmem reserve apart, this request must leave in the end: the watermark less what it may use of
/// the reserves, and without boost where zone_watermark_fast() does not count it. mark in pages, boost already added.
inline std::int64_t zone_watermark_limit(const World& w, ZoneId zone, const WatermarkRequest& r, std::uint64_t mark)
{
    const bool no_boost = watermark_ignores_boost(w, zone, r);
    const std::uint64_t lowest = no_boost ? w.watermark[w.layout.watermark(zone, WMARK_MIN)] : mark;
    return watermark_lowered(static_cast<std::int64_t>(lowest), r.alloc_flags);
}

/// The check proper, with the number of free pages given. mark in pages, boost already added.
/// Kernel: __zone_watermark_ok().
bool zone_watermark_ok_free(const World& w, ZoneId zone, const WatermarkRequest& r, std::uint64_t mark,
                            std::int64_t free_pages);
/// With the zone's global counter. Kernel: zone_watermark_ok().
bool zone_watermark_ok(const World& w, ZoneId zone, const WatermarkRequest& r, std::uint64_t mark);
/// The check as zone_watermark_fast() makes it where the quick comparison was not enough.
bool zone_watermark_thorough(const World& w, ZoneId zone, const WatermarkRequest& r, std::uint64_t mark);
/// As the allocator asks it: order 0 first by a quick comparison, and once more without boost for GFP_ATOMIC.
/// Kernel: zone_watermark_fast().
inline bool zone_watermark_fast(const World& w, ZoneId zone, const WatermarkRequest& r, std::uint64_t mark)
{
    if (r.order == Order{0}) {
        const std::int64_t free_pages = zone_page_state(w, zone, NR_FREE_PAGES);
        const std::int64_t unusable = zone_watermark_unusable_free(w, zone, Order{0}, r.alloc_flags);
        const std::int64_t usable = free_pages - std::min(free_pages, unusable);
        if (usable > static_cast<std::int64_t>(mark) + lowmem_reserve(w, zone, r.highest_zoneidx))
            return true;
    }
    return zone_watermark_thorough(w, zone, r, mark);
}
/// With all CPUs' differences where the global counter may be too far off. Kernel: zone_watermark_ok_safe().
bool zone_watermark_ok_safe(const World& w, ZoneId zone, Order order, std::uint64_t mark, ZoneType highest_zoneidx);

} // namespace rs
