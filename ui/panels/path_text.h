// SPDX-License-Identifier: GPL-3.0-or-later
// The few words in the boxes and beside the lines of a flow chart, with the numbers of the decision that was taken.
#pragma once

#include "engine/timeline.h"
#include "mm/flow_charts.h"

#include <QString>

namespace rs {

/// What a chart is called in the row that leads to it.
QString path_title(FlowChartId chart);
/// What stands in a box: the kernel's name of the function.
QString path_name(FlowChartId chart, BoxNo box);
/// Which of several calls of a function it is ("low", "retry"); empty when there is one only.
QString path_tag(FlowChartId chart, BoxNo box);

/// Why the call went this way. Empty: nothing worth saying.
QString taken_text(FlowChartId chart, const StepSeen& taken);
/// Why it did not go the way that `untaken` would have told of, when `taken` was decided in the same box. Empty:
/// nothing worth saying.
QString why_not(FlowChartId chart, Step untaken, const StepSeen& taken);
/// That a box, without being left, called another one's function so often.
QString called_text(const QString& caller, std::uint32_t times);

} // namespace rs
