// SPDX-License-Identifier: GPL-3.0-or-later
// What is remembered of pages that were evicted. Every eviction and activation moves a clock, nonresident_age; an
// evicted page leaves the clock's reading behind in the page cache, so that a later fault can tell how far away it was.
// Kernel: mm/workingset.c.
#pragma once

#include "world/machine.h"

namespace rs {

/// The clock goes on by so many pages. Kernel: workingset_age_nonresident().
void workingset_age_nonresident(Machine& m, NodeId node, std::uint64_t nr_pages);

/// The folio leaves its slot of the page cache, and a shadow entry in it; counts WORKINGSET_NODES where only shadows
/// are left in a leaf of the file's tree. Kernel: page_cache_delete() with workingset_update_node().
void leave_shadow_in_cache(Machine& m, Pfn folio);

} // namespace rs
