// SPDX-License-Identifier: GPL-3.0-or-later
// Pressure stall information: how much time is lost because tasks wait for memory. A task says when it does; what that
// makes of the CPUs and of the averages is in mm/psi/. Kernel: kernel/sched/psi.c.
#pragma once

#include "world/machine.h"

#include <string>

namespace rs {

/// The task stalls on memory from here on. Returns whether it did already. Kernel: psi_memstall_enter().
bool psi_memstall_enter(Machine& m);
/// Ends what psi_memstall_enter() began. Kernel: psi_memstall_leave().
void psi_memstall_leave(Machine& m, bool was_stalled);

/// Share of the last 10, 60 or 300 s that was stalled: per cent, fixed point with 11 bits after the point (100 % is
/// 204800). `state`: PSI_MEM_SOME or PSI_MEM_FULL. As reading /proc/pressure/memory now would tell.
std::uint64_t psi_average(const World& w, PsiState state, PsiWindow window);
/// Time stalled since the start, ns, as reading it now would tell.
std::uint64_t psi_total(const World& w, PsiState state);
/// That state's line of /proc/pressure/memory: "some avg10=1.63 avg60=0.27 avg300=0.05 total=53123" (total in us).
/// Kernel: psi_show().
std::string psi_line(const World& w, PsiState state);

} // namespace rs
