// SPDX-License-Identifier: GPL-3.0-or-later
// Counters. Zone and node counters are kept twice: a global value that decisions read, and a small difference on each
// CPU that is folded in when it grows beyond a threshold. So a watermark check may be wrong by that difference.
// Kernel: mm/vmstat.c, include/linux/vmstat.h.
#pragma once

#include "world/machine.h"

namespace rs {

/// The global value, without the differences of the CPUs; a negative sum reads as 0. Pages (see ZoneStat).
/// Kernel: zone_page_state().
std::int64_t zone_page_state(const World& w, ZoneId zone, ZoneStat item);
/// The same with all CPUs' differences added. Kernel: zone_page_state_snapshot().
std::int64_t zone_page_state_snapshot(const World& w, ZoneId zone, ZoneStat item);
/// Kernel: node_page_state().
std::int64_t node_page_state(const World& w, NodeId node, NodeStat item);
/// The same with all CPUs' differences added.
std::int64_t node_page_state_snapshot(const World& w, NodeId node, NodeStat item);
/// Sum over the node's zones. Kernel: sum_zone_node_page_state().
std::int64_t sum_zone_node_page_state(const World& w, NodeId node, ZoneStat item);

/// Adds to the running CPU's difference; beyond the threshold all of it moves to the global value.
/// Kernel: __mod_zone_page_state(), __mod_node_page_state().
void mod_zone_page_state(Machine& m, ZoneId zone, ZoneStat item, std::int64_t delta);
void mod_node_page_state(Machine& m, NodeId node, NodeStat item, std::int64_t delta);

void count_vm_events(Machine& m, VmEvent item, std::uint64_t delta);
/// Counts an event that is kept by zone type: `first` is its enumerator for ZONE_DMA. Kernel: __count_zid_vm_events().
void count_zid_vm_events(Machine& m, VmEvent first, ZoneType zone, std::uint64_t delta);

} // namespace rs
