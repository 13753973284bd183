// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/show_mem/dump_stack.h"

#include <fmt/format.h>

#include <iterator>
#include <ranges>

namespace rs {

std::string dump_stack(const World& w, TaskId task)
{
    std::string text = fmt::format("CPU: {} PID: {} Comm: {} {}\nCall Trace:\n <TASK>\n", w.task_cpu[at(task)],
                                   w.task_pids[at(task)], w.task_names[at(task)], w.release);
    for (const Frame& frame : std::views::reverse(w.stacks[at(task)].frames))
        fmt::format_to(std::back_inserter(text), " {}\n", info(frame.function).kernel_name);
    return text + " </TASK>\n";
}

} // namespace rs
