// SPDX-License-Identifier: GPL-3.0-or-later
// Pressure stall information: a task says when it waits for memory. So far the marks only; the averages follow.
// Kernel: kernel/sched/psi.c.
#pragma once

#include "world/machine.h"

namespace rs {

/// The task stalls on memory from here on. Returns whether it did already. Kernel: psi_memstall_enter().
inline bool psi_memstall_enter(Machine& m)
{
    const bool already = m.world().task_in_memstall[at(m.current())] != 0;
    m.set<Field::TaskInMemstall>(raw(m.current()), 1);
    m.step(Step::memstall_entered, already);
    return already;
}
/// Ends what psi_memstall_enter() began. Kernel: psi_memstall_leave().
inline void psi_memstall_leave(Machine& m, bool was_stalled)
{
    m.set<Field::TaskInMemstall>(raw(m.current()), was_stalled);
    m.step(Step::memstall_left, was_stalled);
}

} // namespace rs
