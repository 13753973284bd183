// SPDX-License-Identifier: GPL-3.0-or-later
// What of writing back a machine starts with.
#pragma once

#include "world/world.h"

namespace rs {

/// Sets the clocks of estimates to now and the limit to what it is now. Pages that are dirty or under writeback get their
/// marks and are counted; their files wait for the flusher, which comes in dirty_writeback_centisecs, or their disks have
/// them in their queues and begin with the first. Kernel: bdi_init().
void start_writeback(World& w);

} // namespace rs
