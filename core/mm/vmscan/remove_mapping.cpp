// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/vmscan/remove_mapping.h"

#include "mm/filemap/page_cache.h"
#include "mm/lruvec.h"
#include "mm/swap_state.h"
#include "mm/workingset.h"

namespace rs {

bool remove_mapping(Machine& m, Pfn folio)
{
    const World& w = m.world();
    // One reference is ours, from isolating it, and each page of it has one from the cache.
    if (w.pages.mapping[at(folio)] == 0 || w.pages.refcount[at(folio)] != 1 + folio_nr_pages(w, folio))
        return false;
    if (w.has(folio, PG_dirty))
        return false;
    m.set<Field::PageRefcount>(raw(folio), 0);
    if (w.has(folio, PG_swapcache)) {
        workingset_eviction(m, folio); // its shadow is not kept: nothing swaps in yet
        delete_from_swap_cache(m, folio);
    } else {
        const bool remembered = folio_is_file_lru(w, folio);
        filemap_remove_folio(m, folio, remembered ? XaEntry{raw(workingset_eviction(m, folio))} : no_entry);
    }
    return true;
}

} // namespace rs
