// SPDX-License-Identifier: GPL-3.0-or-later
// What always holds of dirty pages and those that are being written.
#pragma once

#include "world/world.h"

#include <string>
#include <vector>

namespace rs::test {

/// Empty: the counters are those of the pages, each page bears the mark that it should, and each file with dirty pages
/// waits for the flusher or is in its hands.
std::vector<std::string> find_dirty_inconsistencies(const World& w);

} // namespace rs::test
