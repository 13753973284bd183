// SPDX-License-Identifier: GPL-3.0-or-later
// Counters. Zone and node counters are kept twice: a global value that decisions read, and a small difference on each
// CPU that is folded in when it grows beyond a threshold. So a watermark check may be wrong by that difference.
// Kernel: mm/vmstat.c, include/linux/vmstat.h.
#pragma once

#include "world/machine.h"

#include <algorithm>
#include <cstdlib>

namespace rs {

/// The global value, without the differences of the CPUs; a negative sum reads as 0. Pages (see ZoneStat).
/// Kernel: zone_page_state().
inline std::int64_t zone_page_state(const World& w, ZoneId zone, ZoneStat item)
{
    return std::max<std::int64_t>(w.zone_stat[w.layout.zone_stat(zone, item)], 0);
}
/// The same with all CPUs' differences added. Kernel: zone_page_state_snapshot().
std::int64_t zone_page_state_snapshot(const World& w, ZoneId zone, ZoneStat item);
/// Kernel: node_page_state().
inline std::int64_t node_page_state(const World& w, NodeId node, NodeStat item)
{
    return std::max<std::int64_t>(w.node_stat[w.layout.node_stat(node, item)], 0);
}
/// The same with all CPUs' differences added.
std::int64_t node_page_state_snapshot(const World& w, NodeId node, NodeStat item);
/// Of all zones; of all nodes. The sum of the global values; negative, it reads as 0. Pages (see ZoneStat, NodeStat).
/// Kernel: global_zone_page_state(), global_node_page_state_pages().
std::int64_t global_zone_page_state(const World& w, ZoneStat item);
std::int64_t global_node_page_state(const World& w, NodeStat item);
/// Pages in the swap cache. Kernel: total_swapcache_pages(), include/linux/swap.h.
std::int64_t total_swapcache_pages(const World& w);
/// Sum over the node's zones. Kernel: sum_zone_node_page_state().
std::int64_t sum_zone_node_page_state(const World& w, NodeId node, ZoneStat item);

/// Adds to the running CPU's difference; beyond the threshold all of it moves to the global value.
/// Kernel: __mod_zone_page_state(), __mod_node_page_state().
inline void mod_zone_page_state(Machine& m, ZoneId zone, ZoneStat item, std::int64_t delta)
{
    const World& w = m.world();
    const CpuId cpu = m.cpu();
    const std::uint32_t local = w.layout.zone_stat(cpu, zone, item);
    const std::int64_t diff = w.zone_stat_diff[local] + delta;
    const bool folds = std::abs(diff) > w.stat_threshold[w.layout.pcp(zone, cpu)];
    m.add<Field::ZoneStatGlobal>(w.layout.zone_stat(zone, item), folds ? diff : 0);
    m.set<Field::ZoneStatDiff>(local, folds ? 0 : diff);
}
inline void mod_node_page_state(Machine& m, NodeId node, NodeStat item, std::int64_t delta)
{
    const World& w = m.world();
    const std::uint32_t local = w.layout.node_stat(m.cpu(), node, item);
    const std::int64_t diff = w.node_stat_diff[local] + delta;
    const bool folds = std::abs(diff) > w.nodes[at(node)].stat_threshold;
    m.add<Field::NodeStatGlobal>(w.layout.node_stat(node, item), folds ? diff : 0);
    m.set<Field::NodeStatDiff>(local, folds ? 0 : diff);
}

inline void count_vm_events(Machine& m, VmEvent item, std::uint64_t delta)
{
    m.add<Field::VmEventCount>(item, static_cast<std::int64_t>(delta));
}
/// Counts an event that is kept by zone type: `first` is its enumerator for ZONE_DMA. Kernel: __count_zid_vm_events().
inline void count_zid_vm_events(Machine& m, VmEvent first, ZoneType zone, std::uint64_t delta)
{
    count_vm_events(m, VmEvent(int{first} + int{zone}), delta);
}

} // namespace rs
