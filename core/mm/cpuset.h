// SPDX-License-Identifier: GPL-3.0-or-later
// cpuset v1's memory_pressure: how often tasks of the cpuset enter direct reclaim. Kernel: kernel/cgroup/cpuset.c.
#pragma once

#include "world/machine.h"

namespace rs {

/// Counts one direct reclaim, where the machine has memory_pressure_enabled set (it is off by default).
inline void cpuset_memory_pressure_bump(Machine& m)
{
    if (m.world().sysctl.memory_pressure_enabled)
        m.add<Field::MemoryPressureEvents>(0, 1);
}

} // namespace rs
