// SPDX-License-Identifier: GPL-3.0-or-later
// In which function a step was taken, wherever the cursor has gone since.
#pragma once

#include "engine/timeline.h"

namespace rs {

/// Function::none when the journal does not reach back to where it was entered.
Function function_of(const Journal& journal, const StepSeen& step);

} // namespace rs
