// SPDX-License-Identifier: GPL-3.0-or-later
// Which states a CPU is in, given what its tasks do. Kernel: kernel/sched/psi.c.
#pragma once

#include "mm/psi/psi_types.h"

namespace rs {

/// How many tasks of a CPU do what, by PsiTaskCount.
using PsiTasks = std::array<std::uint32_t, NR_PSI_TASK_COUNTS>;

/// Whether a CPU with these tasks is in a state. `oncpu`: one of them has the CPU. Kernel: test_state().
constexpr bool test_state(const PsiTasks& tasks, PsiState state, bool oncpu)
{
    switch (state) {
    case PSI_IO_SOME: return tasks[NR_IOWAIT] != 0;
    case PSI_IO_FULL: return tasks[NR_IOWAIT] != 0 && tasks[NR_RUNNING] == 0;
    case PSI_MEM_SOME: return tasks[NR_MEMSTALL] != 0;
    case PSI_MEM_FULL: return tasks[NR_MEMSTALL] != 0 && tasks[NR_RUNNING] == tasks[NR_MEMSTALL_RUNNING];
    case PSI_CPU_SOME: return tasks[NR_RUNNING] > (oncpu ? 1U : 0U);
    case PSI_CPU_FULL: return tasks[NR_RUNNING] != 0 && !oncpu;
    case PSI_NONIDLE: return tasks[NR_IOWAIT] != 0 || tasks[NR_MEMSTALL] != 0 || tasks[NR_RUNNING] != 0;
    case NR_PSI_STATES: break;
    }
    return false;
}

} // namespace rs
