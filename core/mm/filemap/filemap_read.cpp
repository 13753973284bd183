// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/filemap/filemap_read.h"

#include "mm/filemap/page_cache.h"
#include "mm/mmzone.h"
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

    /// A single page, where readahead brought nothing. Kernel: filemap_create_folio().
    Co<void> filemap_create_folio(Kernel k, FileId file, std::uint64_t index, Placement placement, ReadBatch& batch)
    {
        Machine& m = k.m;
        const Pfn folio = co_await filemap_alloc_folio(k, mapping_gfp_mask, placement);
        if (folio == no_pfn)
            co_return;
        if (!filemap_add_folio(m, mapping_of(m.world(), file), folio, index, mapping_gfp_mask)) {
            folio_put(m, folio);
            co_return;
        }
        read_folio(m, folio);
        batch.folios[batch.count++] = folio; // with the reference that it was made with
    }

    /// Kernel: filemap_get_pages().
    Co<void> filemap_get_pages(Kernel k, FileId file, std::uint64_t index, std::uint64_t end, Placement placement,
                               ReadBatch& batch)
    {
        Machine& m = k.m;
        const MappingId mapping = mapping_of(m.world(), file);
        filemap_get_read_batch(m, mapping, index, end, batch);
        if (batch.count == 0) {
            m.step(Step::file_page_missing, m.world().address_space(mapping).inode, index, end - index,
                   is_value(xa_load(m.world(), mapping, index)));
            co_await page_cache_sync_ra(k, file, index, end - index, placement);
            filemap_get_read_batch(m, mapping, index, end, batch);
        }
        if (batch.count == 0) {
            co_await filemap_create_folio(k, file, index, placement, batch);
            co_return;
        }
        const Pfn last = batch.folios[batch.count - 1];
        const std::uint64_t last_index = m.world().pages.index[at(last)];
        if (m.world().has(last, PG_readahead))
            co_await page_cache_async_ra(k, file, last, last_index, end - last_index, placement);
        if (!m.world().has(last, PG_uptodate))
            read_folio(m, last);
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
