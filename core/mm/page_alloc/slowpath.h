// SPDX-License-Identifier: GPL-3.0-or-later
// The slow path: what the allocator does when the first attempt found no page. Kernel: mm/page_alloc.c.
//
// The chart in slowpath_chart.h is drawn from the steps that are recorded here.
#pragma once

#include "mm/page_alloc/slowpath_calls.h"

namespace rs {

/// alloc_flags of the slow path's attempts: the min watermark, lowered by what the request may use.
/// Kernel: gfp_to_alloc_flags().
AllocFlags gfp_to_alloc_flags(const Current& current, Gfp gfp_mask, Order order);

/// Which reserves the task may use: ALLOC_NO_WATERMARKS, ALLOC_OOM or none.
/// Kernel: __gfp_pfmemalloc_flags().
AllocFlags gfp_pfmemalloc_flags(const Current& current, Gfp gfp_mask);

/// Returns the page, or no_pfn when the request fails. Kernel: __alloc_pages_slowpath().
Co<Pfn> alloc_pages_slowpath(Machine& m, SlowpathCalls& calls, Gfp gfp_mask, Order order, const AllocContext& ac);

} // namespace rs
