// SPDX-License-Identifier: GPL-3.0-or-later
// Who is killed. Kernel: mm/oom_kill.c.
#pragma once

#include "mm/oom_kill.h"

#include <optional>

namespace rs {

struct BadProcess {
    std::optional<TaskId> chosen; ///< none: nobody may be killed
    bool in_flight = false; ///< a victim is dying: nobody else is to be killed
};

/// All processes are looked at, by pid; of two with the same points the later one is chosen.
/// Kernel: select_bad_process(), oom_evaluate_task().
BadProcess select_bad_process(Machine& m, const OomControl& oc, const OomLimits& limits);

/// Whether it may have memory where the request needs some: a request that is bound to nodes by a policy asks for other
/// processes' policies, of which none is bound; one that is not asks for their cpusets. Kernel: oom_cpuset_eligible().
bool oom_cpuset_eligible(const World& w, TaskId caller, TaskId process, const OomControl& oc);

} // namespace rs
