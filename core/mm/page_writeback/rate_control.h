// SPDX-License-Identifier: GPL-3.0-or-later
// How fast writers may dirty pages: the arithmetic of the kernel's feedback loop, without a machine.
//
// The rate at which a disk writes is measured; writers get about that rate (dirty_ratelimit), times pos_ratio, which
// tells how far the number of dirty pages is from where it should be:
//
//     pos_ratio 2 |*  .
//               1 |...*......
//               0 |......*..*
//                 freerun setpoint limit      dirty pages
//
// Pages are 4 KiB, times are ticks (HZ a second), rates are pages a second. Kernel: mm/page-writeback.c.
#pragma once

#include "mm/page_writeback/dirty_limits.h"

namespace rs {

inline constexpr unsigned RATELIMIT_CALC_SHIFT = 10; ///< pos_ratio 1.0 is 1024
inline constexpr std::uint64_t MAX_PAUSE = 50; ///< ticks: 200 ms
inline constexpr std::uint64_t BANDWIDTH_INTERVAL = 50; ///< ticks: 200 ms

/// What the control looks at. Kernel: struct dirty_throttle_control.
struct DirtyThrottleControl {
    std::uint64_t avail = 0; ///< dirtyable pages
    std::uint64_t dirty = 0; ///< dirty or under writeback
    DirtyLimits limits;
    std::uint64_t wb_dirty = 0; ///< the same of one disk: dirty or under writeback
    std::uint64_t wb_thresh = 0, wb_bg_thresh = 0; ///< its share of the limits
    std::uint64_t pos_ratio = 0; ///< times 1024
};

/// A disk's rates. Kernel: of struct bdi_writeback.
struct WriteRates {
    std::uint64_t write_bandwidth = 0, avg_write_bandwidth = 0;
    std::uint64_t dirty_ratelimit = 0, balanced_dirty_ratelimit = 0;
    friend bool operator==(const WriteRates&, const WriteRates&) = default;
};

/// `dirty_limit`: the domain's, which follows thresh down slowly. Kernel: hard_dirty_limit().
std::uint64_t hard_dirty_limit(std::uint64_t dirty_limit, std::uint64_t thresh);
/// Where the dirty pages are to be kept: midway between freerun and the limit.
std::uint64_t dirty_setpoint(const DirtyLimits& limits, std::uint64_t dirty_limit);
/// Kernel: update_dirty_limit().
std::uint64_t next_dirty_limit(std::uint64_t dirty_limit, std::uint64_t thresh, std::uint64_t dirty);

/// 2048 at freerun, 1024 at the setpoint, 0 at the limit. Kernel: pos_ratio_polynom().
std::uint64_t pos_ratio_polynom(std::uint64_t setpoint, std::uint64_t dirty, std::uint64_t limit);
/// Times 1024; 0 beyond the limit. Kernel: wb_position_ratio().
std::uint64_t wb_position_ratio(const DirtyThrottleControl& dtc, std::uint64_t avg_write_bandwidth,
                                std::uint64_t dirty_limit);

/// `written`: pages written in the last `elapsed` ticks. Kernel: wb_update_write_bandwidth().
void update_write_bandwidth(WriteRates& rates, std::uint64_t elapsed, std::uint64_t written);
/// `dirtied`: pages dirtied in the last `elapsed` ticks, at least 1. Kernel: wb_update_dirty_ratelimit().
void update_dirty_ratelimit(WriteRates& rates, const DirtyThrottleControl& dtc, std::uint64_t dirty_limit,
                            std::uint64_t dirtied, std::uint64_t elapsed);

/// After how many pages a writer that is not slowed down looks again. Kernel: dirty_poll_interval().
std::uint64_t dirty_poll_interval(std::uint64_t dirty, std::uint64_t thresh);
/// The longest pause, ticks. Kernel: wb_max_pause().
std::uint64_t wb_max_pause(std::uint64_t avg_write_bandwidth, std::uint64_t wb_dirty);

/// The shortest pause that is worth it, ticks, and how many pages a writer dirties until the next one.
struct PauseTarget {
    std::uint64_t min_pause = 0;
    std::uint64_t nr_dirtied_pause = 0;
    friend bool operator==(const PauseTarget&, const PauseTarget&) = default;
};
/// Kernel: wb_min_pause().
PauseTarget wb_min_pause(const WriteRates& rates, std::uint64_t max_pause, std::uint64_t task_ratelimit);

} // namespace rs
