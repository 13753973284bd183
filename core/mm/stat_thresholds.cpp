// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/stat_thresholds.h"

#include "mm/page_alloc/watermark.h"

#include <algorithm>
#include <bit>

namespace rs {

namespace {

    constexpr std::uint32_t largest_threshold = 125;

    std::uint64_t watermark_distance(const World& w, ZoneId zone)
    {
        return wmark_pages(w, zone, WMARK_LOW) - wmark_pages(w, zone, WMARK_MIN);
    }

    void set_drift_mark(World& w, ZoneId zone, std::uint32_t threshold)
    {
        const std::uint64_t possible = std::uint64_t{w.layout.nr_cpus} * threshold;
        if (possible > watermark_distance(w, zone))
            w.zones[at(zone)].percpu_drift_mark = wmark_pages(w, zone, WMARK_HIGH) + possible;
    }

} // namespace

std::uint32_t calculate_normal_threshold(const World& w, ZoneId zone)
{
    constexpr std::uint32_t pages_in_128_mib = 1U << (27 - PAGE_SHIFT);
    const auto magnitude = [](std::uint32_t x) { return static_cast<std::uint32_t>(std::bit_width(x)); };
    const std::uint32_t by_size = 1 + magnitude(w.zone(zone).managed / pages_in_128_mib);
    return std::min(2 * magnitude(w.layout.nr_cpus) * by_size, largest_threshold);
}

std::uint32_t calculate_pressure_threshold(const World& w, ZoneId zone)
{
    const std::uint64_t share = watermark_distance(w, zone) / w.layout.nr_cpus;
    return static_cast<std::uint32_t>(std::clamp<std::uint64_t>(share, 1, largest_threshold));
}

void refresh_zone_stat_thresholds(World& w)
{
    for (NodeInfo& node : w.nodes)
        node.stat_threshold = 0;
    for (std::uint32_t id = 0; id < w.layout.nr_zones(); ++id) {
        const auto zone = ZoneId(id);
        if (!w.populated(zone))
            continue;
        const std::uint32_t threshold = calculate_normal_threshold(w, zone);
        for (std::uint32_t cpu = 0; cpu < w.layout.nr_cpus; ++cpu)
            w.stat_threshold[w.layout.pcp(zone, CpuId(cpu))] = threshold;
        std::uint32_t& of_node = w.nodes[at(zone_to_nid(zone))].stat_threshold;
        of_node = std::max(of_node, threshold);
        set_drift_mark(w, zone, threshold);
    }
}

} // namespace rs
