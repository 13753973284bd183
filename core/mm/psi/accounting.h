// SPDX-License-Identifier: GPL-3.0-or-later
// How long each CPU is in which state: accounted when a task starts or stops to stall, to run, to have the CPU.
//
//     requester  ======runs======[ stalls: reclaims        ][ stalls: asleep ]=======
//     kswapd                                  [ wakes, reclaims            ]
//     CPU                        |--------------- MEM_FULL ------------------|
//
// The averages are brought up to date by a delayed work that comes back every 2 s (psi_period), as if a program read
// /proc/pressure/memory at every update. A kernel that nobody reads stops the work while all CPUs are idle and catches
// up later: it rounds once instead of each time, so that last digits may differ. Kernel: kernel/sched/psi.c,
// kernel/sched/stats.h.
#pragma once

#include "mm/psi/averages.h"
#include "world/machine.h"

#include <optional>

namespace rs {

/// A task stops and starts to do something (TSK_ bits). Kernel: psi_task_change().
void psi_task_change(Machine& m, TaskId task, std::uint8_t clear, std::uint8_t set);
/// A sleeping task becomes runnable. Kernel: psi_enqueue().
void psi_enqueue(Machine& m, TaskId task);
/// The CPU goes from the task that has it to `next`, or to nobody; the former one may have gone to sleep.
/// Kernel: psi_sched_switch().
void psi_sched_switch(Machine& m, std::optional<TaskId> next);

/// Updates the averages if it is time to. Kernel: psi_avgs_work().
void psi_avgs_work(Machine& m);
/// What the averages are by now: as if the work had just been done. Kernel: what psi_show() does before it prints.
PsiGroup psi_system(const World& w);

} // namespace rs
