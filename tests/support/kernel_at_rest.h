// SPDX-License-Identifier: GPL-3.0-or-later
// A machine on which one task runs functions that may sleep, and nobody else does anything.
#pragma once

#include "sched/finish.h"
#include "sched/kernel.h"

namespace rs::test {

struct KernelAtRest {
    explicit KernelAtRest(World start, Recording recording = Recording::Off)
        : m(std::move(start), recording)
        , sched(m)
    {
    }
    operator Kernel() { return {m, sched}; }
    const World& w() const { return m.world(); }

    Machine m;
    Scheduler sched;
};

} // namespace rs::test
