// SPDX-License-Identifier: GPL-3.0-or-later
// Putting a page into the cache of its file and taking it out again. Kernel: mm/filemap.c.
#pragma once

#include "mm/gfp.h"
#include "mm/xarray.h"

namespace rs {

/// The page cached at this index of the file; no_pfn: none, or a shadow. Kernel: filemap_get_folio().
inline Pfn filemap_get_folio(const World& w, MappingId mapping, std::uint64_t index)
{
    const XaEntry entry = xa_load(w, mapping, index);
    return is_page(entry) ? entry_page(entry) : no_pfn;
}

/// Makes a fresh folio that index's page, locked until it is read: takes a reference, counts it, asks the shadow that stood there whether it comes
/// back as an active one, and hands it to the LRU batch. False: there is no memory for a node of the tree, and nothing
/// was done. No other page may stand there. Kernel: filemap_add_folio().
bool filemap_add_folio(Machine& m, MappingId mapping, Pfn folio, std::uint64_t index, Gfp gfp);

/// Puts another folio in the place of one in its file's tree; nothing is counted. Kernel: folio_migrate_mapping().
void filemap_replace_folio(Machine& m, Pfn folio, Pfn by);

/// Takes the folio out of its file's tree. A shadow stays in its place; for shmem, the swap entry that has its contents.
/// Kernel: __filemap_remove_folio(), shmem_delete_from_page_cache().
void filemap_remove_folio(Machine& m, Pfn folio, XaEntry in_its_place);

} // namespace rs
