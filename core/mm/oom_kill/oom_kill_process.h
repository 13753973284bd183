// SPDX-License-Identifier: GPL-3.0-or-later
// Killing the process that was chosen, and saying so. Kernel: mm/oom_kill.c.
#pragma once

#include "mm/oom_kill.h"
#include "mm/ratelimit.h"

#include <optional>

namespace rs {

/// What the log says that it died of.
enum class OomMessage : std::uint8_t { OutOfMemory, AllocatingTask };

/// Ten reports in 5 seconds. Kernel: oom_rs.
inline constexpr Ratelimit oom_limit{5 * HZ, 10};

/// Whether the process is dying with all that use its memory, and something is to be had of it.
/// Kernel: task_will_free_mem().
bool task_will_free_mem(const World& w, TaskId process);

/// A report, and a SIGKILL; or, where it is dying already, only the reserves, so that it can end.
/// Kernel: oom_kill_process().
void oom_kill_process(Kernel k, const OomControl& oc, OomConstraint constraint, TaskId victim, OomMessage message);

/// Writes the report into the log: who needs memory, its state, all processes; the victim, if there is one.
/// Kernel: dump_header().
void dump_header(Machine& m, const OomControl& oc, OomConstraint constraint, std::optional<TaskId> victim);

/// The tracepoint.
void trace_mark_victim(Machine& m, TaskId victim);

} // namespace rs
