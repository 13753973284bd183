// SPDX-License-Identifier: GPL-3.0-or-later
// Programs come onto a machine that was read or made.
#pragma once

#include "scenario/process_description.h"
#include "world/world.h"

#include <span>

namespace rs {

/// The process that makes the requests has this pid, unless a recording tells another.
inline constexpr std::uint32_t requester_pid = 107;

/// How many of them are programs of their own, not the requester.
std::uint32_t nr_programs(std::span<const ProcessDescription> processes, std::uint32_t requesters_pid = requester_pid);

/// The machine must have room for so many (make_bare_machine). A process with the requester's pid is the requester.
/// Throws InputError, naming `file` and the key, for a page that does not exist, is not anonymous or is another
/// process's, for more swap slots than are free, and for a process whose memory is to be shared but is not there.
void add_processes(World& w, std::span<const ProcessDescription> processes, const std::string& file);

} // namespace rs
