// SPDX-License-Identifier: GPL-3.0-or-later
// A machine of one zone Normal, all of whose pages are free: some blocks of order 10, nothing on other lists.
#pragma once

#include "world/world.h"

namespace rs::test {

inline constexpr ZoneId free_zone = zone_of(NodeId{0}, ZONE_NORMAL);
inline constexpr std::uint32_t free_blocks = 4;

World free_machine(std::uint32_t cpus = 1);

} // namespace rs::test
