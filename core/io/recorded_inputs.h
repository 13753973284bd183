// SPDX-License-Identifier: GPL-3.0-or-later
// What a recording's trace.txt tells that is an input of its replay.
#pragma once

#include "engine/recorded_inputs.h"
#include "world/world.h"

#include <string>
#include <string_view>

namespace rs {

/// The marks of operations ("op: no=3"), and between them: allocations by tasks that the machine does not simulate,
/// and frees by anyone. Which of the frees are none of an operation's is seen when it is their turn (Meanwhile).
/// Lines before the first mark are passed over.
/// Throws InputError (file:line: what was expected): not ftrace text, a mark that does not count upwards, an unknown
/// CPU, page, order or gfp flag.
RecordedInputs read_recorded_inputs(const World& w, std::string_view trace, const std::string& file);

} // namespace rs
