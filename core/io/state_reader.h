// SPDX-License-Identifier: GPL-3.0-or-later
// Recorded state to World.
//
// A state dump is what a kernel module saw of a stopped machine: every list, counter and page of its memory manager,
// one item a line. The reader takes nothing on trust: what one line says must agree with what the others say, so that
// a World that was read is one that the engine can run from. What a dump does not tell (sysctls that it leaves out,
// swap space, page tables) keeps its default.
#pragma once

#include "world/world.h"

#include <string_view>

namespace rs {

/// The machine that a dump tells of; `file` is its name for messages. The tasks are those of a recording: task 0
/// carries requests out, task 1 + n is kswapd of node n.
/// Throws InputError with line and column when the text is not a complete, consistent dump of a kind that is
/// supported (no memory cgroups, no multi-gen LRU, at most 512 CPUs, 32 nodes, 1 TiB).
/// The machine has room for so many programs besides the requester.
World read_state(std::string_view text, const std::string& file, std::uint32_t nr_programs = 0);

} // namespace rs
