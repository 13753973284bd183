// SPDX-License-Identifier: GPL-3.0-or-later
// In which column and row the boxes of a flow chart stand. What is usual goes down the left column; what ends a call,
// or is done when that did not help, stands in the right one.
#pragma once

#include "mm/flow_charts.h"

namespace rs {

enum class PathColumn : std::uint8_t { Left, Right };

struct PathPlace {
    PathColumn column{};
    int row = 0;
    friend bool operator==(const PathPlace&, const PathPlace&) = default;
};

/// By box.
std::span<const PathPlace> places_of(FlowChartId chart);

} // namespace rs
