// SPDX-License-Identifier: GPL-3.0-or-later
// kswapd's work while it is awake as a flow chart. Kernel: balance_pgdat(), kswapd_shrink_node(), mm/vmscan.c.
#pragma once

#include "trace/flow_chart.h"

namespace rs {

/// In the order of balance_pgdat_boxes.
enum class BalancePgdatBox : BoxNo {
    balanced,
    age,
    shrink,
    priority, ///< of the next round, if there is one
    failures,
    out, ///< boosts are taken back
    done,
    count
};

inline constexpr std::array<FlowBox, at(BalancePgdatBox::count)> balance_pgdat_boxes{{
    {"pgdat_balanced"},
    {"kswapd_age_node"},
    {"kswapd_shrink_node", Opens::called, FlowChartId::shrink_node},
    {"raise_priority"},
    {"kswapd_failures"},
    {"out"},
    {"return sc.order"},
}};

inline constexpr std::array balance_pgdat_edges{
    FlowEdge{BalancePgdatBox::balanced, BalancePgdatBox::age, Step::kswapd_round},
    FlowEdge{BalancePgdatBox::balanced, BalancePgdatBox::balanced, Step::boost_reclaim_abandoned},
    FlowEdge{BalancePgdatBox::balanced, BalancePgdatBox::out, Step::node_balanced},
    FlowEdge{BalancePgdatBox::age, BalancePgdatBox::shrink, Step::node_aged},
    FlowEdge{BalancePgdatBox::age, BalancePgdatBox::shrink, Step::node_not_aged},
    FlowEdge{BalancePgdatBox::shrink, BalancePgdatBox::priority, Step::kswapd_progress},
    FlowEdge{BalancePgdatBox::priority, BalancePgdatBox::balanced, Step::kswapd_priority_kept},
    FlowEdge{BalancePgdatBox::priority, BalancePgdatBox::balanced, Step::kswapd_priority_lowered},
    FlowEdge{BalancePgdatBox::priority, BalancePgdatBox::failures, Step::boost_reclaim_stuck},
    FlowEdge{BalancePgdatBox::priority, BalancePgdatBox::failures, Step::kswapd_priorities_exhausted},
    FlowEdge{BalancePgdatBox::failures, BalancePgdatBox::out, Step::kswapd_failed},
    FlowEdge{BalancePgdatBox::failures, BalancePgdatBox::out, Step::kswapd_not_failed},
    FlowEdge{BalancePgdatBox::out, BalancePgdatBox::done, Step::kswapd_done},
};

inline constexpr FlowChart balance_pgdat_chart{Function::balance_pgdat, balance_pgdat_boxes, balance_pgdat_edges};

} // namespace rs
