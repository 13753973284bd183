// SPDX-License-Identifier: GPL-3.0-or-later
// What a function that may sleep needs: the machine, and the scheduler to sleep with.
#pragma once

#include "sched/scheduler.h"

namespace rs {

struct Kernel {
    Machine& m;
    Scheduler& sched;
};

} // namespace rs
