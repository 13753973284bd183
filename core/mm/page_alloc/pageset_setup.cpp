// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_alloc/pageset_setup.h"

#include "mm/page_alloc/watermark.h"

#include <algorithm>
#include <bit>

namespace rs {

std::uint32_t cpus_of_node(const World& w, NodeId node)
{
    return w.layout.nr_nodes == 1 ? w.layout.nr_cpus : w.nodes[at(node)].nr_cpus;
}

std::uint32_t zone_batchsize(const World& w, ZoneId zone)
{
    constexpr std::uint32_t pages_in_1_mib = 256;
    const std::uint32_t moved = std::min(w.zone(zone).managed / 1024, pages_in_1_mib);
    const std::uint32_t batch = std::max(moved / 4, 1U);
    return std::bit_floor(batch + batch / 2) - 1;
}

std::uint32_t zone_highsize(const World& w, ZoneId zone, std::uint32_t batch)
{
    const std::uint32_t fraction = w.sysctl.percpu_pagelist_high_fraction;
    const std::uint64_t pages = fraction == 0 ? wmark_pages(w, zone, WMARK_LOW) : w.zone(zone).managed / fraction;
    const std::uint32_t own = cpus_of_node(w, zone_to_nid(zone));
    const std::uint32_t sharing = own != 0 ? own : w.layout.nr_cpus;
    return std::max(static_cast<std::uint32_t>(pages / sharing), 4 * batch);
}

void zone_set_pageset_high_and_batch(World& w, ZoneId zone)
{
    ZoneInfo& info = w.zones[at(zone)];
    info.pageset_batch = std::max(zone_batchsize(w, zone), 1U);
    info.pageset_high = zone_highsize(w, zone, info.pageset_batch);
    // A zone without pages has no lists of its own.
    for (std::uint32_t cpu = 0; w.populated(zone) && cpu < w.layout.nr_cpus; ++cpu) {
        const std::uint32_t pcp = w.layout.pcp(zone, CpuId(cpu));
        w.pcp_high[pcp] = static_cast<std::int32_t>(info.pageset_high);
        w.pcp_batch[pcp] = static_cast<std::int32_t>(info.pageset_batch);
    }
}

} // namespace rs
