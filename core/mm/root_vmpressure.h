// SPDX-License-Identifier: GPL-3.0-or-later
// Reclaim of the whole machine reports how well it goes to the root cgroup, whose windows stand in the World.
// Kernel: the calls of mm/vmpressure.c in mm/vmscan.c.
#pragma once

#include "mm/vmpressure.h"
#include "world/machine.h"

namespace rs {

/// As vmpressure(), for the root.
void report_vmpressure(Machine& m, Gfp gfp, ReclaimOf of, std::int64_t scanned, std::int64_t reclaimed);
/// As vmpressure_prio(), for the root.
void report_vmpressure_prio(Machine& m, Gfp gfp, std::int64_t priority);
/// The work, if it is scheduled: done at a scheduling point, by no thread of its own. What level it told last stands in
/// World::vmpressure_level. Kernel: vmpressure_work_fn().
void do_vmpressure_work(Machine& m);

} // namespace rs
