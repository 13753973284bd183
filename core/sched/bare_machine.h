// SPDX-License-Identifier: GPL-3.0-or-later
// What every machine starts from, whether its memory is read from a dump or made from a description.
#pragma once

#include "world/world.h"

namespace rs {

/// A machine without memory: every page frame is a hole. The layout gets the tasks of sched/task.h, with names.
World make_bare_machine(Layout layout);

} // namespace rs
