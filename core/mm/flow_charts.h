// SPDX-License-Identifier: GPL-3.0-or-later
// All flow charts. Each stands beside the code that records its steps.
#pragma once

#include "mm/compaction/compact_zone_chart.h"
#include "mm/oom_kill_chart.h"
#include "mm/page_alloc/slowpath_chart.h"
#include "mm/vmscan/balance_pgdat_chart.h"
#include "mm/vmscan/shrink_node_chart.h"
#include "mm/vmscan/try_to_free_pages_chart.h"

#include <optional>

namespace rs {

inline constexpr std::array<FlowChart, at(FlowChartId::count)> flow_charts{
    slow_path_chart,     try_to_free_pages_chart, shrink_node_chart,
    balance_pgdat_chart, compact_zone_chart,      out_of_memory_chart};

constexpr const FlowChart& flow_chart_of(FlowChartId id) { return flow_charts[at(id)]; }

/// The chart that a call of the function is a walk through.
constexpr std::optional<FlowChartId> flow_chart_of(Function function)
{
    for (std::size_t id = 0; id < flow_charts.size(); ++id)
        if (flow_charts[id].function == function)
            return FlowChartId(id);
    return std::nullopt;
}

/// Index of the edge that a step takes in a chart.
constexpr std::optional<std::size_t> edge_of(const FlowChart& chart, Step step)
{
    for (std::size_t edge = 0; edge < chart.edges.size(); ++edge)
        if (chart.edges[edge].step == step)
            return edge;
    return std::nullopt;
}

} // namespace rs
