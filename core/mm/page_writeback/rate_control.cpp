// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_writeback/rate_control.h"

#include "base/time_units.h"

#include <algorithm>
#include <bit>

namespace rs {

namespace {

    constexpr std::uint64_t one = std::uint64_t{1} << RATELIMIT_CALC_SHIFT;
    constexpr std::uint64_t hz_pow2 = std::bit_ceil(HZ);

    std::uint64_t ilog2(std::uint64_t x) { return x == 0 ? 0 : static_cast<std::uint64_t>(std::bit_width(x) - 1); }

    std::uint64_t times(std::uint64_t rate, std::uint64_t ratio) { return rate * ratio >> RATELIMIT_CALC_SHIFT; }

    /// A disk's own setpoint, and the distance from it at which its ratio would be 0.
    struct WbLine {
        std::uint64_t thresh, setpoint, span;
        std::uint64_t x_intercept() const { return setpoint + span; }
    };

    WbLine wb_line(const DirtyThrottleControl& dtc, std::uint64_t write_bw, std::uint64_t setpoint, std::uint64_t limit)
    {
        WbLine line{};
        // A disk that was idle for long has no share; let it get one soon.
        line.thresh = std::max(std::min(dtc.wb_thresh, dtc.limits.thresh), (limit - dtc.dirty) / 8);
        const std::uint64_t share = (line.thresh << 16) / (dtc.limits.thresh | 1);
        line.setpoint = setpoint * share >> 16;
        line.span = (dtc.limits.thresh - line.thresh + 8 * write_bw) * share >> 16;
        return line;
    }

    /// The nearer to the disk's own limit, the less; a quarter at least.
    std::uint64_t scaled_by_disk(std::uint64_t pos_ratio, std::uint64_t wb_dirty, const WbLine& line)
    {
        if (wb_dirty >= line.x_intercept() - line.span / 4)
            return pos_ratio / 4;
        return pos_ratio * (line.x_intercept() - wb_dirty) / (line.span | 1);
    }

    /// A disk must not run out of pages to write.
    std::uint64_t raised_in_reserve(std::uint64_t pos_ratio, std::uint64_t wb_dirty, std::uint64_t reserve)
    {
        if (wb_dirty >= reserve)
            return pos_ratio;
        return wb_dirty > reserve / 8 ? pos_ratio * reserve / wb_dirty : pos_ratio * 8;
    }

    /// How far the rate limit is to move: not at all where the number of dirty pages and the rate tell different
    /// things, and slower the nearer it is.
    std::uint64_t ratelimit_step(const WriteRates& rates, std::uint64_t balanced, std::uint64_t task_ratelimit,
                                 bool below_setpoint)
    {
        const std::uint64_t now = rates.dirty_ratelimit;
        std::uint64_t step = 0;
        if (below_setpoint)
            step = std::max(std::min({rates.balanced_dirty_ratelimit, balanced, task_ratelimit}), now) - now;
        else
            step = now - std::min(std::max({rates.balanced_dirty_ratelimit, balanced, task_ratelimit}), now);
        const std::uint64_t shift = now / (2 * step + 1);
        return shift < 64 ? ((step >> shift) + 7) / 8 : 0;
    }

} // namespace

std::uint64_t hard_dirty_limit(std::uint64_t dirty_limit, std::uint64_t thresh)
{
    return std::max(thresh, dirty_limit);
}

std::uint64_t dirty_setpoint(const DirtyLimits& limits, std::uint64_t dirty_limit)
{
    return (dirty_freerun_ceiling(limits) + hard_dirty_limit(dirty_limit, limits.thresh)) / 2;
}

std::uint64_t next_dirty_limit(std::uint64_t dirty_limit, std::uint64_t thresh, std::uint64_t dirty)
{
    if (dirty_limit < thresh)
        return thresh;
    const std::uint64_t target = std::max(thresh, dirty);
    return dirty_limit > target ? dirty_limit - ((dirty_limit - target) >> 5) : dirty_limit;
}

std::uint64_t pos_ratio_polynom(std::uint64_t setpoint, std::uint64_t dirty, std::uint64_t limit)
{
    const auto distance = static_cast<std::int64_t>(setpoint) - static_cast<std::int64_t>(dirty);
    const auto scope = static_cast<std::int64_t>((limit - setpoint) | 1);
    const std::int64_t x = distance * static_cast<std::int64_t>(one) / scope;
    std::int64_t cube = x * x >> RATELIMIT_CALC_SHIFT;
    cube = cube * x >> RATELIMIT_CALC_SHIFT;
    return static_cast<std::uint64_t>(std::clamp<std::int64_t>(cube + std::int64_t{one}, 0, 2 * std::int64_t{one}));
}

std::uint64_t wb_position_ratio(const DirtyThrottleControl& dtc, std::uint64_t avg_write_bandwidth,
                                std::uint64_t dirty_limit)
{
    const std::uint64_t limit = hard_dirty_limit(dirty_limit, dtc.limits.thresh);
    if (dtc.dirty >= limit)
        return 0;
    const std::uint64_t setpoint = dirty_setpoint(dtc.limits, dirty_limit);
    const WbLine line = wb_line(dtc, avg_write_bandwidth, setpoint, limit);
    const std::uint64_t global = pos_ratio_polynom(setpoint, dtc.dirty, limit);
    return raised_in_reserve(scaled_by_disk(global, dtc.wb_dirty, line), dtc.wb_dirty, line.thresh / 2);
}

void update_write_bandwidth(WriteRates& rates, std::uint64_t elapsed, std::uint64_t written)
{
    constexpr std::uint64_t period = std::bit_ceil(3 * HZ);
    std::uint64_t avg = rates.avg_write_bandwidth;
    const std::uint64_t old = rates.write_bandwidth;
    std::uint64_t bw = written * HZ;
    if (elapsed > period) {
        bw /= elapsed;
        avg = bw;
    } else {
        bw = (bw + old * (period - elapsed)) / period;
        if (avg > old && old >= bw)
            avg -= (avg - old) >> 3;
        if (avg < old && old <= bw)
            avg += (old - avg) >> 3;
    }
    rates.write_bandwidth = bw;
    rates.avg_write_bandwidth = std::max<std::uint64_t>(avg, 1);
}

void update_dirty_ratelimit(WriteRates& rates, const DirtyThrottleControl& dtc, std::uint64_t dirty_limit,
                            std::uint64_t dirtied, std::uint64_t elapsed)
{
    const std::uint64_t dirty_rate = dirtied * HZ / elapsed;
    const std::uint64_t task_ratelimit = times(rates.dirty_ratelimit, dtc.pos_ratio) + 1;
    const std::uint64_t balanced =
        std::min(task_ratelimit * rates.avg_write_bandwidth / (dirty_rate | 1), rates.avg_write_bandwidth);
    const bool below_setpoint = dtc.dirty < dirty_setpoint(dtc.limits, dirty_limit);
    const std::uint64_t step = ratelimit_step(rates, balanced, task_ratelimit, below_setpoint);
    const std::uint64_t next =
        rates.dirty_ratelimit < balanced ? rates.dirty_ratelimit + step : rates.dirty_ratelimit - step;
    rates.dirty_ratelimit = std::max<std::uint64_t>(next, 1);
    rates.balanced_dirty_ratelimit = balanced;
}

std::uint64_t dirty_poll_interval(std::uint64_t dirty, std::uint64_t thresh)
{
    return thresh > dirty ? std::uint64_t{1} << (ilog2(thresh - dirty) >> 1) : 1;
}

std::uint64_t wb_max_pause(std::uint64_t avg_write_bandwidth, std::uint64_t wb_dirty)
{
    constexpr std::uint64_t eighth_of_second = std::bit_ceil(1 + HZ / 8);
    return std::min(wb_dirty / (1 + avg_write_bandwidth / eighth_of_second) + 1, MAX_PAUSE);
}

PauseTarget wb_min_pause(const WriteRates& rates, std::uint64_t max_pause, std::uint64_t task_ratelimit)
{
    constexpr std::uint64_t poll_thresh{DIRTY_POLL_THRESH};
    const std::uint64_t hi = ilog2(rates.avg_write_bandwidth), lo = ilog2(rates.dirty_ratelimit);
    std::uint64_t t = std::max<std::uint64_t>(1, HZ / 100);
    if (hi > lo) // several writers share the rate: fewer and longer pauses
        t += (hi - lo) * (10 * HZ) / 1024;
    t = std::min(t, 1 + max_pause / 2);
    std::uint64_t pages = rates.dirty_ratelimit * t / hz_pow2;
    if (pages < poll_thresh) {
        t = max_pause;
        pages = rates.dirty_ratelimit * t / hz_pow2;
        if (pages > poll_thresh) {
            pages = poll_thresh;
            t = HZ * poll_thresh / rates.dirty_ratelimit;
        }
    }
    if (HZ * pages / (task_ratelimit + 1) > max_pause) {
        t = max_pause;
        pages = task_ratelimit * t / hz_pow2;
    }
    return {pages >= poll_thresh ? 1 + t / 2 : t, pages};
}

} // namespace rs
