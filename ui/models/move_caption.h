// SPDX-License-Identifier: GPL-3.0-or-later
// A motion's moves in words: how many pages, from where to where, and why.
//
//     31 pages: buddy Movable order 0 → pcp CPU 0 · refill (rmqueue_bulk)
#pragma once

#include "models/move_groups.h"

#include <QStringList>

namespace rs {

enum class Direction : bool { Back, Forward };

/// A line for each group. Zones are named where they are not `shown`; a motion backwards is said to be taken back.
QStringList move_caption(const std::vector<MoveGroup>& groups, const Journal& journal, const World& world, ZoneId shown,
                         Direction direction);

} // namespace rs
