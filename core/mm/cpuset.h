// SPDX-License-Identifier: GPL-3.0-or-later
// cpuset v1's memory_pressure: how often tasks of the cpuset enter direct reclaim. Kernel: kernel/cgroup/cpuset.c.
#pragma once

#include "mm/fmeter.h"
#include "world/machine.h"

namespace rs {

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
