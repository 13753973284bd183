// SPDX-License-Identifier: GPL-3.0-or-later
// "Run until": a question about the machine that a person writes, "DMA32.free < DMA32.min".
//
//     TERM OP TERM     OP: < <= == != >= >
//     TERM: a number, or
//       operation            running number of the last operation
//       time_ms              simulated time, ms
//       ZONE.free            free pages with all CPUs' differences; also .min .low .high (boost added) .boost .managed
//       pcp.ZONE.CPU         pages on a CPU's lists
//       lru.LIST             pages on a list of node 0: inactive_file ...
//       vm.EVENT             an event counter of /proc/vmstat: vm.allocstall_normal
#pragma once

#include "world/world.h"

#include <functional>
#include <string_view>

namespace rs {

using Condition = std::function<bool(const World&)>;

/// Throws InputError that says which word is not understood and what could stand there. `w` tells zones and CPUs.
Condition parse_condition(std::string_view text, const World& w);

} // namespace rs
