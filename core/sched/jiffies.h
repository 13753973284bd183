// SPDX-License-Identifier: GPL-3.0-or-later
// The tick counter, and when timers fire that count in ticks: at a tick, never early, and the coarser the later.
// Kernel: kernel/time/timer.c.
#pragma once

#include "world/world.h"

namespace rs {

/// Ticks so far; as in the kernel the counter does not start at 0.
std::uint64_t jiffies(const World& w);
/// Time since the last tick, ns.
std::uint64_t since_tick_ns(const World& w);

/// When a timer fires that is set now to so many ticks from now, ns of the clock. Kernel: calc_wheel_index().
std::uint64_t timer_fires_ns(const World& w, std::uint64_t timeout);

/// Ticks that msleep() sleeps. Kernel: msecs_to_jiffies(), msleep().
std::uint64_t msleep_jiffies(std::uint64_t ms);

/// About a second from now, at a full second of the tick counter, so that what is not urgent comes together: ticks from
/// now. Each CPU's second is a little earlier than the one before it. Kernel: round_jiffies_relative(HZ).
std::uint64_t round_jiffies_relative_second(const World& w, CpuId cpu);
/// When a timer fires next that was set like this a second ago and is set again each time, ns of the clock.
std::uint64_t second_timer_fires_ns(const World& w);

} // namespace rs
