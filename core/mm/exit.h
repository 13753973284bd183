// SPDX-License-Identifier: GPL-3.0-or-later
// A process is killed, and comes to its end. Kernel: kernel/signal.c, kernel/exit.c, exit_mmap() in mm/mmap.c.
#pragma once

#include "sched/kernel.h"

namespace rs {

/// A SIGKILL reaches the process now. One that waits for something in a program of its own, of which nothing is
/// simulated, comes to its end as soon as it has a CPU; one that is inside the kernel when it leaves it.
/// Kernel: do_send_sig_info().
void send_sigkill(Kernel k, TaskId process);

/// The running process ends: it gives up its memory, which comes free with its last user. Kernel: do_exit().
Co<void> do_exit(Kernel k);

/// Whether it was killed or is ending, and has no core dump to write: its memory will come free by itself.
/// Kernel: __task_will_free_mem().
bool will_exit(const World& w, TaskId process);

} // namespace rs
