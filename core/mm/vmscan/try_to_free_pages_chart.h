// SPDX-License-Identifier: GPL-3.0-or-later
// Direct reclaim as a flow chart. Kernel: try_to_free_pages(), throttle_direct_reclaim(), do_try_to_free_pages(),
// mm/vmscan.c.
#pragma once

#include "trace/flow_chart.h"

namespace rs {

/// In the order of try_to_free_pages_boxes.
enum class TryToFreePagesBox : BoxNo {
    throttle,
    wait, ///< for kswapd, on the node's queue
    round, ///< the loop over the priorities
    zones,
    snapshot,
    reclaimed, ///< the pages; 1 when compaction is to go on
    killed,
    nothing,
    count
};

inline constexpr std::array<FlowBox, at(TryToFreePagesBox::count)> try_to_free_pages_boxes{{
    {"throttle_direct_reclaim"},
    {"pfmemalloc_wait"},
    {"do_try_to_free_pages"},
    {"shrink_zones", Opens::called, FlowChartId::shrink_node},
    {"snapshot_refaults"},
    {"return nr_reclaimed"},
    {"return 1"},
    {"return 0"},
}};

inline constexpr std::array try_to_free_pages_edges{
    FlowEdge{TryToFreePagesBox::throttle, TryToFreePagesBox::round, Step::not_throttled},
    FlowEdge{TryToFreePagesBox::throttle, TryToFreePagesBox::round, Step::killed_not_throttled},
    FlowEdge{TryToFreePagesBox::throttle, TryToFreePagesBox::round, Step::kthread_not_throttled},
    FlowEdge{TryToFreePagesBox::throttle, TryToFreePagesBox::round, Step::no_zone_to_throttle_on},
    FlowEdge{TryToFreePagesBox::throttle, TryToFreePagesBox::wait, Step::throttled_by_reserves},
    FlowEdge{TryToFreePagesBox::wait, TryToFreePagesBox::round, Step::throttling_over},
    FlowEdge{TryToFreePagesBox::wait, TryToFreePagesBox::round, Step::throttling_given_up},
    FlowEdge{TryToFreePagesBox::wait, TryToFreePagesBox::killed, Step::killed_while_throttled},
    FlowEdge{TryToFreePagesBox::round, TryToFreePagesBox::zones, Step::priority_round},
    FlowEdge{TryToFreePagesBox::zones, TryToFreePagesBox::round, Step::priority_lowered},
    FlowEdge{TryToFreePagesBox::zones, TryToFreePagesBox::snapshot, Step::enough_reclaimed},
    FlowEdge{TryToFreePagesBox::zones, TryToFreePagesBox::snapshot, Step::stop_for_compaction},
    FlowEdge{TryToFreePagesBox::zones, TryToFreePagesBox::snapshot, Step::priorities_exhausted},
    FlowEdge{TryToFreePagesBox::snapshot, TryToFreePagesBox::reclaimed, Step::reclaim_returns_progress},
    FlowEdge{TryToFreePagesBox::snapshot, TryToFreePagesBox::round, Step::retry_deactivating},
    FlowEdge{TryToFreePagesBox::snapshot, TryToFreePagesBox::nothing, Step::nothing_reclaimed},
};

inline constexpr FlowChart try_to_free_pages_chart{Function::try_to_free_pages, try_to_free_pages_boxes,
                                                   try_to_free_pages_edges};

} // namespace rs
