// SPDX-License-Identifier: GPL-3.0-or-later
// Compacting a zone as a flow chart. Kernel: compact_zone(), mm/compaction.c.
#pragma once

#include "trace/flow_chart.h"

namespace rs {

/// In the order of compact_zone_boxes.
enum class CompactZoneBox : BoxNo {
    suitable,
    finished,
    isolate,
    migrate,
    drain, ///< and whether a block was captured
    end,
    done,
    count
};

inline constexpr std::array<FlowBox, at(CompactZoneBox::count)> compact_zone_boxes{{
    {"compaction_suitable"},
    {"compact_finished"},
    {"isolate_migratepages"},
    {"migrate_pages"},
    {"check_drain"},
    {"out"},
    {"return"},
}};

inline constexpr std::array compact_zone_edges{
    FlowEdge{CompactZoneBox::suitable, CompactZoneBox::done, Step::compaction_not_worth_it},
    FlowEdge{CompactZoneBox::suitable, CompactZoneBox::finished, Step::compaction_started},
    FlowEdge{CompactZoneBox::finished, CompactZoneBox::isolate, Step::compaction_goes_on},
    FlowEdge{CompactZoneBox::finished, CompactZoneBox::end, Step::compaction_is_finished},
    FlowEdge{CompactZoneBox::isolate, CompactZoneBox::migrate, Step::pages_isolated_to_move},
    FlowEdge{CompactZoneBox::isolate, CompactZoneBox::drain, Step::no_page_isolated_to_move},
    FlowEdge{CompactZoneBox::isolate, CompactZoneBox::end, Step::isolation_aborted},
    FlowEdge{CompactZoneBox::migrate, CompactZoneBox::drain, Step::isolated_pages_moved},
    FlowEdge{CompactZoneBox::migrate, CompactZoneBox::end, Step::no_page_to_move_to},
    FlowEdge{CompactZoneBox::drain, CompactZoneBox::end, Step::capture_ends_compaction},
    FlowEdge{CompactZoneBox::drain, CompactZoneBox::finished, Step::scanners_go_on},
    FlowEdge{CompactZoneBox::end, CompactZoneBox::done, Step::compaction_ended},
};

inline constexpr FlowChart compact_zone_chart{Function::compact_zone, compact_zone_boxes, compact_zone_edges};

} // namespace rs
