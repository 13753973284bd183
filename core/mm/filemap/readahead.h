// SPDX-License-Identifier: GPL-3.0-or-later
// Reading more of a file than was asked for, in the expectation that it will be. The window of a file that is read on and
// on is read ahead of the reader; the page at which it is to move on is marked (PG_readahead):
//
//     start                     start + size - async_size          start + size
//       |-------- read before ----------|-- the reader comes here: -----|---- next window, larger ----|
//                                      marked                            read now
//
// Kernel: mm/readahead.c. File systems with large folios are not simulated: all folios are single pages.
#pragma once

#include "mm/filemap/open_file.h"
#include "mm/gfp.h"
#include "mm/nodemask.h"
#include "sched/kernel.h"

namespace rs {

/// Where the pages of a reader are to come from: its node, and the nodes that it is bound to.
struct Placement {
    NodeId preferred{};
    NodeMask bound = every_node;
};

/// Nothing is cached at `index`, and `req_count` pages from there are asked for: reads them and perhaps more.
/// Pages that cannot be had without trouble are left out. Kernel: page_cache_sync_ra().
Co<void> page_cache_sync_ra(Kernel k, FileId file, std::uint64_t index, std::uint64_t req_count, Placement placement);

/// The reader met the marked folio at `index`: reads the next window. Kernel: page_cache_async_ra().
Co<void> page_cache_async_ra(Kernel k, FileId file, Pfn folio, std::uint64_t index, std::uint64_t req_count,
                             Placement placement);

/// A page for the cache; no_pfn: none to be had. Kernel: filemap_alloc_folio().
Co<Pfn> filemap_alloc_folio(Kernel k, Gfp gfp, Placement placement);

/// What requests for a file's pages ask with. Kernel: mapping_gfp_mask() of a regular file.
inline constexpr Gfp mapping_gfp_mask = GFP_HIGHUSER_MOVABLE;

/// The file's device is asked for a locked folio, whose time it takes to ask; it is there once the folio is unlocked.
/// Kernel: the file system's read_folio().
void read_folio(Machine& m, Pfn folio);

} // namespace rs
