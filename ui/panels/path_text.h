// SPDX-License-Identifier: GPL-3.0-or-later
// The few words beside a line of the flow chart, with the numbers of the decision that was taken.
#pragma once

#include "engine/timeline.h"
#include "mm/page_alloc/slowpath_chart.h"

#include <QString>

namespace rs {

/// What stands in a box: the kernel's name of the function.
QString path_name(PathNode node);
/// Which of several calls of a function it is ("low mark", "retry"); empty when there is one only.
QString path_tag(PathNode node);

/// Why the request went this way: beside the line that was taken.
QString taken_text(const StepSeen& taken);

/// Why it did not go the way that `untaken` would have told of, when `taken` was decided in the same box.
/// Empty: nothing worth saying.
/// That should_reclaim_retry called the box's function so often.
QString called_text(std::uint32_t times);
QString why_not(Step untaken, const StepSeen& taken);

} // namespace rs
