// SPDX-License-Identifier: GPL-3.0-or-later
// Which chart is open, and through which boxes it was come to: "Slow path > try_to_free_pages > shrink_node".
#pragma once

#include "mm/flow_charts.h"
#include "world/world.h"

#include <vector>

namespace rs {

/// Charts, outermost first. The first is the slow path; each further one is opened by a box of the one before.
using PathTrail = std::vector<FlowChartId>;

inline PathTrail whole_trail() { return {FlowChartId::slow_path}; }

/// How a chart opens another one; nothing: it does not.
Opens opens(const FlowChart& chart, FlowChartId inside);

/// The trail to the chart that a task is in: the slow path when it is in none.
PathTrail trail_of(const World& world, TaskId task);

} // namespace rs
