// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/fs_writeback/wb_writeback.h"

#include "base/time_units.h"
#include "mm/fs_writeback/inode_lists.h"
#include "mm/page_writeback/backing_dev.h"
#include "mm/page_writeback/dirty_throttle_control.h"
#include "mm/page_writeback/write_cache_pages.h"
#include "mm/vmstat.h"
#include "mm/xarray.h"
#include "sched/jiffies.h"

#include <algorithm>

namespace rs {

namespace {

    constexpr std::int64_t MIN_WRITEBACK_PAGES = 4096 >> (PAGE_SHIFT - 10); // 4 MiB
    constexpr std::uint64_t DIRTY_SCOPE = 8;

    /// How much of a file is written before the next one has its turn: half a second's worth, about.
    /// Kernel: writeback_chunk_size().
    std::int64_t writeback_chunk_size(const World& w, const WbWork& work)
    {
        const std::uint64_t most = std::min(wb_value(w, work.disk, WB_AVG_WRITE_BANDWIDTH) / 2,
                                            w.domain_values[DOMAIN_DIRTY_LIMIT] / DIRTY_SCOPE);
        const std::int64_t pages = std::min(static_cast<std::int64_t>(most), work.nr_pages) + MIN_WRITEBACK_PAGES;
        return pages / MIN_WRITEBACK_PAGES * MIN_WRITEBACK_PAGES;
    }

    /// Whether a round has lasted longer than 100 ms.
    bool is_long_ago(const World& w, std::uint64_t start_time) { return start_time + HZ / 10 < jiffies(w); }

    std::int64_t nr_dirty(const World& w) { return global_node_page_state(w, NR_FILE_DIRTY); }
    std::uint64_t bg_thresh(Machine& m) { return global_dirty_limits(m.world(), m.current()).bg_thresh; }

    /// What becomes of a file of which pages were written. Kernel: requeue_inode().
    void requeue_inode(Machine& m, MappingId inode, DiskId disk, const WritebackControl& wbc)
    {
        const World& w = m.world();
        if (mapping_tagged(w, inode, PAGECACHE_TAG_DIRTY)) {
            if (wbc.nr_to_write <= 0)
                return requeue_io(m, inode, disk);
            return redirty_tail(m, inode, disk);
        }
        if (inode_has(w, inode, I_DIRTY_PAGES))
            return redirty_tail(m, inode, disk);
        inode_io_list_del(m, inode);
        m.step(Step::file_clean, w.address_space(inode).inode);
    }

    /// Writes so many pages of a file. Kernel: __writeback_single_inode().
    Co<void> writeback_single_inode(Kernel k, MappingId inode, WritebackControl& wbc)
    {
        Machine& m = k.m;
        const std::uint64_t from = m.world().mapping_writeback_index[at(inode)];
        const std::int64_t chunk = wbc.nr_to_write;
        co_await do_writepages(k, inode, wbc);
        const bool still_dirty = mapping_tagged(m.world(), inode, PAGECACHE_TAG_DIRTY);
        set_inode_state(m, inode, I_DIRTY_PAGES, still_dirty ? unsigned{I_DIRTY_PAGES} : 0U);
        m.step(Step::file_written_back, m.world().address_space(inode).inode, from, chunk - wbc.nr_to_write, chunk,
               still_dirty);
    }

    /// A round over the files whose turn it is. Returns pages and files written. Kernel: writeback_sb_inodes().
    Co<std::int64_t> writeback_inodes(Kernel k, WbWork& work)
    {
        Machine& m = k.m;
        const World& w = m.world();
        const std::uint64_t start_time = jiffies(w);
        const MappingId head = w.layout.wb_list(work.disk, WB_B_IO);
        std::int64_t wrote = 0;
        while (!io_list_empty(w, work.disk, WB_B_IO)) {
            const MappingId inode = io_list_prev(w, head);
            set_inode_state(m, inode, 0, I_SYNC);
            const std::int64_t chunk = writeback_chunk_size(w, work);
            WritebackControl wbc{SyncMode::None, chunk};
            co_await writeback_single_inode(k, inode, wbc);
            const std::int64_t pages = chunk - wbc.nr_to_write;
            work.nr_pages -= pages;
            wrote += pages;
            co_await k.sched.cond_resched();
            if (!inode_has(w, inode, I_DIRTY_PAGES))
                ++wrote;
            requeue_inode(m, inode, work.disk, wbc);
            set_inode_state(m, inode, I_SYNC, 0);
            if (wrote != 0 && (is_long_ago(w, start_time) || work.nr_pages <= 0))
                break;
        }
        co_return wrote;
    }

    /// Which files are old enough, ticks: all, unless the flusher came for old data only.
    std::uint64_t dirtied_before(const World& w, const WbWork& work, std::uint64_t began)
    {
        if (work.for_kupdate())
            return jiffies(w) - centisecs_to_jiffies(w.sysctl.dirty_expire_centisecs);
        return work.for_background() ? jiffies(w) : began;
    }

} // namespace

Co<std::int64_t> wb_writeback(Kernel k, WbWork work)
{
    Machine& m = k.m;
    Call call(m, Function::wb_writeback);
    const World& w = m.world();
    const std::int64_t nr_pages = work.nr_pages;
    const std::uint64_t began = jiffies(w);
    m.step(Step::writeback_began, int{work.reason}, nr_pages, nr_dirty(w), bg_thresh(m));
    while (work.nr_pages > 0 && (!work.for_background() || wb_over_bg_thresh(m, work.disk))) {
        if (io_list_empty(w, work.disk, WB_B_IO))
            queue_io(m, work.disk, dirtied_before(w, work, began));
        const std::int64_t progress = co_await writeback_inodes(k, work);
        if (progress == 0 && io_list_empty(w, work.disk, WB_B_MORE_IO))
            break;
    }
    m.step(Step::writeback_stopped, int{work.reason}, nr_pages - work.nr_pages, nr_dirty(w), bg_thresh(m));
    co_return nr_pages - work.nr_pages;
}

} // namespace rs
