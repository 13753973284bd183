// SPDX-License-Identifier: GPL-3.0-or-later
// Where the boxes, lines and words of a flow chart stand, for any chart.
//
// Only the boxes' places are listed (path_places.h). The lines follow from the chart that the engine is checked against
// and from where their two boxes stand. The slow path:
//
//       | fast          |-----------+--> | got_pg        |
//       | wake_kswapd   |           |
//     +-| slow          |-----------+
//     | | compact_first |-----------+    | fail          |
//     +>| reserves      |<-retry-+--|--> | nopage        |<+
//       | perform_recl. |--+     +--|----| may_oom       | |
//     +>| after_reclaim |--|-----+--|----| should_retry  | |
//     | | unreserve     |  +--------|--> | compact_after |-+
//     +-| drain         |           +----|               |
//
// Each box has a room for what was decided in it: where its line to a neighbour runs, or else below it.
#pragma once

#include "mm/flow_charts.h"

#include <QPolygonF>
#include <QRectF>
#include <QSizeF>

#include <vector>

namespace rs {

struct PathLine {
    QPolygonF points; ///< ends in an arrowhead
    bool in_room = false; ///< runs through the room of the box that it comes from
};

struct PathLayout {
    std::vector<QRectF> boxes; ///< by box
    std::vector<QRectF> rooms; ///< by box; null: nothing is decided in it
    std::vector<PathLine> lines; ///< by edge
    QRectF free_area; ///< where no box stands: for the legend
    double line = 0; ///< height of a line of text
    QSizeF size; ///< what it takes: at least what can be read
};

/// `line`: height of a line of text.
PathLayout lay_out_path(FlowChartId chart, QSizeF room, double line);

} // namespace rs
