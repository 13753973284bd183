// SPDX-License-Identifier: GPL-3.0-or-later
// Running a function that may sleep where nobody else is there to run meanwhile.
#pragma once

#include "sched/co.h"

namespace rs {

/// Runs it to its end: wherever it gives the CPU up, it gets it back at once.
template <class T>
T finish(Co<T> function)
{
    if (function.await_ready())
        return function.result();
    Fiber fiber;
    function.start_on(fiber);
    while (!fiber.stack.empty())
        fiber.stack.back().resume();
    return function.result();
}

} // namespace rs
