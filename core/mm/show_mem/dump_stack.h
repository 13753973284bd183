// SPDX-License-Identifier: GPL-3.0-or-later
// Who is where, as the kernel's reports say it above the state of memory.
#pragma once

#include "world/world.h"

#include <string>

namespace rs {

/// A line that names CPU and task, and the simulated functions that the task is in, innermost first. Whole lines,
/// without time stamps. The functions are known while steps are recorded. What the machine does not know is left out:
/// taint, hardware, the offsets of the calls, registers. Kernel: dump_stack(), lib/dump_stack.c.
std::string dump_stack(const World& w, TaskId task);

} // namespace rs
