// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_alloc/watermark_setup.h"

#include "base/check.h"
#include "mm/page_alloc/pageset_setup.h"
#include "mm/page_alloc/watermark.h"

#include <algorithm>

namespace rs {

namespace {

    /// Of all zones: none is high memory.
    std::uint64_t lowmem_pages(const World& w)
    {
        std::uint64_t sum = 0;
        for (const ZoneInfo& zone : w.zones)
            sum += zone.managed;
        return sum;
    }

    void setup_zone_wmarks(World& w, ZoneId zone, std::uint64_t lowmem_pages)
    {
        const std::uint64_t managed = w.zone(zone).managed;
        const std::uint64_t pages_min = w.sysctl.min_free_kbytes / kbytes(1);
        const std::uint64_t min = pages_min * managed / lowmem_pages;
        const std::uint64_t distance = std::max(min / 4, managed * w.sysctl.watermark_scale_factor / 10000);
        for (std::uint64_t mark = WMARK_MIN; mark < NR_WMARK; ++mark)
            w.watermark[w.layout.watermark(zone, Watermark(mark))] = min + mark * distance;
        w.watermark_boost[at(zone)] = 0;
    }

    std::uint64_t zone_totalreserve_pages(const World& w, ZoneId zone)
    {
        const ZoneInfo& info = w.zone(zone);
        const std::uint64_t reserve =
            *std::max_element(info.lowmem_reserve.begin() + zone_idx(zone), info.lowmem_reserve.end());
        return std::min<std::uint64_t>(reserve + wmark_pages(w, zone, WMARK_HIGH), info.managed);
    }

} // namespace

void setup_per_zone_wmarks(World& w)
{
    const std::uint64_t lowmem = lowmem_pages(w);
    RS_CHECK(lowmem != 0);
    for (std::uint32_t zone = 0; zone < w.layout.nr_zones(); ++zone)
        setup_zone_wmarks(w, ZoneId(zone), lowmem);
    calculate_totalreserve_pages(w);
    for (std::uint32_t zone = 0; zone < w.layout.nr_zones(); ++zone)
        zone_set_pageset_high_and_batch(w, ZoneId(zone));
}

void setup_per_zone_lowmem_reserve(World& w)
{
    for (std::uint32_t id = 0; id < w.layout.nr_zones(); ++id) {
        ZoneInfo& zone = w.zones[id];
        const ZoneType type = zone_idx(ZoneId(id));
        const std::uint32_t ratio = zone.managed == 0 ? 0 : w.sysctl.lowmem_reserve_ratio[type];
        std::uint64_t above = 0;
        for (int upper = type + 1; upper < MAX_NR_ZONES; ++upper) {
            above += w.zone(zone_of(zone_to_nid(ZoneId(id)), ZoneType(upper))).managed;
            zone.lowmem_reserve[std::size_t(upper)] = ratio == 0 ? 0 : above / ratio;
        }
    }
    calculate_totalreserve_pages(w);
}

std::uint64_t node_totalreserve_pages(const World& w, NodeId node)
{
    std::uint64_t sum = 0;
    for (int type = 0; type < MAX_NR_ZONES; ++type)
        sum += zone_totalreserve_pages(w, zone_of(node, ZoneType(type)));
    return sum;
}

void calculate_totalreserve_pages(World& w)
{
    w.sysctl.totalreserve_pages = 0;
    for (std::uint32_t node = 0; node < w.layout.nr_nodes; ++node)
        w.sysctl.totalreserve_pages += node_totalreserve_pages(w, NodeId(node));
}

} // namespace rs
