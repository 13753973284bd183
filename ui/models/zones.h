// SPDX-License-Identifier: GPL-3.0-or-later
// The zones of a machine as the window names and chooses them.
#pragma once

#include "world/world.h"

#include <QString>

#include <vector>

namespace rs {

/// Zones that have pages, lowest address first.
std::vector<ZoneId> populated_zones(const World& world);

/// The zone with the most pages of the page allocator's: the one where things happen.
ZoneId largest_zone(const World& world);

/// The first zone that has pages.
ZoneId lowest_zone(const World& world);
/// The last zone of a node that has pages.
ZoneId highest_zone(const World& world, NodeId node);

/// "DMA32", and on a machine of several nodes "DMA32 · node 1".
QString zone_title(const World& world, ZoneId zone);

} // namespace rs
