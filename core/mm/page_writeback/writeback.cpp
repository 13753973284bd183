// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_writeback/writeback.h"

#include "mm/filemap/open_file.h"
#include "mm/lruvec.h"
#include "mm/page_writeback/backing_dev.h"
#include "mm/page_writeback/dirty.h"
#include "mm/swap.h"
#include "mm/xarray.h"

namespace rs {

namespace {

    NodeId node_of(const World& w, Pfn folio) { return zone_to_nid(w.page_zone(folio)); }

    void count_writeback(Machine& m, Pfn folio, std::int64_t pages)
    {
        const ZoneId zone = m.world().page_zone(folio);
        mod_node_page_state(m, zone_to_nid(zone), NR_WRITEBACK, pages);
        mod_zone_page_state(m, zone, NR_ZONE_WRITE_PENDING, pages);
    }

    /// Those who wait in reclaim_throttle() for pages to be written are woken when enough were.
    /// Kernel: acct_reclaim_writeback().
    void acct_reclaim_writeback(Machine& m, Pfn folio)
    {
        const World& w = m.world();
        const NodeId node = node_of(w, folio);
        const std::uint32_t throttled = w.nr_writeback_throttled[at(node)];
        if (throttled == 0)
            return;
        mod_node_page_state(m, node, NR_THROTTLED_WRITTEN, folio_nr_pages(w, folio));
        const std::int64_t written = node_page_state(w, node, NR_THROTTLED_WRITTEN) - w.nr_reclaim_start[at(node)];
        if (written <= std::int64_t{SWAP_CLUSTER_MAX} * throttled || !waitqueue_active(w, WaitQueue::Throttled))
            return;
        wake_up_all(m, WaitQueue::Throttled);
        m.step(Step::writeback_wakes_reclaimers, node, written, throttled);
    }

    /// Of a file's page: marks, and the counters of its disk.
    void start_writeback_of_file(Machine& m, Pfn folio)
    {
        const World& w = m.world();
        const MappingId mapping = w.mapping_of(folio);
        const std::uint64_t index = w.pages.index[at(folio)];
        const DiskId disk = disk_of(w, mapping);
        if (!mapping_tagged(w, mapping, PAGECACHE_TAG_WRITEBACK))
            set_wb_value(m, disk, WB_WRITEBACK_INODES, wb_value(w, disk, WB_WRITEBACK_INODES) + 1);
        xa_set_mark(m, mapping, index, PAGECACHE_TAG_WRITEBACK);
        wb_stat_mod(m, disk, WB_WRITEBACK, folio_nr_pages(w, folio));
        if (!w.has(folio, PG_dirty))
            xa_clear_mark(m, mapping, index, PAGECACHE_TAG_DIRTY);
        xa_clear_mark(m, mapping, index, PAGECACHE_TAG_TOWRITE);
    }

    void end_writeback_of_file(Machine& m, Pfn folio)
    {
        const World& w = m.world();
        const MappingId mapping = w.mapping_of(folio);
        const DiskId disk = disk_of(w, mapping);
        const std::int64_t pages = folio_nr_pages(w, folio);
        xa_clear_mark(m, mapping, w.pages.index[at(folio)], PAGECACHE_TAG_WRITEBACK);
        wb_stat_mod(m, disk, WB_WRITEBACK, -pages);
        wb_writeout_add(m, disk, pages);
        if (!mapping_tagged(w, mapping, PAGECACHE_TAG_WRITEBACK))
            wb_inode_writeback_end(m, disk);
    }

} // namespace

void folio_start_writeback(Machine& m, Pfn folio)
{
    RS_CHECK(!m.world().has(folio, PG_writeback));
    m.set_flag(folio, PG_writeback);
    if (can_writeback(m.world(), folio))
        start_writeback_of_file(m, folio);
    count_writeback(m, folio, folio_nr_pages(m.world(), folio));
}

void folio_end_writeback(Machine& m, Pfn folio)
{
    const World& w = m.world();
    RS_CHECK(w.has(folio, PG_writeback));
    const bool wanted = w.has(folio, PG_reclaim);
    const std::int64_t pages = folio_nr_pages(w, folio);
    if (wanted) {
        m.clear_flag(folio, PG_reclaim);
        folio_rotate_reclaimable(m, folio);
    }
    m.clear_flag(folio, PG_writeback);
    if (can_writeback(w, folio))
        end_writeback_of_file(m, folio);
    count_writeback(m, folio, -pages);
    mod_node_page_state(m, node_of(w, folio), NR_WRITTEN, pages);
    m.step(Step::writeback_ended, folio, wanted);
    wake_folio_waiters(m, WaitQueue::Writeback, folio);
    acct_reclaim_writeback(m, folio);
}

Co<void> folio_wait_writeback(Kernel k, Pfn folio)
{
    while (k.m.world().has(folio, PG_writeback)) {
        k.m.step(Step::waits_for_writeback, folio);
        co_await k.sched.io_schedule(WaitQueue::Writeback, folio);
    }
}

} // namespace rs
