// SPDX-License-Identifier: GPL-3.0-or-later
// Requests about processes: what their programs do with memory, and how the requester's is replaced after its end.
#pragma once

#include "scenario/request.h"
#include "sched/kernel.h"

namespace rs {

/// Maps pages in a process and writes to each. Another program than the requester does it as a task of its own, for
/// which the requester waits. A process that has ended does nothing.
Co<void> touch(Kernel k, Request request);

/// The requester was killed and leaves the kernel: it ends, and another process of its name makes the next request.
/// `start`: the machine at its start, which tells what that one maps.
Co<void> replace_requester(Kernel k, const World& start);

/// A process that has this pid must be there: throws InputError.
void require_process(const World& w, std::uint32_t pid);

} // namespace rs
