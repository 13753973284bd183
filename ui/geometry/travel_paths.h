// SPDX-License-Identifier: GPL-3.0-or-later
// How pages travel over the lists panel: each from its old place to its new one along a slight curve, one after
// the other, so that the eye can follow.
#pragma once

#include "geometry/lists_layout.h"
#include "models/page_moves.h"

namespace rs {

/// A page on its way.
struct Flight {
    PageBox look; ///< its size and colour on the way; look.rect is where it lands
    QPointF from, to; ///< upper left corners
    double departs = 0, lands = 1; ///< parts of the whole time

    /// Upper left corner at a part t of the whole time, 0 to 1. Before the departure it waits at its old place.
    QPointF at(double t) const;
};

/// Pages of one place that went to one other place, for a picture that stands still.
struct TravelGroup {
    QRectF from{}, to{}; ///< around their boxes, or the rests of their lists
    std::vector<QRectF> left_empty{}; ///< where they stood and nothing stands now
    PageBox look{}; ///< of the first
    std::uint64_t pages = 0;
};

struct Travel {
    std::vector<Flight> flights; ///< none when there are too many to be followed
    std::vector<TravelGroup>
        groups; ///< in the order of their first moves: list by list, or coarser when there are many

    bool empty() const { return groups.empty(); }
};

inline constexpr std::size_t most_groups = 6; ///< that are shown list by list
inline constexpr std::size_t most_flights = 400; ///< more than that no eye can follow

/// Moves that have a place on the panel before and after: a box, or the rest of their list.
Travel plan_travel(const std::vector<PageMove>& moves, const ListsLayout& before, const ListsLayout& after);

/// From standing to standing: 0 at 0, 1 at 1, fastest in the middle.
double eased(double t);

} // namespace rs
