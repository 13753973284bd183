// SPDX-License-Identifier: GPL-3.0-or-later
// Direct reclaim's entry: how much, how hard, and when to stop. Kernel: mm/vmscan.c.
#pragma once

#include "mm/page_alloc/alloc_context.h"
#include "mm/vmscan/scan_control.h"
#include "sched/kernel.h"

namespace rs {

/// Reclaims about 32 pages for a request. Returns the pages reclaimed; 1 when the task was killed while it was
/// throttled, so that the allocator goes on and notices. Kernel: try_to_free_pages().
Co<std::uint64_t> try_to_free_pages(Kernel k, Gfp gfp_mask, Order order, const AllocContext& ac);

/// Scans all lists at priority 12, 11 ... 0 until enough is reclaimed: at each, size >> priority pages of a list.
/// Kernel: do_try_to_free_pages().
Co<std::uint64_t> do_try_to_free_pages(Kernel k, ScanControl& sc, const AllocContext& ac);

} // namespace rs
