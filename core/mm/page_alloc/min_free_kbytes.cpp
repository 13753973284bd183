// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_alloc/min_free_kbytes.h"

#include "mm/gfp.h"
#include "mm/page_alloc/watermark.h"
#include "mm/page_alloc/watermark_setup.h"

#include <algorithm>
#include <cmath>

namespace rs {

namespace {

    constexpr std::uint64_t least_kbytes = 128, most_kbytes = 262144;

    std::uint64_t int_sqrt(std::uint64_t x) { return static_cast<std::uint64_t>(std::sqrt(static_cast<double>(x))); }

    /// Zones that should have some pageblocks free. Movable has movable pages only, which fragment nothing.
    std::uint64_t nr_fragmenting_zones(const World& w)
    {
        std::uint64_t zones = 0;
        for (std::uint32_t zone = 0; zone < w.layout.nr_zones(); ++zone)
            zones += w.populated(ZoneId(zone)) && zone_idx(ZoneId(zone)) <= gfp_zone(GFP_USER) ? 1 : 0;
        return zones;
    }

} // namespace

std::uint64_t nr_free_zone_pages(const World& w, ZoneType highest)
{
    std::uint64_t sum = 0;
    for (std::uint32_t zone = 0; zone < w.layout.nr_zones(); ++zone) {
        const std::uint64_t managed = zone_idx(ZoneId(zone)) <= highest ? w.zones[zone].managed : 0;
        sum += managed - std::min(managed, wmark_pages(w, ZoneId(zone), WMARK_HIGH));
    }
    return sum;
}

std::uint64_t nr_free_buffer_pages(const World& w) { return nr_free_zone_pages(w, gfp_zone(GFP_USER)); }

void calculate_min_free_kbytes(World& w)
{
    const std::uint64_t lowmem_kbytes = kbytes(nr_free_buffer_pages(w));
    const std::uint64_t by_size = int_sqrt(lowmem_kbytes * 16);
    if (static_cast<std::int64_t>(by_size) > w.sysctl.user_min_free_kbytes)
        w.sysctl.min_free_kbytes = std::clamp(by_size, least_kbytes, most_kbytes);
}

void set_recommended_min_free_kbytes(World& w)
{
    // Two pageblocks, and one more for each pair of migratetypes: the one that falls back and the one it falls back to.
    constexpr std::uint64_t pageblocks = 2 + MIGRATE_PCPTYPES * MIGRATE_PCPTYPES;
    const std::uint64_t wanted = pageblocks * pageblock_nr_pages * nr_fragmenting_zones(w);
    const std::uint64_t recommended = kbytes(std::min(wanted, nr_free_buffer_pages(w) / 20));
    w.sysctl.min_free_kbytes = std::max(w.sysctl.min_free_kbytes, recommended);
    setup_per_zone_wmarks(w);
}

} // namespace rs
