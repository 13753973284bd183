// SPDX-License-Identifier: GPL-3.0-or-later
// What every machine starts from, whether its memory is read from a dump or made from a description.
#pragma once

#include "world/world.h"

namespace rs {

/// A machine without memory: every page frame is a hole. The layout gets the tasks of sched/task.h, with names, and so
/// many more for user programs, which have none yet. The requester is a user program, the only one.
World make_bare_machine(Layout layout, std::uint32_t nr_programs = 0);

} // namespace rs
