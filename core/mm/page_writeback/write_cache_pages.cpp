// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_writeback/write_cache_pages.h"

#include "mm/block/bio.h"
#include "mm/filemap/open_file.h"
#include "mm/filemap/page_cache.h"
#include "mm/fs_writeback/block_bitmap.h"
#include "mm/fs_writeback/inode_lists.h"
#include "mm/page_writeback/backing_dev.h"
#include "mm/page_writeback/dirty.h"
#include "mm/page_writeback/writeback.h"

#include <vector>

namespace rs {

namespace {

    /// Pages under writeback that follow each other in the file, on their way to the disk as one request.
    /// Kernel: struct ext4_io_submit.
    class IoSubmit {
    public:
        IoSubmit(Machine& m, DiskId disk)
            : m_(m)
            , disk_(disk)
        {
        }
        void add(Pfn folio)
        {
            const std::uint64_t index = m_.world().pages.index[at(folio)];
            if (folios_.size() == BIO_MAX_VECS || (!folios_.empty() && index != next_index_))
                submit();
            folios_.push_back(folio);
            next_index_ = index + 1;
        }
        void submit()
        {
            if (!folios_.empty())
                submit_bio(m_, disk_, folios_);
            folios_.clear();
        }

    private:
        Machine& m_;
        DiskId disk_;
        std::vector<Pfn> folios_;
        std::uint64_t next_index_ = 0;
    };

    /// So that what is dirtied meanwhile is not written, too. Kernel: tag_pages_for_writeback().
    void tag_pages_for_writeback(Machine& m, MappingId mapping)
    {
        auto index = xa_find(m.world(), mapping, 0, PAGECACHE_TAG_DIRTY);
        for (; index; index = xa_find(m.world(), mapping, *index + 1, PAGECACHE_TAG_DIRTY))
            xa_set_mark(m, mapping, *index, PAGECACHE_TAG_TOWRITE);
    }

    /// Whether the folio is to be written now; else it is clean, or being written already.
    Co<bool> begin_to_write(Kernel k, Pfn folio, SyncMode sync_mode)
    {
        const World& w = k.m.world();
        if (!w.has(folio, PG_dirty))
            co_return false;
        if (w.has(folio, PG_writeback)) {
            if (sync_mode == SyncMode::None)
                co_return false;
            co_await folio_wait_writeback(k, folio);
        }
        co_return folio_clear_dirty_for_io(k.m, folio);
    }

    /// Kernel: the file system's part of write_cache_pages().
    void write_folio(Machine& m, Pfn folio, IoSubmit& io)
    {
        m.spend(writeback_folio_cost_ns);
        folio_start_writeback(m, folio);
        io.add(folio);
    }

    /// From `index` on, until nothing marked is left or enough is written. Returns where the next call goes on.
    Co<std::uint64_t> write_marked(Kernel k, MappingId mapping, std::uint64_t index, XaMark mark, WritebackControl& wbc)
    {
        Machine& m = k.m;
        IoSubmit io(m, disk_of(m.world(), mapping));
        std::uint32_t looked_at = 0;
        for (auto found = xa_find(m.world(), mapping, index, mark); found;
             found = xa_find(m.world(), mapping, index, mark)) {
            index = *found + 1;
            const Pfn folio = filemap_get_folio(m.world(), mapping, *found);
            const bool writes = co_await begin_to_write(k, folio, wbc.sync_mode);
            if (writes) {
                write_folio(m, folio, io);
                --wbc.nr_to_write;
            } else if (mark == PAGECACHE_TAG_TOWRITE) {
                xa_clear_mark(m, mapping, *found, mark);
            }
            if (wbc.nr_to_write <= 0 && wbc.sync_mode == SyncMode::None) {
                io.submit();
                co_return *found;
            }
            if (++looked_at % PAGEVEC_SIZE == 0)
                co_await k.sched.cond_resched();
        }
        io.submit();
        co_return 0;
    }

    Co<void> write_cache_pages(Kernel k, MappingId mapping, WritebackControl& wbc)
    {
        Machine& m = k.m;
        Call call(m, Function::write_cache_pages);
        if (wbc.sync_mode == SyncMode::All) {
            tag_pages_for_writeback(m, mapping);
            co_await write_marked(k, mapping, 0, PAGECACHE_TAG_TOWRITE, wbc);
            co_return;
        }
        const std::uint64_t from = m.world().mapping_writeback_index[at(mapping)];
        const std::uint64_t next = co_await write_marked(k, mapping, from, PAGECACHE_TAG_DIRTY, wbc);
        m.set<Field::MappingWritebackIndex>(raw(mapping), next);
    }

} // namespace

Co<void> do_writepages(Kernel k, MappingId mapping, WritebackControl& wbc)
{
    Machine& m = k.m;
    const DiskId disk = disk_of(m.world(), mapping);
    if (wbc.nr_to_write <= 0 || !mapping_tagged(m.world(), mapping, PAGECACHE_TAG_DIRTY))
        co_return;
    wb_bandwidth_estimate_start(m, disk);
    co_await read_block_bitmap(k, mapping);
    co_await write_cache_pages(k, mapping, wbc);
    if (bandwidth_is_old(m.world(), disk))
        wb_update_bandwidth(m, disk);
}

Co<void> file_write_and_wait(Kernel k, MappingId mapping)
{
    Call call(k.m, Function::file_write_and_wait);
    WritebackControl wbc{SyncMode::All, INT64_MAX};
    co_await do_writepages(k, mapping, wbc);
    std::uint64_t index = 0;
    for (auto found = xa_find(k.m.world(), mapping, index, PAGECACHE_TAG_WRITEBACK); found;
         found = xa_find(k.m.world(), mapping, index, PAGECACHE_TAG_WRITEBACK)) {
        index = *found + 1;
        co_await folio_wait_writeback(k, filemap_get_folio(k.m.world(), mapping, *found));
    }
}

void writepage(Machine& m, Pfn folio)
{
    RS_CHECK(!m.world().has(folio, PG_writeback));
    folio_redirty_for_writepage(m, folio);
}

} // namespace rs
