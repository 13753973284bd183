// SPDX-License-Identifier: GPL-3.0-or-later
// Folding the CPUs' counter differences into the global counters, once a second. So what the watermark checks read
// catches up even where the differences stay below their thresholds.
//
// In the kernel workers do it (vmstat_shepherd looks which CPUs have differences, each CPU's vmstat_update folds them);
// here it is done for them at a scheduling point. A real-time task that has its CPU keeps that CPU's worker waiting, as
// in the kernel. Kernel: mm/vmstat.c.
#pragma once

#include "world/machine.h"

#include <algorithm>

namespace rs {

/// Whether the CPU has differences that are not folded in. Kernel: need_update().
bool need_update(const World& w, CpuId cpu);

/// Sets when the workers come next, by the machine's clock. A machine that booted a moment ago, or that somebody has
/// just looked at, had something to fold the last time.
void start_vmstat_works(World& w);

/// When there is something for them to do next, ns of the clock.
inline std::uint64_t next_vmstat_work(const World& w)
{
    std::uint64_t first = w.vmstat_shepherd[0];
    for (const std::uint64_t work : w.vmstat_work)
        first = std::min(first, work);
    return first;
}

/// Does what the workers had to do by now. Kernel: vmstat_shepherd(), vmstat_update().
void run_vmstat_works(Machine& m);

/// All CPUs have nothing to run and go to sleep: those whose worker is under way fold their differences before.
/// Kernel: quiet_vmstat().
void quiet_vmstat(Machine& m);

} // namespace rs
