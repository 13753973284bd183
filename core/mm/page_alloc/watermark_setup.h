// SPDX-License-Identifier: GPL-3.0-or-later
// Where the watermarks stand, and what lower zones keep from requests that could use higher ones.
//
//     promo  ----   distance: a quarter of min, or watermark_scale_factor/10000 of the zone if that is more
//     high   ----   kswapd sleeps
//     low    ----   kswapd wakes up
//     min    ----   the zone's share of min_free_kbytes: direct reclaim
//
// Some zone must have managed pages. Kernel: mm/page_alloc.c.
#pragma once

#include "world/world.h"

namespace rs {

/// Pages as kB.
constexpr std::uint64_t kbytes(std::uint64_t pages) { return pages << (PAGE_SHIFT - 10); }

/// All watermarks by min_free_kbytes and watermark_scale_factor; boosts end. The reserve and the sizes of the per-cpu
/// lists follow. Kernel: setup_per_zone_wmarks(), __setup_per_zone_wmarks().
void setup_per_zone_wmarks(World& w);

/// lowmem_reserve of all zones by lowmem_reserve_ratio. Kernel: setup_per_zone_lowmem_reserve().
void setup_per_zone_lowmem_reserve(World& w);

/// Pages of a node that programs cannot count on: in each zone the high watermark and the largest lowmem reserve.
/// Kernel: pgdat->totalreserve_pages.
std::uint64_t node_totalreserve_pages(const World& w, NodeId node);
/// The same of the machine. Kernel: calculate_totalreserve_pages().
void calculate_totalreserve_pages(World& w);

} // namespace rs
