// SPDX-License-Identifier: GPL-3.0-or-later
// What writing back counts and remembers of each disk: how many of its pages are dirty and being written, how fast it
// writes, which share of all that was written lately it had, and when its flusher is to run.
// Kernel: mm/backing-dev.c, lib/percpu_counter.c, lib/flex_proportions.c.
#pragma once

#include "base/time_units.h"
#include "mm/page_writeback/rate_control.h"
#include "world/machine.h"

#include <optional>

namespace rs {

inline std::uint64_t wb_value(const World& w, DiskId disk, WbValue value) { return w.wb_values[wb_index(disk, value)]; }
inline void set_wb_value(Machine& m, DiskId disk, WbValue value, std::uint64_t to)
{
    m.set<Field::WbValueOf>(wb_index(disk, value), to);
}
/// The rates of a disk together.
WriteRates write_rates(const World& w, DiskId disk);

/// Pages that the CPUs have handed in: the sum may be off by wb_stat_error(). Kernel: wb_stat().
std::uint64_t wb_stat(const World& w, DiskId disk, WbCounter item);
/// The exact sum. Kernel: wb_stat_sum().
std::uint64_t wb_stat_sum(const World& w, DiskId disk, WbCounter item);
/// Kernel: wb_stat_error().
std::uint64_t wb_stat_error(const World& w);
/// Adds pages on the running CPU. Kernel: wb_stat_mod().
void wb_stat_mod(Machine& m, DiskId disk, WbCounter item, std::int64_t pages);

/// Pages of the disk were written. Kernel: __wb_writeout_add().
void wb_writeout_add(Machine& m, DiskId disk, std::int64_t pages);
/// The disk's share of a limit: that of what was written lately to all disks. Kernel: wb_calc_thresh().
std::uint64_t wb_calc_thresh(Machine& m, DiskId disk, std::uint64_t thresh);

/// Estimates how fast the disk writes, and with `dtc` also what writers may dirty.
/// Kernel: wb_update_bandwidth(), __wb_update_bandwidth().
void wb_update_bandwidth(Machine& m, DiskId disk, const DirtyThrottleControl* dtc = nullptr);
/// Whether the last estimate is older than 200 ms.
bool bandwidth_is_old(const World& w, DiskId disk);
/// A disk that was idle: what it did before tells nothing. Kernel: wb_bandwidth_estimate_start().
void wb_bandwidth_estimate_start(Machine& m, DiskId disk);
/// The bandwidth is estimated 200 ms after a file's last page was written. Kernel: wb_inode_writeback_end().
void wb_inode_writeback_end(Machine& m, DiskId disk);

/// Has the flusher run as soon as it can. Kernel: wb_wakeup().
void wb_wakeup(Machine& m, DiskId disk);
/// Has it run after dirty_writeback_centisecs, unless it is to run earlier already. Kernel: wb_wakeup_delayed().
void wb_wakeup_delayed(Machine& m, DiskId disk);
/// Ticks, rounded up. Kernel: msecs_to_jiffies(10 * centisecs).
constexpr std::uint64_t centisecs_to_jiffies(std::uint64_t centisecs) { return (centisecs * HZ + 99) / 100; }
/// When a flusher that is asked for now runs, ns of the clock.
std::uint64_t delayed_work_fires_ns(const World& w);

} // namespace rs
