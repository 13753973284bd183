// SPDX-License-Identifier: GPL-3.0-or-later
// Where a task's requests go when they do not say it themselves. Kernel: mm/mempolicy.c.
#pragma once

#include "mm/task_flags.h"

namespace rs {

/// The node of a CPU. CPUs are numbered node by node: a dump tells how many each node has, not which.
/// Kernel: cpu_to_node().
NodeId cpu_to_node(const World& w, CpuId cpu);

/// The nodemask of a request by a task that is bound to some nodes (MPOL_BIND; every_node: it is not). The binding does
/// not count for requests that only lower zones than the machine's highest can serve, nor where none of its nodes is in
/// the task's cpuset: then it is every_node. Kernel: policy_nodemask(), apply_policy_zone().
NodeMask policy_nodemask(const World& w, const Current& current, NodeMask bound, Gfp gfp);

} // namespace rs
