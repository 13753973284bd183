// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_writeback/start_writeback.h"

#include "mm/block/bio.h"
#include "mm/filemap/open_file.h"
#include "mm/fs_writeback/inode_lists.h"
#include "mm/page_writeback/backing_dev.h"
#include "mm/page_writeback/dirty.h"
#include "mm/page_writeback/sysctl_handlers.h"
#include "mm/xarray.h"
#include "sched/jiffies.h"

#include <algorithm>

namespace rs {

namespace {

    void take_file_in(World& w, MappingId mapping)
    {
        if ((w.mapping_state[at(mapping)] & I_DIRTY_PAGES) != 0)
            return;
        const DiskId disk = disk_of(w, mapping);
        WorldWriter writer{w};
        w.mapping_state[at(mapping)] = I_DIRTY_PAGES;
        w.mapping_dirtied_when[at(mapping)] = jiffies(w);
        inode_io_list_move(writer, mapping, disk, WB_B_DIRTY);
        std::uint64_t& due = w.wb_values[wb_index(disk, WB_DWORK_NS)];
        due = std::min(due, delayed_work_fires_ns(w));
        w.domain_values[DOMAIN_NEXT_WORK_NS] = std::min(w.domain_values[DOMAIN_NEXT_WORK_NS], due);
    }

    void take_page_in(World& w, Pfn folio)
    {
        const MappingId mapping = w.mapping_of(folio);
        const DiskId disk = disk_of(w, mapping);
        WorldWriter writer{w};
        if (w.has(folio, PG_dirty)) {
            xa_set_mark(writer, mapping, w.pages.index[at(folio)], PAGECACHE_TAG_DIRTY);
            w.percpu_count[percpu_counter(disk, WB_RECLAIMABLE)] += pages_in(w.order(folio));
            take_file_in(w, mapping);
        }
        if (!w.has(folio, PG_writeback))
            return;
        if (!mapping_tagged(w, mapping, PAGECACHE_TAG_WRITEBACK))
            ++w.wb_values[wb_index(disk, WB_WRITEBACK_INODES)];
        xa_set_mark(writer, mapping, w.pages.index[at(folio)], PAGECACHE_TAG_WRITEBACK);
        w.percpu_count[percpu_counter(disk, WB_WRITEBACK)] += pages_in(w.order(folio));
    }

    /// What a file has under writeback is in its disk's queue: in the order of its pages, as the flusher hands them
    /// over.
    void queue_pages_of(World& w, MappingId mapping)
    {
        WorldWriter writer{w};
        std::uint64_t next_index = UINT64_MAX;
        std::size_t in_request = 0;
        for (auto index = xa_find(w, mapping, 0, PAGECACHE_TAG_WRITEBACK); index;
             index = xa_find(w, mapping, *index + 1, PAGECACHE_TAG_WRITEBACK)) {
            in_request = *index == next_index && in_request < BIO_MAX_VECS ? in_request + 1 : 1;
            queue_page(writer, disk_of(w, mapping), entry_page(xa_load(w, mapping, *index)), in_request != 1);
            next_index = *index + 1;
        }
    }

} // namespace

void start_writeback(World& w)
{
    const std::uint64_t now = jiffies(w);
    for (std::uint32_t disk = 0; disk < max_disks; ++disk)
        for (const WbValue stamp : {WB_BW_TIME_STAMP, WB_LAST_OLD_FLUSH})
            w.wb_values[wb_index(DiskId(disk), stamp)] = now;
    w.domain_values[DOMAIN_DIRTY_LIMIT_TSTAMP] = now;
    writeback_set_ratelimit(w);
    for (std::uint32_t pfn = 0; pfn < w.layout.nr_pfns; ++pfn)
        if ((w.pages.flags[pfn] & (PG_dirty | PG_writeback)) != 0 && can_writeback(w, Pfn{pfn}))
            take_page_in(w, Pfn{pfn});
    for (std::uint32_t mapping = 0; mapping < w.nr_mappings[0]; ++mapping)
        queue_pages_of(w, MappingId{mapping});
    start_disks(w);
}

} // namespace rs
