// SPDX-License-Identifier: GPL-3.0-or-later
// Units of time, and the tick of Debian's kernel.
#pragma once

#include <cstdint>

namespace rs {

inline constexpr std::uint64_t ns_per_us = 1'000;
inline constexpr std::uint64_t ns_per_ms = 1'000'000;
inline constexpr std::uint64_t ns_per_s = 1'000'000'000;
inline constexpr std::uint64_t us_per_s = ns_per_s / ns_per_us;

/// Ticks (jiffies) a second. Kernel: CONFIG_HZ.
inline constexpr std::uint64_t HZ = 250;
inline constexpr std::uint64_t ns_per_jiffy = ns_per_s / HZ;

} // namespace rs
