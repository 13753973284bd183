// SPDX-License-Identifier: GPL-3.0-or-later
// Shrinking a node as a flow chart. Kernel: shrink_node(), shrink_node_memcgs(), should_continue_reclaim(),
// mm/vmscan.c.
#pragma once

#include "trace/flow_chart.h"

namespace rs {

/// In the order of shrink_node_boxes.
enum class ShrinkNodeBox : BoxNo {
    prepare,
    lruvec,
    slab,
    flags, ///< what kswapd notes on the node: PGDAT_WRITEBACK, PGDAT_DIRTY
    stall,
    proceed,
    done,
    count
};

inline constexpr std::array<FlowBox, at(ShrinkNodeBox::count)> shrink_node_boxes{{
    {"prepare_scan_count"},
    {"shrink_lruvec"},
    {"shrink_slab"},
    {"pgdat->flags"},
    {"reclaim_throttle"},
    {"should_continue_reclaim"},
    {"return"},
}};

inline constexpr std::array shrink_node_edges{
    FlowEdge{ShrinkNodeBox::prepare, ShrinkNodeBox::lruvec, Step::scan_prepared},
    FlowEdge{ShrinkNodeBox::lruvec, ShrinkNodeBox::slab, Step::lists_shrunk},
    FlowEdge{ShrinkNodeBox::slab, ShrinkNodeBox::flags, Step::slab_asked},
    FlowEdge{ShrinkNodeBox::flags, ShrinkNodeBox::stall, Step::node_flags_noted},
    FlowEdge{ShrinkNodeBox::flags, ShrinkNodeBox::stall, Step::node_flags_left},
    FlowEdge{ShrinkNodeBox::stall, ShrinkNodeBox::proceed, Step::node_stalled},
    FlowEdge{ShrinkNodeBox::stall, ShrinkNodeBox::proceed, Step::node_not_stalled},
    FlowEdge{ShrinkNodeBox::proceed, ShrinkNodeBox::prepare, Step::continue_for_compaction},
    FlowEdge{ShrinkNodeBox::proceed, ShrinkNodeBox::done, Step::not_for_compaction},
    FlowEdge{ShrinkNodeBox::proceed, ShrinkNodeBox::done, Step::pass_reclaimed_nothing},
    FlowEdge{ShrinkNodeBox::proceed, ShrinkNodeBox::done, Step::zone_suits_compaction},
    FlowEdge{ShrinkNodeBox::proceed, ShrinkNodeBox::done, Step::inactive_lists_too_short},
};

inline constexpr FlowChart shrink_node_chart{Function::shrink_node, shrink_node_boxes, shrink_node_edges};

} // namespace rs
