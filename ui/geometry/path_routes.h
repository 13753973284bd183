// SPDX-License-Identifier: GPL-3.0-or-later
// How the lines of a flow chart run between its boxes: straight to a neighbour, along lanes beside a column over boxes
// in between, or along lanes between the columns. Lines with the same target share a lane.
#pragma once

#include "geometry/path_layout.h"
#include "geometry/path_places.h"

namespace rs {

/// Room for lanes beside the left column and beside the right one.
inline constexpr double left_lanes = 12, right_lanes = 10;
/// Where vertical lines to neighbours run, from the left edge of their boxes.
inline constexpr double neighbour_line_x = 12;

/// Whether an edge is drawn as a short vertical line between two boxes of a column, one above the other.
bool is_neighbours(const FlowChart& chart, std::span<const PathPlace> places, const FlowEdge& edge);

/// By edge.
std::vector<PathLine> path_routes(const FlowChart& chart, std::span<const PathPlace> places,
                                  const std::vector<QRectF>& boxes);

} // namespace rs
