// SPDX-License-Identifier: GPL-3.0-or-later
// The watermark checks: would the zone keep enough free pages after this request? Kernel: mm/page_alloc.c.
#pragma once

#include "mm/alloc_flags.h"
#include "world/world.h"

namespace rs {

/// min, low or high watermark of a zone with the boost added, pages. Kernel: wmark_pages().
std::uint64_t wmark_pages(const World& w, ZoneId zone, Watermark mark);

/// What the check looks at, apart from the zone.
struct WatermarkRequest {
    Order order{};
    ZoneType highest_zoneidx = ZONE_NORMAL;
    AllocFlags alloc_flags{};
    Gfp gfp_mask{};
};

/// Free pages that this request cannot have: one block less one page, and the highatomic reserve unless it may use it.
/// Kernel: __zone_watermark_unusable_free().
std::int64_t zone_watermark_unusable_free(const World& w, ZoneId zone, Order order, AllocFlags alloc_flags);

/// How many free pages, lowmem reserve apart, this request must leave in the end: the watermark less what it may use of
/// the reserves, and without boost where zone_watermark_fast() does not count it. mark in pages, boost already added.
std::int64_t zone_watermark_limit(const World& w, ZoneId zone, const WatermarkRequest& r, std::uint64_t mark);

/// The check proper, with the number of free pages given. mark in pages, boost already added.
/// Kernel: __zone_watermark_ok().
bool zone_watermark_ok_free(const World& w, ZoneId zone, const WatermarkRequest& r, std::uint64_t mark,
                            std::int64_t free_pages);
/// With the zone's global counter. Kernel: zone_watermark_ok().
bool zone_watermark_ok(const World& w, ZoneId zone, const WatermarkRequest& r, std::uint64_t mark);
/// As the allocator asks it: order 0 first by a quick comparison, and once more without boost for GFP_ATOMIC.
/// Kernel: zone_watermark_fast().
bool zone_watermark_fast(const World& w, ZoneId zone, const WatermarkRequest& r, std::uint64_t mark);
/// With all CPUs' differences where the global counter may be too far off. Kernel: zone_watermark_ok_safe().
bool zone_watermark_ok_safe(const World& w, ZoneId zone, Order order, std::uint64_t mark, ZoneType highest_zoneidx);

} // namespace rs
