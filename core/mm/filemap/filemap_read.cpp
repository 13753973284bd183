// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/filemap/filemap_read.h"

#include "mm/filemap/folio_lock.h"
#include "mm/filemap/page_cache.h"
#include "mm/mmzone.h"
#include "mm/psi.h"
#include "mm/swap.h"

#include <algorithm>
#include <array>
#include <utility>

namespace rs {

namespace {

    /// Folios that are read together, each held by a reference. Kernel: struct folio_batch.
    struct ReadBatch {
        ReadBatch() {} // NOLINT: leaves folios as they are
        std::array<Pfn, PAGEVEC_SIZE> folios; // NOLINT: only `count` of them mean something
        std::uint32_t count = 0;

        void add(Machine& m, Pfn folio)
        {
            m.add<Field::PageRefcount>(raw(folio), 1);
            folios[count++] = folio;
        }
        Pfn last() const { return folios[count - 1]; }
        void put_last(Machine& m) { folio_put(m, folios[--count]); }
        void put(Machine& m)
        {
            for (std::uint32_t i = 0; i < count; ++i)
                folio_put(m, folios[i]);
            count = 0;
        }
    };

    /// The pages cached from there on, up to the first that is not, and to a marked one. Kernel: filemap_get_read_batch().
    void filemap_get_read_batch(Machine& m, MappingId mapping, std::uint64_t index, std::uint64_t end, ReadBatch& batch)
    {
        const World& w = m.world();
        while (index < end && batch.count < batch.folios.size()) {
            const Pfn folio = filemap_get_folio(w, mapping, index++);
            if (folio == no_pfn)
                return;
            batch.add(m, folio);
            if (w.has(folio, PG_readahead) || !w.has(folio, PG_uptodate))
                return;
        }
    }

    /// A read under way.
    struct Read {
        FileId file{};
        std::uint64_t first = 0, index = 0, end = 0; ///< pages of the file: the first, the next one, after the last
        Placement placement;
        ReadBatch batch; ///< from index on

        MappingId mapping(const World& w) const { return mapping_of(w, file); }
        bool is_over() const { return index >= end; }
        std::uint64_t pages_read() const { return index - first; }
    };

    void get_read_batch(Machine& m, Read& read)
    {
        filemap_get_read_batch(m, read.mapping(m.world()), read.index, read.end, read.batch);
    }

    /// Whether the read may go on with the batch at once.
    bool batch_is_ready(const World& w, const ReadBatch& batch)
    {
        if (batch.count == 0)
            return false;
        return w.has(batch.last(), PG_uptodate) && !w.has(batch.last(), PG_readahead);
    }

    /// Waits for what the device was asked for. False: a fatal signal came first. Kernel: filemap_read_folio().
    Co<bool> filemap_read_folio(Kernel k, Pfn folio)
    {
        Machine& m = k.m;
        const bool workingset = m.world().has(folio, PG_workingset);
        const bool was_stalled = workingset && psi_memstall_enter(m);
        read_folio(m, folio);
        if (workingset)
            psi_memstall_leave(m, was_stalled);
        co_await folio_wait_locked_killable(k, folio);
        co_return m.world().has(folio, PG_uptodate);
    }

    /// A single page, where readahead brought nothing. Kernel: filemap_create_folio().
    Co<void> filemap_create_folio(Kernel k, Read& read)
    {
        Machine& m = k.m;
        const Pfn folio = co_await filemap_alloc_folio(k, mapping_gfp_mask, read.placement);
        if (folio == no_pfn)
            co_return;
        read.batch.folios[read.batch.count++] = folio; // with the reference that it was made with
        bool done = filemap_add_folio(m, read.mapping(m.world()), folio, read.index, mapping_gfp_mask);
        if (done)
            done = co_await filemap_read_folio(k, folio);
        if (!done)
            read.batch.put_last(m);
    }

    /// Has the batch's last folio read where it is not up to date. One that somebody reads already is waited for, without
    /// holding it, and leaves the batch: by then it may be another's. Kernel: filemap_update_page().
    Co<void> filemap_update_page(Kernel k, ReadBatch& batch)
    {
        Machine& m = k.m;
        const Pfn folio = batch.last();
        if (m.world().has(folio, PG_locked)) {
            batch.put_last(m);
            co_await folio_wait_locked_killable(k, folio);
            co_return;
        }
        m.set_flag(folio, PG_locked);
        const bool read = co_await filemap_read_folio(k, folio);
        if (!read)
            batch.put_last(m);
    }

    /// Nothing is cached there.
    Co<void> read_missing(Kernel k, const Read& read)
    {
        const World& w = k.m.world();
        const MappingId mapping = read.mapping(w);
        if (k.m.full())
            k.m.step(Step::file_page_missing, w.address_space(mapping).inode, read.index, read.end - read.index,
                     is_value(xa_load(w, mapping, read.index)));
        return page_cache_sync_ra(k, read.file, read.index, read.end - read.index, read.placement);
    }

    /// The rest of filemap_get_pages(), once readahead is over.
    Co<void> finish_batch(Kernel k, Read& read, Co<void> readahead)
    {
        Machine& m = k.m;
        const World& w = m.world();
        ReadBatch& batch = read.batch;
        for (;;) {
            co_await std::move(readahead);
            if (batch.count == 0)
                get_read_batch(m, read);
            if (batch.count == 0) {
                co_await filemap_create_folio(k, read);
                co_return;
            }
            const std::uint64_t last_index = w.pages.index[at(batch.last())];
            if (w.has(batch.last(), PG_readahead))
                co_await page_cache_async_ra(k, read.file, batch.last(), last_index, read.end - last_index,
                                             read.placement);
            if (!w.has(batch.last(), PG_uptodate))
                co_await filemap_update_page(k, batch);
            if (batch.count != 0 || fatal_signal_pending(w, m.current()))
                co_return;
            get_read_batch(m, read);
            readahead = batch.count == 0 ? read_missing(k, read) : Co<void>{};
        }
    }

    /// Has the batch's pages read where they are not. An empty batch: a signal came, or there was no memory.
    /// Kernel: filemap_get_pages().
    Co<void> filemap_get_pages(Kernel k, Read& read)
    {
        Co<void> readahead;
        if (read.batch.count == 0) {
            readahead = read_missing(k, read);
            if (readahead.await_ready())
                get_read_batch(k.m, read);
        }
        return batch_is_ready(k.m.world(), read.batch) ? Co<void>{} : finish_batch(k, read, std::move(readahead));
    }

    /// A page that was read just before counts as the same access.
    bool is_page_of_last_read(const World& w, FileId file, std::uint64_t index)
    {
        return index == (w.file_prev_pos[at(file)] - 1) / page_size;
    }

    /// The reader gets the batch; the read goes on after it.
    void copy_to_reader(Machine& m, Read& read)
    {
        for (std::uint32_t i = 0; i < read.batch.count; ++i) {
            if (i != 0 || !is_page_of_last_read(m.world(), read.file, read.index))
                folio_mark_accessed(m, read.batch.folios[i]);
            m.spend(copy_page_cost_ns);
        }
        read.index += read.batch.count;
        m.set<Field::FilePrevPos>(raw(read.file), read.index * page_size);
        read.batch.put(m);
    }

    /// Looks for what is cached from there on. False: the reader is being killed.
    bool look_up(Machine& m, Read& read)
    {
        if (fatal_signal_pending(m.world(), m.current()))
            return false;
        get_read_batch(m, read);
        return true;
    }

    /// From a scheduling point on at which the reader gives up its CPU, or from a batch on that is not ready.
    Co<std::uint64_t> read_sleeping(Kernel k, Read begun, Suspend point, Call filemap_read)
    {
        const Call call(std::move(filemap_read));
        Read read = begun;
        co_await point;
        bool goes_on = point.goes_on || look_up(k.m, read);
        while (goes_on) {
            if (!batch_is_ready(k.m.world(), read.batch))
                co_await filemap_get_pages(k, read);
            if (read.batch.count == 0)
                break;
            copy_to_reader(k.m, read);
            if (read.is_over())
                break;
            co_await k.sched.cond_resched();
            goes_on = look_up(k.m, read);
        }
        co_return read.pages_read();
    }

} // namespace

Co<std::uint64_t> filemap_read(Kernel k, FileId file, std::uint64_t index, std::uint64_t nr_pages, Placement placement)
{
    Machine& m = k.m;
    Call call(m, Function::filemap_read);
    const std::uint64_t pages = file_pages(m.world(), file);
    const std::uint64_t end = index < pages ? index + std::min(nr_pages, pages - index) : index;
    Read read{file, index, index, end, placement, {}};
    while (!read.is_over()) {
        const Suspend point = k.sched.cond_resched();
        if (!point.goes_on)
            return read_sleeping(k, read, point, std::move(call));
        if (!look_up(m, read))
            break;
        if (!batch_is_ready(m.world(), read.batch))
            return read_sleeping(k, read, point, std::move(call));
        copy_to_reader(m, read);
    }
    return read.pages_read();
}

} // namespace rs
