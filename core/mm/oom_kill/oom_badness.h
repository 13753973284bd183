// SPDX-License-Identifier: GPL-3.0-or-later
// How much a process has, and whether it may be killed at all. Kernel: mm/oom_kill.c.
#pragma once

#include "mm/mm_types.h"
#include "world/world.h"

#include <limits>

namespace rs {

/// Why a process is no candidate.
enum class Spared : std::uint8_t {
    Init, ///< pid 1
    OtherNodes, ///< its cpuset has no node in common with the caller's
    NoMemory, ///< it has given up its memory
    ScoreMin, ///< oom_score_adj is -1000
    Reaped, ///< nothing more to be had of its memory
    Vfork, ///< it uses its parent's memory
    No,
};
/// Of itself, whoever needs memory.
Spared why_spared(const World& w, TaskId process);

inline constexpr std::int64_t no_candidate = std::numeric_limits<std::int64_t>::min();
/// Pages that killing it would bring, with oom_score_adj thousandths of totalpages added; no_candidate: it is spared.
/// Kernel: oom_badness().
std::int64_t oom_badness(const World& w, TaskId process, std::uint64_t totalpages);

/// Pages of page tables. Kernel: mm_pgtables_bytes() / PAGE_SIZE.
std::int64_t pgtables_pages(const World& w, MmId mm);

} // namespace rs
