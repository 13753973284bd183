// SPDX-License-Identifier: GPL-3.0-or-later
// All that is computed of the zones' sizes when a machine starts. Kernel: mm/page_alloc.c.
#pragma once

#include "world/world.h"

namespace rs {

/// Page cache pages of each node that node reclaim leaves alone unless they are mapped, by min_unmapped_ratio.
/// Kernel: setup_min_unmapped_ratio().
void setup_min_unmapped_ratio(World& w);
/// Reclaimable slab pages that it leaves alone, by min_slab_ratio. Kernel: setup_min_slab_ratio().
void setup_min_slab_ratio(World& w);

/// min_free_kbytes by the size of memory, then watermarks, thresholds of the counters, reserves, node reclaim.
/// Some zone must have managed pages. Kernel: init_per_zone_wmark_min().
void init_per_zone_wmark_min(World& w);

/// The above and what comes before and after it, for a machine that starts: all CPUs come online, migratetypes are kept
/// apart from 10 MiB on, and from 512 MiB on transparent huge pages raise min_free_kbytes. The zones' sizes are known,
/// the watermarks still 0. Kernel: build_all_zonelists(), vmstat_cpu_online(), hugepage_init().
void setup_zones_at_boot(World& w);

} // namespace rs
