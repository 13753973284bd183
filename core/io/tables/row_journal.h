// SPDX-License-Identifier: GPL-3.0-or-later
// What a function did while a row ran it, for results that leave no trace in the World.
#pragma once

#include "trace/steps.h"
#include "trace/tracepoints.h"
#include "world/journal.h"

#include <optional>

namespace rs {

/// A value of the first such tracepoint (`position`: from 0, as in trace/tracepoints.h). None: it did not fire.
std::optional<std::int64_t> find_event_value(const Journal& journal, Event event, unsigned position);
/// Whether the step was taken. Steps are recorded only where all is.
bool took_step(const Journal& journal, Step step);

} // namespace rs
