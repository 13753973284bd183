// SPDX-License-Identifier: GPL-3.0-or-later
// Slowing writers down so that they do not dirty pages faster than disks can write them.
// Kernel: mm/page-writeback.c.
#pragma once

#include "sched/kernel.h"

namespace rs {

/// Called after each page that the running task dirtied; every so many pages it looks at the limits, may call the
/// flusher and lets the task sleep. Kernel: balance_dirty_pages_ratelimited().
Co<void> balance_dirty_pages_ratelimited(Kernel k, DiskId disk);

} // namespace rs
