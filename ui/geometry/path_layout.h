// SPDX-License-Identifier: GPL-3.0-or-later
// Where the boxes and lines of the slow path's flow chart stand.
//
// Only the boxes' places are listed; the lines follow from the chart that the engine is checked against
// (mm/page_alloc/slowpath_chart.h) and from where their two boxes stand:
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
// A request goes down the left column, and up the right one when reclaim did not help.
#pragma once

#include "base/index.h"
#include "mm/page_alloc/slowpath_chart.h"

#include <QPolygonF>
#include <QRectF>
#include <QSizeF>

namespace rs {

struct PathLine {
    QPolygonF points; ///< ends in an arrowhead
    QRectF label; ///< room for a line of text; null: none
};

struct PathLayout {
    std::array<QRectF, at(PathNode::count)> boxes;
    std::array<PathLine, path_edges.size()> lines; ///< by index in path_edges
    QRectF free_area; ///< where no box stands: for the legend
    QSizeF size; ///< what it takes: at least what can be read
};

/// `line`: height of a line of text.
PathLayout lay_out_path(QSizeF room, double line);

} // namespace rs
