// SPDX-License-Identifier: GPL-3.0-or-later
// One attempt to find a free page: zone by zone, as far as the watermarks let it. Kernel: mm/page_alloc.c.
#pragma once

#include "mm/alloc_flags.h"
#include "mm/page_alloc/alloc_context.h"
#include "world/machine.h"

namespace rs {

/// Makes a block that was just taken the requester's. Kernel: prep_new_page(), prep_compound_page().
void prep_new_page(Machine& m, Pfn page, Order order, Gfp gfp_mask);

/// The first zone of the request's zonelist that may give a page and has one gives it. no_pfn: none did.
/// Plain, not a coroutine: it never sleeps (node reclaim is not simulated yet). Kernel: get_page_from_freelist().
Pfn get_page_from_freelist(Machine& m, Gfp gfp_mask, Order order, AllocFlags alloc_flags, const AllocContext& ac);

} // namespace rs
