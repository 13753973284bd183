// SPDX-License-Identifier: GPL-3.0-or-later
// A user program as a scenario describes it, and as a recording's list of processes does.
#pragma once

#include "mm/mm_types.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace rs {

/// Sizes are in pages.
struct ProcessDescription {
    std::string name;
    std::uint32_t pid = 0;
    std::uint32_t uid = 0;
    std::int16_t oom_score_adj = 0; ///< -1000 to 1000
    std::uint64_t total_vm = 0; ///< mapped; what it has of files, shmem and swap counts at least
    std::uint64_t anon = 0; ///< pages that it touches before the story starts
    std::uint64_t file = 0, shmem = 0, swapents = 0; ///< numbers only: which pages they are is not said
    std::uint64_t pgtables_bytes = 0; ///< besides those that its touched pages need
    std::optional<std::uint32_t> shares_mm_with; ///< the pid of another process, whose memory it uses
    bool init = false, vfork = false, oom_origin = false;
    std::vector<std::pair<Pfn, Pfn>> pages; ///< anonymous pages of a recorded machine that are its: first and last
    std::size_t line = 0, column = 0; ///< where it is described
    friend bool operator==(const ProcessDescription&, const ProcessDescription&) = default;
};

} // namespace rs
