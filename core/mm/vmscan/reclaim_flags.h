// SPDX-License-Identifier: GPL-3.0-or-later
// The flags that vmscan's tracepoints print. Kernel: include/trace/events/vmscan.h.
#pragma once

#include <cstdint>

namespace rs {

inline constexpr std::uint32_t RECLAIM_WB_ANON = 0x1;
inline constexpr std::uint32_t RECLAIM_WB_FILE = 0x2;
inline constexpr std::uint32_t RECLAIM_WB_ASYNC = 0x8; ///< all reclaim is

constexpr std::uint32_t reclaim_flags(bool file) { return (file ? RECLAIM_WB_FILE : RECLAIM_WB_ANON) | RECLAIM_WB_ASYNC; }

} // namespace rs
