// SPDX-License-Identifier: GPL-3.0-or-later
// cpusets: on which nodes a task may allocate; and v1's memory_pressure: how often tasks of the cpuset enter direct
// reclaim. Kernel: kernel/cgroup/cpuset.c.
#pragma once

#include "mm/fmeter.h"
#include "mm/task_flags.h"

#include <string>

namespace rs {

/// Whether there is another cpuset than the root, which allows every node. Kernel: cpusets_enabled().
inline bool cpusets_enabled(const World& w) { return w.cpusets_enabled[0] != 0; }

/// Whether the caller may have pages of a node: one of its cpuset's; any, where it is an interrupt or was chosen by the
/// OOM killer; without __GFP_HARDWALL also one of the nearest hardwall cpuset above. Kernel: __cpuset_node_allowed().
bool cpuset_node_allowed(const Current& current, NodeId node, Gfp gfp_mask);
/// The same of the running task and a zone's node, where there are cpusets at all. Kernel: cpuset_zone_allowed().
bool cpuset_zone_allowed(Machine& m, ZoneId zone, Gfp gfp_mask);
/// Whether the running task's cpuset has none but movable zones, so that most requests cannot be served from it.
/// Kernel: cpusets_insane_config(), movable_only_nodes().
bool cpuset_has_movable_zones_only(const World& w, const Current& current);

/// Puts the task into a cpuset of its own with these nodes; `hardwall`: those of the nearest hardwall cpuset at or above
/// it. With every node in both it is back in the root, and there is no other cpuset.
void set_task_cpuset(Machine& m, TaskId task, NodeMask mems_allowed, NodeMask hardwall);

/// The task's cpuset as the kernel's reports name it: "cpuset=/,mems_allowed=0". The name of another than the root is not
/// known. Kernel: cpuset_print_current_mems_allowed().
std::string cpuset_print_current_mems_allowed(const World& w, TaskId task);
/// The nodes that have memory. Kernel: node_states[N_MEMORY].
NodeMask nodes_with_memory(const World& w);

/// Counts one direct reclaim, where the machine has memory_pressure_enabled set (it is off by default).
/// Kernel: cpuset_memory_pressure_bump().
void cpuset_memory_pressure_bump(Machine& m);
/// The meter as the last event or look left it.
Fmeter memory_pressure_meter(const World& w);
/// What reading cpuset.memory_pressure gives now: direct reclaims a second, times 1000.
std::int32_t memory_pressure(const World& w);

/// The kernel lets the meter decay only when something happens or somebody looks. Here a program looks once a second
/// as long as there is something to see: when it looks next, ns; UINT64_MAX: it does not.
std::uint64_t next_memory_pressure_read(const World& w);
/// Lets that program look if it is time to.
void read_memory_pressure(Machine& m);

} // namespace rs
