// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of a machine between two operations. Each fault explains itself in one line.
#pragma once

#include "world/world.h"

#include <string>
#include <vector>

namespace rs {

/// All faults found, "zone DMA32 order 3: nr_free 12 but 13 blocks on its lists"; empty when all is well.
std::vector<std::string> find_inconsistencies(const World& w);

/// Throws CheckFailed with the first fault.
void require_consistent(const World& w);

} // namespace rs
