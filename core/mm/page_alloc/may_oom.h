// SPDX-License-Identifier: GPL-3.0-or-later
// The last resort of the slow path: kill a process, so that its memory comes free. Kernel: mm/page_alloc.c.
#pragma once

#include "mm/page_alloc/slowpath_calls.h"

namespace rs {

/// Why nobody is killed for a request.
enum class NoKill : std::uint8_t {
    DumpsCore, ///< the task writes its core dump
    CostlyOrder, ///< killing does not make contiguous memory
    RetryMayfail, ///< the caller can do without
    ThisNode, ///< memory may come free on any node
    LowZones, ///< and in any zone
    No, ///< somebody may be killed
};
/// In the order in which the kernel asks.
NoKill why_nobody_is_killed(const Current& current, Gfp gfp_mask, Order order, ZoneType highest_zoneidx);

struct OomAttempt {
    Pfn page = no_pfn;
    bool did_some_progress = false; ///< another round makes sense
};

/// Kernel: __alloc_pages_may_oom().
Co<OomAttempt> alloc_pages_may_oom(Machine& m, SlowpathCalls& calls, Gfp gfp_mask, Order order, const AllocContext& ac);

/// In the task's cpuset if it can be, else anywhere. Kernel: __alloc_pages_cpuset_fallback().
Pfn alloc_pages_cpuset_fallback(SlowpathCalls& calls, Gfp gfp_mask, Order order, AllocFlags flags,
                                const AllocContext& ac);

} // namespace rs
