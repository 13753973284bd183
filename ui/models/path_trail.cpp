// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/path_trail.h"

namespace rs {

Opens opens(const FlowChart& chart, FlowChartId inside)
{
    for (const FlowBox& box : chart.boxes)
        if (box.opens != Opens::nothing && box.inside == inside)
            return box.opens;
    return Opens::nothing;
}

PathTrail trail_of(const World& world, TaskId task)
{
    PathTrail trail = whole_trail();
    for (const Frame& frame : world.stacks[at(task)].frames) {
        const auto chart = flow_chart_of(frame.function);
        if (chart && opens(flow_chart_of(trail.back()), *chart) != Opens::nothing)
            trail.push_back(*chart);
    }
    return trail;
}

} // namespace rs
