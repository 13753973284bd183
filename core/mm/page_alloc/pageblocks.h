// SPDX-License-Identifier: GPL-3.0-or-later
// The pageblocks of a zone. Kernel: pagetypeinfo_showblockcount_print(), mm/vmstat.c.
#pragma once

#include "world/world.h"

#include <array>
#include <vector>

namespace rs {

/// The first page of each pageblock of the zone, lowest first. It may lie before the zone's first page.
std::vector<Pfn> pageblocks_of(const World& w, ZoneId zone);

/// How many pageblocks of the zone have each migratetype.
std::array<std::int64_t, MIGRATE_TYPES> count_pageblocks(const World& w, ZoneId zone);

} // namespace rs
