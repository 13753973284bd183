// SPDX-License-Identifier: GPL-3.0-or-later
// The four parts of the lists panel's layout, each placed into an area of its own.
#pragma once

#include "geometry/list_runs.h"

#include <QStringList>

namespace rs {

/// What all parts share: the machine, the zone, the sizes.
struct ListsDesk {
    const World& world;
    ZoneId zone;
    ListsMetrics metrics;
    double heading = 0; ///< height of a part's heading
    double row = 0; ///< height of a row
    double box = 0; ///< height of a box
};

/// A part's heading: its name and a line of facts, the first of `notes` that has room.
void place_heading(ListsLayout& layout, const ListsDesk& desk, QRectF area, const QString& name,
                   const QStringList& notes);

void place_buddy(ListsLayout& layout, const ListsDesk& desk, QRectF area);
void place_pcp(ListsLayout& layout, const ListsDesk& desk, QRectF area);
void place_lru(ListsLayout& layout, const ListsDesk& desk, QRectF area);
/// The row of what is held comes first, so that it stays where it is.
void place_isolated(ListsLayout& layout, const ListsDesk& desk, const HeldNow& held, QRectF area);

/// A list that a running function holds.
struct LocalPages {
    TaskId task{};
    LocalId name{};
    ListNode head{};
};
std::vector<LocalPages> local_lists(const World& world);

/// What /proc would show: the global counter and what the CPUs have not folded into it yet.
std::int64_t exact_node_stat(const World& world, NodeId node, NodeStat item);

} // namespace rs
