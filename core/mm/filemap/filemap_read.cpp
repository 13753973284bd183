// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/filemap/filemap_read.h"

#include "mm/filemap/folio_lock.h"
#include "mm/filemap/page_cache.h"
#include "mm/mmzone.h"
#include "mm/psi.h"
#include "mm/swap.h"

#include <algorithm>
#include <array>

namespace rs {

namespace {

    /// Folios that are read together, each held by a reference. Kernel: struct folio_batch.
    struct ReadBatch {
        std::array<Pfn, PAGEVEC_SIZE> folios{};
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
    Co<void> filemap_create_folio(Kernel k, FileId file, std::uint64_t index, Placement placement, ReadBatch& batch)
    {
        Machine& m = k.m;
        const Pfn folio = co_await filemap_alloc_folio(k, mapping_gfp_mask, placement);
        if (folio == no_pfn)
            co_return;
        batch.folios[batch.count++] = folio; // with the reference that it was made with
        bool read = filemap_add_folio(m, mapping_of(m.world(), file), folio, index, mapping_gfp_mask);
        if (read)
            read = co_await filemap_read_folio(k, folio);
        if (!read)
            batch.put_last(m);
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

    /// Finds the pages from there on, or has them read. An empty batch: a signal came, or there was no memory.
    /// Kernel: filemap_get_pages().
    Co<void> filemap_get_pages(Kernel k, FileId file, std::uint64_t index, std::uint64_t end, Placement placement,
                               ReadBatch& batch)
    {
        Machine& m = k.m;
        const World& w = m.world();
        const MappingId mapping = mapping_of(w, file);
        while (batch.count == 0 && !fatal_signal_pending(w, m.current())) {
            filemap_get_read_batch(m, mapping, index, end, batch);
            if (batch.count == 0) {
                m.step(Step::file_page_missing, w.address_space(mapping).inode, index, end - index,
                       is_value(xa_load(w, mapping, index)));
                co_await page_cache_sync_ra(k, file, index, end - index, placement);
                filemap_get_read_batch(m, mapping, index, end, batch);
            }
            if (batch.count == 0) {
                co_await filemap_create_folio(k, file, index, placement, batch);
                co_return;
            }
            const std::uint64_t last_index = w.pages.index[at(batch.last())];
            if (w.has(batch.last(), PG_readahead))
                co_await page_cache_async_ra(k, file, batch.last(), last_index, end - last_index, placement);
            if (!w.has(batch.last(), PG_uptodate))
                co_await filemap_update_page(k, batch);
        }
    }

    /// A page that was read just before counts as the same access.
    bool is_page_of_last_read(const World& w, FileId file, std::uint64_t index)
    {
        return index == (w.file_prev_pos[at(file)] - 1) / page_size;
    }

    void copy_to_reader(Machine& m, FileId file, std::uint64_t index, const ReadBatch& batch)
    {
        for (std::uint32_t i = 0; i < batch.count; ++i) {
            if (i != 0 || !is_page_of_last_read(m.world(), file, index))
                folio_mark_accessed(m, batch.folios[i]);
            m.spend(copy_page_cost_ns);
        }
        m.set<Field::FilePrevPos>(raw(file), (index + batch.count) * page_size);
    }

} // namespace

Co<std::uint64_t> filemap_read(Kernel k, FileId file, std::uint64_t index, std::uint64_t nr_pages, Placement placement)
{
    Machine& m = k.m;
    Call call(m, Function::filemap_read);
    const std::uint64_t pages = file_pages(m.world(), file);
    const std::uint64_t end = index < pages ? index + std::min(nr_pages, pages - index) : index;
    const std::uint64_t first = index;
    ReadBatch batch;
    while (index < end) {
        co_await k.sched.cond_resched();
        if (fatal_signal_pending(m.world(), m.current()))
            break;
        co_await filemap_get_pages(k, file, index, end, placement, batch);
        if (batch.count == 0)
            break;
        copy_to_reader(m, file, index, batch);
        index += batch.count;
        batch.put(m);
    }
    co_return index - first;
}

} // namespace rs
