// SPDX-License-Identifier: GPL-3.0-or-later
#include "sched/jiffies.h"

#include "base/time_units.h"

namespace rs {

namespace {

    /// Five minutes before the counter would overflow 32 bits. Kernel: INITIAL_JIFFIES.
    constexpr std::uint64_t initial_jiffies = -std::uint32_t{300 * HZ};
    /// Times are counted from so long before the clock's zero: no machine's ticks lag behind it that much.
    constexpr std::uint64_t before_clock_s = 300;

    /// The clock was started before the ticks. How long before is in no dump: in the recordings of 128 MiB 148 to 152 ms
    /// (by which of them folded counters and which did not), in those of 4 GiB more than 290 ms.
    std::uint64_t ticks_lag_ns(const World& w)
    {
        constexpr std::uint64_t lag_ns = 143 * ns_per_ms, lag_per_gib_ns = 60 * ns_per_ms;
        return lag_ns + lag_per_gib_ns * w.layout.nr_pfns / (1U << (30 - PAGE_SHIFT));
    }

    std::uint64_t since_before_clock_ns(const World& w)
    {
        return w.clock_ns[0] + before_clock_s * ns_per_s - ticks_lag_ns(w);
    }

    // The timer wheel: level 0 holds 64 ticks, each further level 8 times as many, 8 times as coarse.
    constexpr std::uint64_t LVL_SIZE = 64;
    constexpr unsigned LVL_CLK_SHIFT = 3, LVL_DEPTH = 9;
    constexpr std::uint64_t level_start(unsigned level) { return (LVL_SIZE - 1) << ((level - 1) * LVL_CLK_SHIFT); }

    unsigned level_of(std::uint64_t timeout)
    {
        unsigned level = 0;
        while (level + 1 < LVL_DEPTH && timeout >= level_start(level + 1))
            ++level;
        return level;
    }

    std::uint64_t jiffy_begins_ns(const World& w, std::uint64_t jiffy)
    {
        return (jiffy + before_clock_s * HZ - initial_jiffies) * ns_per_jiffy + ticks_lag_ns(w) - before_clock_s * ns_per_s;
    }

    /// The tick at which a timer fires that was set at a tick to so many ticks later: never early.
    std::uint64_t bucket_expiry(std::uint64_t set, std::uint64_t timeout)
    {
        const unsigned shift = level_of(timeout) * LVL_CLK_SHIFT;
        return (((set + timeout) >> shift) + 1) << shift;
    }

} // namespace

std::uint64_t jiffies(const World& w)
{
    return initial_jiffies - before_clock_s * HZ + since_before_clock_ns(w) / ns_per_jiffy;
}

std::uint64_t since_tick_ns(const World& w) { return since_before_clock_ns(w) % ns_per_jiffy; }

std::uint64_t timer_fires_ns(const World& w, std::uint64_t timeout)
{
    return jiffy_begins_ns(w, bucket_expiry(jiffies(w), timeout));
}

std::uint64_t msleep_jiffies(std::uint64_t ms)
{
    constexpr std::uint64_t ms_per_jiffy = ns_per_jiffy / ns_per_ms;
    return (ms + ms_per_jiffy - 1) / ms_per_jiffy + 1;
}

std::uint64_t round_jiffies_relative_second(const World& w, CpuId cpu)
{
    const std::uint64_t skew = 3 * raw(cpu), now = jiffies(w);
    std::uint64_t j = now + HZ + skew;
    const std::uint64_t rem = j % HZ;
    j = rem < HZ / 4 ? j - rem : j - rem + HZ;
    return j - skew - now;
}

std::uint64_t second_timer_fires_ns(const World& w)
{
    const std::uint64_t now = jiffies(w), full_second = now / HZ * HZ;
    const std::uint64_t fires = bucket_expiry(full_second - HZ, HZ);
    return jiffy_begins_ns(w, fires > now ? fires : bucket_expiry(full_second, HZ));
}

} // namespace rs
