// SPDX-License-Identifier: GPL-3.0-or-later
// The functions in which something was recorded.
#pragma once

#include "engine/timeline.h"

namespace rs {

/// The innermost functions of a task around a position of the journal, innermost first, `most` of them at most.
std::vector<Function> functions_around(const Journal& journal, Journal::Position position, TaskId task,
                                       std::size_t most);

/// The function that a step was taken in.
Function function_of(const Journal& journal, const StepSeen& step);

} // namespace rs
