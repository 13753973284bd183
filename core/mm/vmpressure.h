// SPDX-License-Identifier: GPL-3.0-or-later
// How well reclaim of a cgroup goes: of the pages that it looked at, how many it could not free. Judged whenever 512
// pages have been looked at, in two windows that know nothing of each other:
//
//     with its subtree    a work tells programs that asked to be told (cgroup v1)
//     the cgroup alone    sockets of the cgroup hold back for a second (cgroup v2)
//
//     not freed      0 %                         60 %              95 %  100 %
//     level          |----------- low ------------|---- medium -----|-crit-|
//
// Kernel: mm/vmpressure.c.
#pragma once

#include "mm/gfp.h"

#include <array>

namespace rs {

/// Kernel: enum vmpressure_levels.
enum VmpressureLevel : std::uint8_t { VMPRESSURE_LOW, VMPRESSURE_MEDIUM, VMPRESSURE_CRITICAL };
/// By VmpressureLevel.
inline constexpr std::array<std::string_view, 3> vmpressure_str_levels{"low", "medium", "critical"};

/// The level that so many pages scanned and reclaimed mean. More may be reclaimed than scanned (pages of slab caches
/// are not scanned); their sum must not be 0 modulo 2^64. Kernel: vmpressure_calc_level().
VmpressureLevel vmpressure_calc_level(std::uint64_t scanned, std::uint64_t reclaimed);

/// The two windows of a cgroup, pages. Kernel: struct vmpressure.
struct VmpressureWindows {
    std::uint64_t scanned = 0; ///< in the cgroup alone
    std::uint64_t reclaimed = 0;
    std::uint64_t tree_scanned = 0; ///< with its subtree
    std::uint64_t tree_reclaimed = 0;
    bool work_scheduled = false; ///< vmpressure_work_fn() is to run
    friend bool operator==(const VmpressureWindows&, const VmpressureWindows&) = default;
};

/// What of a memory cgroup matters here. Kernel: struct mem_cgroup.
struct PressedCgroup {
    VmpressureWindows vmpressure;
    bool on_dfl = true; ///< memory is a controller of cgroup v2. Kernel: cgroup_subsys_on_dfl()
    bool is_root = false; ///< Kernel: mem_cgroup_is_root()
    std::uint64_t socket_pressure = 0; ///< jiffies: until when its sockets hold back
};

/// Whose reclaim it was that is reported.
enum class ReclaimOf : bool { Cgroup, Tree };

/// Enters what a reclaimer with this mask scanned and reclaimed (pages). `jiffies`: now. Kernel: vmpressure().
void vmpressure(PressedCgroup& memcg, Gfp gfp, ReclaimOf of, std::uint64_t scanned, std::uint64_t reclaimed,
                std::uint64_t jiffies);
/// Reclaim goes on at this priority: from 3 down it looks at so much that this counts as a window without success.
/// Kernel: vmpressure_prio().
void vmpressure_prio(PressedCgroup& memcg, Gfp gfp, int prio, std::uint64_t jiffies);

/// The work: closes the window of the subtree; the level to tell. None: the window is empty.
/// Kernel: vmpressure_work_fn().
std::optional<VmpressureLevel> vmpressure_work_fn(VmpressureWindows& windows);

} // namespace rs
