// SPDX-License-Identifier: GPL-3.0-or-later
// What the kernel's log says of the OOM killer. The text is no part of the machine: it is computed from the machine at
// that moment when somebody reads it. Whole lines, without time stamps. Kernel: mm/oom_kill.c.
#pragma once

#include "mm/oom_kill/oom_kill_process.h"

#include <string>

namespace rs {

/// What dump_header() knew.
struct OomReport {
    TaskId caller{}; ///< who needs memory
    Gfp gfp_mask{};
    Order order{};
    NodeMask nodemask = every_node;
    OomConstraint constraint = OomConstraint::None;
    std::optional<TaskId> victim;
};
/// "ut invoked oom-killer", the state of memory, all processes, the victim. The list of slab caches is left out, which
/// the kernel adds where unreclaimable ones have more than all programs. Kernel: dump_header().
std::string oom_report(const World& w, const OomReport& report);

/// "Out of memory: Killed process 96 (ut) total-vm:206104kB, ...". Kernel: __oom_kill_process().
std::string killed_line(const World& w, TaskId victim, OomMessage message);
/// "Out of memory: OOM victim 96 (ut) is already exiting. Skip killing the task".
std::string already_exiting_line(const World& w, TaskId victim, OomMessage message);
/// "oom killer 96 (ut) has mm pinned by 1 (init)".
std::string mm_pinned_line(const World& w, TaskId victim, TaskId init);
/// "oom_reaper: reaped process 96 (ut), now anon-rss:0kB, ...". Kernel: oom_reap_task_mm().
std::string reaped_line(const World& w, TaskId victim);
/// "Kernel panic - not syncing: Out of memory: system-wide panic_on_oom is enabled".
std::string panic_line(OomPanic why);

} // namespace rs
