// SPDX-License-Identifier: GPL-3.0-or-later
// Direct reclaim: the task that needs a page frees some itself, then tries again. Kernel: mm/page_alloc.c.
#pragma once

#include "mm/page_alloc/slowpath_calls.h"

namespace rs {

struct ReclaimAttempt {
    Pfn page = no_pfn;
    std::uint64_t did_some_progress = 0; ///< pages reclaimed
};

/// Reclaims; if that freed anything, tries the free lists, and once more after emptying the per-cpu lists.
/// Kernel: __alloc_pages_direct_reclaim().
Co<ReclaimAttempt> alloc_pages_direct_reclaim(Machine& m, SlowpathCalls& calls, Gfp gfp_mask, Order order,
                                              AllocFlags alloc_flags, const AllocContext& ac);

/// Calls try_to_free_pages() in the state of mind that reclaim needs. Returns the pages reclaimed.
/// Kernel: __perform_reclaim().
Co<std::uint64_t> perform_reclaim(Kernel k, Gfp gfp_mask, Order order, const AllocContext& ac);

} // namespace rs
