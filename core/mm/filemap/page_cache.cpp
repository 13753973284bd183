// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/filemap/page_cache.h"

#include "mm/lruvec.h"
#include "mm/mempolicy.h"
#include "mm/swap.h"
#include "mm/vmstat.h"
#include "mm/workingset.h"

namespace rs {

bool filemap_add_folio(Machine& m, MappingId mapping, Pfn folio, std::uint64_t index, Gfp gfp)
{
    const World& w = m.world();
    const XaStored stored = xa_store(m, mapping, index, page_entry(folio), cpu_to_node(w, m.cpu()));
    if (!stored.done)
        return false;
    RS_CHECK(!is_page(stored.old));
    if (stored.node != XaNode{})
        workingset_update_node(m, stored.node);
    m.set_use(folio, PageUse::File);
    m.set_flag(folio, PG_locked);
    m.set<Field::PageMapping>(raw(folio), std::uint64_t{raw(mapping)} + 1);
    m.set<Field::PageIndex>(raw(folio), index);
    m.add<Field::PageRefcount>(raw(folio), 1);
    mod_node_page_state(m, zone_to_nid(w.page_zone(folio)), NR_FILE_PAGES, 1);
    m.step(Step::folio_added_to_cache, folio, w.address_space(mapping).inode, index, is_value(stored.old));
    if (is_value(stored.old) && !has(gfp, GFP_BIT_WRITE))
        workingset_refault(m, folio, Shadow{raw(stored.old)});
    folio_add_lru(m, folio);
    return true;
}

void filemap_replace_folio(Machine& m, Pfn folio, Pfn by)
{
    const World& w = m.world();
    const NodeId node = zone_to_nid(w.page_zone(folio));
    const XaStored stored = xa_store(m, w.mapping_of(folio), w.pages.index[at(folio)], page_entry(by), node);
    RS_CHECK(stored.done && stored.old == page_entry(folio));
}

void filemap_remove_folio(Machine& m, Pfn folio, XaEntry in_its_place)
{
    const World& w = m.world();
    const NodeId node = zone_to_nid(w.page_zone(folio));
    const std::int64_t pages = folio_nr_pages(w, folio);
    const MappingId mapping = w.mapping_of(folio);
    const AddressSpace file = w.address_space(mapping);
    for (int mark = 0; mark < NR_XA_MARKS; ++mark)
        if (xa_get_mark(w, mapping, w.pages.index[at(folio)], XaMark(mark)))
            xa_clear_mark(m, mapping, w.pages.index[at(folio)], XaMark(mark));
    const XaStored stored = xa_store(m, mapping, w.pages.index[at(folio)], in_its_place, node);
    RS_CHECK(stored.done && stored.old == page_entry(folio));
    if (stored.node != XaNode{} && !file.shmem)
        workingset_update_node(m, stored.node);
    mod_node_page_state(m, node, NR_FILE_PAGES, -pages);
    if (w.has(folio, PG_swapbacked))
        mod_node_page_state(m, node, NR_SHMEM, -pages);
    m.step(Step::folio_removed_from_cache, folio, file.inode, w.pages.index[at(folio)], w.nonresident_age[at(node)]);
}

} // namespace rs
