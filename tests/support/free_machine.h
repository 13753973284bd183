// SPDX-License-Identifier: GPL-3.0-or-later
// A machine of one zone Normal, all of whose pages are free: some blocks of order 10, nothing on other lists.
#pragma once

#include "world/world.h"

namespace rs::test {

inline constexpr ZoneId free_zone = zone_of(NodeId{0}, ZONE_NORMAL);
inline constexpr std::uint32_t free_blocks = 4;

/// How long the per-cpu lists may get, and how many pages go at a time.
struct PcpLimits {
    int high = 60;
    int batch = 7;
};

World free_machine(std::uint32_t cpus = 1, std::uint32_t blocks = free_blocks, PcpLimits limits = {});

} // namespace rs::test
