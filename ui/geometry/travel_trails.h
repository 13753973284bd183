// SPDX-License-Identifier: GPL-3.0-or-later
// The still form of a travel: an arrow from each old place to the new one, with the number of pages on it.
#pragma once

#include "geometry/travel_paths.h"

namespace rs {

struct TrailArrow {
    QPointF from{}, knee{}, to{}; ///< a quadratic curve
    QRectF label{}; ///< room for the count
    QString count{}; ///< pages; empty: one

    QPointF at(double t) const { return from * (1 - t) * (1 - t) + knee * 2 * t * (1 - t) + to * t * t; }
};

/// Arrows that go round texts where they can. `texts`: those of the panel, `room`: its area.
std::vector<TrailArrow> trail_arrows(const std::vector<TravelGroup>& groups, const std::vector<QRectF>& texts,
                                     QRectF room, const ListsMetrics& metrics);

/// Where the letters of a text are.
QRectF ink_of(const ListsText& text, const ListsMetrics& metrics);

} // namespace rs
