// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/vmstat.h"

#include <algorithm>

namespace rs {

std::int64_t zone_page_state_snapshot(const World& w, ZoneId zone, ZoneStat item)
{
    std::int64_t sum = w.zone_stat[w.layout.zone_stat(zone, item)];
    for (std::uint32_t cpu = 0; cpu < w.layout.nr_cpus; ++cpu)
        sum += w.zone_stat_diff[w.layout.zone_stat(CpuId(cpu), zone, item)];
    return std::max<std::int64_t>(sum, 0);
}

std::int64_t node_page_state_snapshot(const World& w, NodeId node, NodeStat item)
{
    std::int64_t sum = w.node_stat[w.layout.node_stat(node, item)];
    for (std::uint32_t cpu = 0; cpu < w.layout.nr_cpus; ++cpu)
        sum += w.node_stat_diff[w.layout.node_stat(CpuId(cpu), node, item)];
    return std::max<std::int64_t>(sum, 0);
}

std::int64_t global_zone_page_state(const World& w, ZoneStat item)
{
    std::int64_t sum = 0;
    for (std::uint32_t zone = 0; zone < w.layout.nr_zones(); ++zone)
        sum += w.zone_stat[w.layout.zone_stat(static_cast<ZoneId>(zone), item)];
    return std::max<std::int64_t>(sum, 0);
}

std::int64_t global_node_page_state(const World& w, NodeStat item)
{
    std::int64_t sum = 0;
    for (std::uint32_t node = 0; node < w.layout.nr_nodes; ++node)
        sum += w.node_stat[w.layout.node_stat(static_cast<NodeId>(node), item)];
    return std::max<std::int64_t>(sum, 0);
}

std::int64_t total_swapcache_pages(const World& w) { return global_node_page_state(w, NR_SWAPCACHE); }

std::int64_t sum_zone_node_page_state(const World& w, NodeId node, ZoneStat item)
{
    std::int64_t sum = 0;
    for (int type = 0; type < MAX_NR_ZONES; ++type)
        sum += zone_page_state(w, zone_of(node, ZoneType(type)), item);
    return sum;
}

} // namespace rs
