// SPDX-License-Identifier: GPL-3.0-or-later
// Delayed allocation: a page that is written to gets its place on the disk only when it is written back. Then the file
// system must know where there is room: it reads the bitmaps of a block group, pages of the device itself.
// Kernel: ext4_read_block_bitmap(), fs/ext4/balloc.c, and the like for the group's inodes.
#pragma once

#include "sched/kernel.h"

namespace rs {

/// Reads what is needed to write the file's pages, unless it was read for that file before, and waits for it.
Co<void> read_block_bitmap(Kernel k, MappingId mapping);

} // namespace rs
