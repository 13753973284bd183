// SPDX-License-Identifier: GPL-3.0-or-later
// The flusher: sleeps until somebody asks for it or its time has come, then writes dirty pages back for one reason
// after the other. Kernel: fs/fs-writeback.c.
#pragma once

#include "sched/kernel.h"

namespace rs {

/// The flusher's life. One worker serves all disks, one after the other. Kernel: wb_workfn(), run by a kworker.
Co<void> wb_workfn(Kernel k);

/// Asks for all that is dirty now on all disks to be written, unless that was asked for already. Returns how many disks
/// have something to write. Kernel: wakeup_flusher_threads().
std::uint32_t wakeup_flusher_threads(Machine& m, WbReason reason);

} // namespace rs
