// SPDX-License-Identifier: GPL-3.0-or-later
// What memory cgroups bring to reclaim: a swappiness, a limit of swap and protected memory of their own. They are not
// simulated: all memory belongs to the root group, and nobody reclaims for a group's limit. The rules ask all the same
// what the kernel's ask. Kernel: include/linux/memcontrol.h, mm/vmscan.c.
#pragma once

#include "mm/vmscan/scan_control.h"

namespace rs {

inline constexpr std::int64_t root_mem_cgroup_id = 1;

/// The group whose lists are scanned. Kernel: struct mem_cgroup.
struct MemCgroup {
    std::int64_t id = root_mem_cgroup_id; ///< never 0
    std::uint32_t swappiness = 60; ///< 0 to 200. Kernel: mem_cgroup_swappiness()
    std::int64_t nr_swap_pages = 0; ///< swap that it may still take, pages. Kernel: mem_cgroup_get_nr_swap_pages()
    std::uint64_t emin = 0; ///< effective memory.min, pages: not reclaimed
    std::uint64_t elow = 0; ///< effective memory.low, pages: reclaimed only if all else is not enough
    std::uint64_t size = 0; ///< charged to it, pages; counts only where something is protected
    bool online = true; ///< not yet deleted. Kernel: mem_cgroup_online()
};

/// The group that all memory of the simulated machine belongs to: nothing of it is protected.
MemCgroup root_mem_cgroup(const World& w);

/// Whether reclaim is for a group's limit, not because the machine is short of memory. Kernel: cgroup_reclaim().
inline bool cgroup_reclaim(const ScanControl& sc) { return sc.target_mem_cgroup() != 0; }

/// Whether those who dirty pages are made to wait, so that reclaim need not hold itself back. Kernel:
/// writeback_throttling_sane().
bool writeback_throttling_sane(const World& w, const ScanControl& sc);

/// Pages of a group that this reclaim must leave (min) or leaves at first (low).
struct Protection {
    std::uint64_t min = 0;
    std::uint64_t low = 0;
};
/// A group is not protected from its own limit. Kernel: mem_cgroup_protection().
Protection mem_cgroup_protection(const ScanControl& sc, const MemCgroup& memcg);

} // namespace rs
