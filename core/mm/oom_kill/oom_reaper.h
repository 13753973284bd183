// SPDX-License-Identifier: GPL-3.0-or-later
// A victim that does not come to its end keeps its memory. The OOM reaper takes the anonymous part of it away, 2 s
// after the kill; then the OOM killer may choose another. Kernel: mm/oom_kill.c.
#pragma once

#include "sched/kernel.h"

namespace rs {

inline constexpr std::uint64_t OOM_REAPER_DELAY = 2 * HZ; ///< ticks

/// The reaper will come to the victim's memory, unless it was to already. Kernel: queue_oom_reaper().
void queue_oom_reaper(Machine& m, TaskId victim);

/// When the reaper is woken next, ns; UINT64_MAX: it is not.
std::uint64_t next_oom_reaper_wakeup(const World& w);
/// Wakes it if a victim's time is over that has not ended by itself. Kernel: wake_oom_reaper().
void wake_oom_reaper(Machine& m);

/// The reaper's thread. Kernel: oom_reaper().
Co<void> oom_reaper(Kernel k);

} // namespace rs
