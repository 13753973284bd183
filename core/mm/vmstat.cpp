// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/vmstat.h"

#include <algorithm>
#include <cstdlib>

namespace rs {

std::int64_t zone_page_state(const World& w, ZoneId zone, ZoneStat item)
{
    return std::max<std::int64_t>(w.zone_stat[w.layout.zone_stat(zone, item)], 0);
}

std::int64_t zone_page_state_snapshot(const World& w, ZoneId zone, ZoneStat item)
{
    std::int64_t sum = w.zone_stat[w.layout.zone_stat(zone, item)];
    for (std::uint32_t cpu = 0; cpu < w.layout.nr_cpus; ++cpu)
        sum += w.zone_stat_diff[w.layout.zone_stat(CpuId(cpu), zone, item)];
    return std::max<std::int64_t>(sum, 0);
}

std::int64_t node_page_state(const World& w, NodeId node, NodeStat item)
{
    return std::max<std::int64_t>(w.node_stat[w.layout.node_stat(node, item)], 0);
}

std::int64_t node_page_state_snapshot(const World& w, NodeId node, NodeStat item)
{
    std::int64_t sum = w.node_stat[w.layout.node_stat(node, item)];
    for (std::uint32_t cpu = 0; cpu < w.layout.nr_cpus; ++cpu)
        sum += w.node_stat_diff[w.layout.node_stat(CpuId(cpu), node, item)];
    return std::max<std::int64_t>(sum, 0);
}

std::int64_t sum_zone_node_page_state(const World& w, NodeId node, ZoneStat item)
{
    std::int64_t sum = 0;
    for (int type = 0; type < MAX_NR_ZONES; ++type)
        sum += zone_page_state(w, zone_of(node, ZoneType(type)), item);
    return sum;
}

void mod_zone_page_state(Machine& m, ZoneId zone, ZoneStat item, std::int64_t delta)
{
    const CpuId cpu = m.cpu();
    const std::uint32_t local = m.layout().zone_stat(cpu, zone, item);
    const std::int64_t diff = m.world().zone_stat_diff[local] + delta;
    if (std::abs(diff) <= m.world().stat_threshold[m.layout().pcp(zone, cpu)]) {
        m.set<Field::ZoneStatDiff>(local, diff);
        return;
    }
    m.add<Field::ZoneStatGlobal>(m.layout().zone_stat(zone, item), diff);
    m.set<Field::ZoneStatDiff>(local, 0);
}

void mod_node_page_state(Machine& m, NodeId node, NodeStat item, std::int64_t delta)
{
    const CpuId cpu = m.cpu();
    const std::uint32_t local = m.layout().node_stat(cpu, node, item);
    const std::int64_t diff = m.world().node_stat_diff[local] + delta;
    if (std::abs(diff) <= m.world().nodes[at(node)].stat_threshold) {
        m.set<Field::NodeStatDiff>(local, diff);
        return;
    }
    m.add<Field::NodeStatGlobal>(m.layout().node_stat(node, item), diff);
    m.set<Field::NodeStatDiff>(local, 0);
}

void count_vm_events(Machine& m, VmEvent item, std::uint64_t delta)
{
    m.add<Field::VmEventCount>(item, static_cast<std::int64_t>(delta));
}

void count_zid_vm_events(Machine& m, VmEvent first, ZoneType zone, std::uint64_t delta)
{
    count_vm_events(m, VmEvent(int{first} + int{zone}), delta);
}

} // namespace rs
