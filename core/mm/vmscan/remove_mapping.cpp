// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/vmscan/remove_mapping.h"

#include "mm/lruvec.h"
#include "mm/swap_state.h"
#include "mm/workingset.h"

namespace rs {

namespace {

    /// Kernel: __filemap_remove_folio().
    void remove_from_page_cache(Machine& m, NodeId node, Pfn folio)
    {
        const World& w = m.world();
        const std::uint64_t inode = w.pages.mapping[at(folio)] - 1;
        const std::uint64_t index = w.pages.index[at(folio)];
        const std::int64_t pages = folio_nr_pages(w, folio);
        mod_node_page_state(m, node, NR_FILE_PAGES, -pages);
        if (w.has(folio, PG_swapbacked))
            mod_node_page_state(m, node, NR_SHMEM, -pages);
        leave_shadow_in_cache(m, folio);
        m.step(Step::folio_removed_from_cache, folio, inode, index, w.nonresident_age[at(node)]);
    }

} // namespace

bool remove_mapping(Machine& m, NodeId node, Pfn folio)
{
    const World& w = m.world();
    // One reference is ours, from isolating it, and each page of it has one from the cache.
    if (w.pages.mapping[at(folio)] == 0 || w.pages.refcount[at(folio)] != 1 + folio_nr_pages(w, folio))
        return false;
    if (w.has(folio, PG_dirty))
        return false;
    m.set<Field::PageRefcount>(raw(folio), 0);
    workingset_eviction(m, folio); // what is in the shadow is not kept: nothing reads files yet
    if (w.has(folio, PG_swapcache))
        delete_from_swap_cache(m, folio);
    else
        remove_from_page_cache(m, node, folio);
    return true;
}

} // namespace rs
