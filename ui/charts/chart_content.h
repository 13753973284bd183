// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart shows of a run: curves cut at the cursor, names with the values there.
#pragma once

#include "charts/chart_table.h"
#include "geometry/span_bins.h"

namespace rs {

/// `axis`: simulated ns since the start. `at_cursor`: the world there, which the values are read from.
ChartContent chart_content(const Chart& chart, const History& history, const World& at_cursor, const AxisView& axis);

/// The chart's values at the cursor on one line, whatever part of the run is shown: "Free pages · DMA32: min 1,024
/// ...". A rate's counter is told since the start.
QString chart_values(const Chart& chart, const World& start, const World& at_cursor);

/// A moment, ns since the start, and what each curve was then; of a counter since boot.
QString chart_tip(const Chart& chart, const History& history, double ns);

/// The title, and the zone or node where the machine has several.
QString chart_title(const Chart& chart, const World& world);

} // namespace rs
