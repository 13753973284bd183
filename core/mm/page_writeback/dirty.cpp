// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_writeback/dirty.h"

#include "mm/filemap/open_file.h"
#include "mm/fs_writeback/inode_lists.h"
#include "mm/lruvec.h"
#include "mm/page_writeback/backing_dev.h"
#include "mm/vmstat.h"
#include "mm/xarray.h"

namespace rs {

namespace {

    NodeId node_of(const World& w, Pfn folio) { return zone_to_nid(w.page_zone(folio)); }

    /// Dirty pages, of the node, the zone and the disk.
    void count_dirty(Machine& m, Pfn folio, std::int64_t pages)
    {
        const World& w = m.world();
        mod_node_page_state(m, node_of(w, folio), NR_FILE_DIRTY, pages);
        mod_zone_page_state(m, w.page_zone(folio), NR_ZONE_WRITE_PENDING, pages);
        wb_stat_mod(m, disk_of(w, w.mapping_of(folio)), WB_RECLAIMABLE, pages);
    }

    /// Pages dirtied since boot, and by this task and on this CPU since somebody looked at the limits.
    void count_dirtied(Machine& m, Pfn folio, std::int64_t pages)
    {
        const World& w = m.world();
        mod_node_page_state(m, node_of(w, folio), NR_DIRTIED, pages);
        wb_stat_mod(m, disk_of(w, w.mapping_of(folio)), WB_DIRTIED, pages);
        m.add<Field::TaskNrDirtied>(raw(m.current()), pages);
    }

} // namespace

bool folio_mark_dirty(Machine& m, Pfn folio)
{
    const World& w = m.world();
    if (w.has(folio, PG_reclaim))
        m.clear_flag(folio, PG_reclaim);
    if (w.has(folio, PG_dirty))
        return false;
    m.set_flag(folio, PG_dirty);
    if (!can_writeback(w, folio))
        return true;
    const std::int64_t pages = folio_nr_pages(w, folio);
    const MappingId mapping = w.mapping_of(folio);
    count_dirty(m, folio, pages);
    count_dirtied(m, folio, pages);
    m.add<Field::BdpRatelimits>(raw(m.cpu()), pages);
    xa_set_mark(m, mapping, w.pages.index[at(folio)], PAGECACHE_TAG_DIRTY);
    mark_inode_dirty(m, mapping, w.pages.index[at(folio)]);
    return true;
}

bool folio_clear_dirty_for_io(Machine& m, Pfn folio)
{
    const World& w = m.world();
    if (!w.has(folio, PG_dirty))
        return false;
    m.clear_flag(folio, PG_dirty);
    if (can_writeback(w, folio))
        count_dirty(m, folio, -std::int64_t{folio_nr_pages(w, folio)});
    return true;
}

void folio_redirty_for_writepage(Machine& m, Pfn folio)
{
    folio_mark_dirty(m, folio);
    count_dirtied(m, folio, -std::int64_t{folio_nr_pages(m.world(), folio)});
    m.step(Step::folio_redirtied, folio);
}

} // namespace rs
