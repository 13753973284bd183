// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/swap_state.h"

#include "mm/filemap/page_cache.h"
#include "mm/swap.h"
#include "mm/vmscan/reclaim_flags.h"
#include "mm/vmstat.h"

namespace rs {

namespace {
    NodeId node_of(const World& w, Pfn folio) { return zone_to_nid(w.page_zone(folio)); }

    /// Kernel: free_swap_cache(). One reference is the caller's, the other the cache's.
    void free_swap_cache(Machine& m, Pfn page)
    {
        const World& w = m.world();
        if (!w.has(page, PG_swapcache) || w.pages.mapcount[at(page)] != 0 || w.pages.refcount[at(page)] != 2)
            return;
        delete_from_swap_cache(m, page);
        m.add<Field::PageRefcount>(raw(page), -1);
        m.add<Field::NrSwapPages>(0, 1);
    }
}

bool add_to_swap(Machine& m, Pfn folio)
{
    const World& w = m.world();
    if (w.nr_swap_pages[0] <= 0)
        return false;
    const std::uint64_t entry = w.next_swap_entry[0];
    m.add<Field::NextSwapEntry>(0, 1);
    m.add<Field::NrSwapPages>(0, -1);
    m.set<Field::PageMapping>(raw(folio), entry + 1);
    m.set_flag(folio, PG_swapcache);
    m.set_flag(folio, PG_dirty);
    m.add<Field::PageRefcount>(raw(folio), 1);
    mod_node_page_state(m, node_of(w, folio), NR_FILE_PAGES, 1);
    mod_node_page_state(m, node_of(w, folio), NR_SWAPCACHE, 1);
    m.step(Step::folio_added_to_swap, folio, entry, w.nr_swap_pages[0]);
    return true;
}

bool move_shmem_to_swap(Machine& m, Pfn folio)
{
    const World& w = m.world();
    if (w.nr_swap_pages[0] <= 0)
        return false;
    filemap_remove_folio(m, folio, XaEntry{w.next_swap_entry[0] << 1 | 1});
    m.add<Field::PageRefcount>(raw(folio), -1);
    return add_to_swap(m, folio);
}

void write_to_swap(Machine& m, Pfn folio)
{
    const World& w = m.world();
    m.clear_flag(folio, PG_dirty);
    m.event(Event::mm_vmscan_write_folio, folio, reclaim_flags(false));
    mod_node_page_state(m, node_of(w, folio), NR_VMSCAN_WRITE, 1);
    mod_node_page_state(m, node_of(w, folio), NR_WRITTEN, 1);
    count_vm_events(m, PSWPOUT, 1);
    m.step(Step::folio_written_to_swap, folio, w.pages.mapping[at(folio)] - 1);
}

void delete_from_swap_cache(Machine& m, Pfn folio)
{
    const NodeId node = node_of(m.world(), folio);
    m.clear_flag(folio, PG_swapcache);
    m.set<Field::PageMapping>(raw(folio), 0);
    mod_node_page_state(m, node, NR_FILE_PAGES, -1);
    mod_node_page_state(m, node, NR_SWAPCACHE, -1);
}

std::uint64_t free_pages_and_swap_cache(Machine& m, std::span<const Pfn> pages)
{
    lru_add_drain(m);
    for (const Pfn page : pages)
        free_swap_cache(m, page);
    return release_pages(m, pages);
}

} // namespace rs
