// SPDX-License-Identifier: GPL-3.0-or-later
// The shrinkers that running reclaim asks: that of a mounted file system, for its directory entries and inodes, and that of
// the page cache's shadow nodes. Kernel: shrink_slab() in mm/vmscan.c, fs/super.c, mm/workingset.c.
#pragma once

#include "mm/vmscan/shrink_slab.h"

namespace rs {

/// Asks all shrinkers for the node; objects freed. Kernel: shrink_slab().
Co<std::uint64_t> shrink_slab(Kernel k, Gfp gfp_mask, NodeId nid, int priority);

} // namespace rs
