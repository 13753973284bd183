// SPDX-License-Identifier: GPL-3.0-or-later
// When nothing is left to reclaim, a process is killed. Which one: that which has most.
//
//     out_of_memory()     is there another way?  who?  ------------> oom_kill_process()   a report, SIGKILL
//                         ^ the task that needs memory                    |
//                                                                         v
//     the victim          may use half of the reserve (ALLOC_OOM), ends, gives its memory back
//     oom_reaper          takes it away 2 s later, where the victim has not ended
//
// Kernel: mm/oom_kill.c. Of memory cgroups only the root is simulated, whose OOM killer this is.
#pragma once

#include "mm/gfp.h"
#include "mm/nodemask.h"
#include "sched/kernel.h"

#include <span>

namespace rs {

/// What the request that cannot be served is. Kernel: struct oom_control.
struct OomControl {
    std::span<const Zoneref> zonelist; ///< of World::zonelists
    NodeMask nodemask = every_node; ///< nodes that it is bound to; every_node: to none in particular
    Gfp gfp_mask{};
    Order order{};
};

/// By what the request is limited, so that only processes count that have memory there. Kernel: enum oom_constraint.
enum class OomConstraint : std::uint8_t { None, Cpuset, MemoryPolicy, Memcg };

struct OomLimits {
    OomConstraint constraint = OomConstraint::None;
    std::uint64_t totalpages = 0; ///< memory that the request could have come from, and swap
};
/// Kernel: constrained_alloc().
OomLimits constrained_alloc(Machine& m, const OomControl& oc);

/// Why the machine is stopped rather than that somebody is killed.
enum class OomPanic : std::uint8_t {
    SystemWide, ///< vm.panic_on_oom is 1
    Compulsory, ///< it is 2
    Deadlock, ///< nobody may be killed
};

/// Kills a process, or finds that memory will come free without. Returns whether it will. Where the kernel panics, it
/// never returns. Kernel: out_of_memory().
Co<bool> out_of_memory(Kernel k, OomControl oc);

/// The process may use the reserves from now on, so that it can end. Kernel: mark_oom_victim().
void mark_oom_victim(Machine& m, TaskId victim);
/// The running process has given up its memory. Kernel: exit_oom_victim().
void exit_oom_victim(Machine& m);

} // namespace rs
