// SPDX-License-Identifier: GPL-3.0-or-later
// How far the counters that decisions read may be off: what a CPU may keep as its own difference before it folds that
// into the global value. More for more CPUs and larger zones. Kernel: mm/vmstat.c.
#pragma once

#include "world/world.h"

namespace rs {

/// Pages, 125 at most: normally, and while memory is short, when all CPUs' differences together must not hide that the
/// zone is below min. Kernel: calculate_normal_threshold(), calculate_pressure_threshold().
std::uint32_t calculate_normal_threshold(const World& w, ZoneId zone);
std::uint32_t calculate_pressure_threshold(const World& w, ZoneId zone);

/// The normal thresholds of all zones and nodes. Where the differences may hide that a zone is below min while it seems
/// to be above low, percpu_drift_mark is set: below it one looks more closely. Elsewhere it stays as it is.
/// Kernel: refresh_zone_stat_thresholds().
void refresh_zone_stat_thresholds(World& w);

} // namespace rs
