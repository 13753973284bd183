// SPDX-License-Identifier: GPL-3.0-or-later
// What a writer, and the flusher, find when they look at how much is dirty. Kernel: mm/page-writeback.c.
#pragma once

#include "mm/page_writeback/rate_control.h"
#include "world/machine.h"

namespace rs {

/// Dirty pages of all files, without those that are being written.
std::uint64_t nr_file_dirty(const World& w);

/// How much is dirty or being written, and the limits for this task.
DirtyThrottleControl look_at_domain(const World& w, TaskId current);
/// The same of one disk, beside the share of the limits that it has. Kernel: wb_dirty_limits().
void look_at_disk(Machine& m, DiskId disk, DirtyThrottleControl& dtc);

/// Whether background writeback of the disk is to go on. Kernel: wb_over_bg_thresh().
bool wb_over_bg_thresh(Machine& m, DiskId disk);

} // namespace rs
