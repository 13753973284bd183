// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/filemap/filemap_write.h"

#include "mm/filemap/folio_lock.h"
#include "mm/filemap/page_cache.h"
#include "mm/page_writeback/balance_dirty_pages.h"
#include "mm/page_writeback/dirty.h"
#include "mm/swap.h"

#include <algorithm>

namespace rs {

namespace {

    constexpr Gfp write_gfp_mask = mapping_gfp_mask | GFP_BIT_WRITE;

    Pfn get_and_lock(Machine& m, Pfn folio)
    {
        m.add<Field::PageRefcount>(raw(folio), 1);
        m.set_flag(folio, PG_locked);
        return folio;
    }

    /// The page of the file, locked and with a reference; no_pfn: there is no memory, or a signal came.
    /// Kernel: grab_cache_page_write_begin().
    Co<Pfn> grab_cache_page_write_begin(Kernel k, FileId file, std::uint64_t index, Placement placement)
    {
        Machine& m = k.m;
        const World& w = m.world();
        const MappingId mapping = mapping_of(w, file);
        for (;;) {
            const Pfn cached = filemap_get_folio(w, mapping, index);
            if (cached != no_pfn && !w.has(cached, PG_locked))
                co_return get_and_lock(m, cached);
            if (cached != no_pfn) {
                co_await folio_wait_locked(k, cached);
                continue;
            }
            const Pfn folio = co_await filemap_alloc_folio(k, write_gfp_mask, placement);
            if (folio == no_pfn)
                co_return no_pfn;
            if (filemap_get_folio(w, mapping, index) == no_pfn &&
                filemap_add_folio(m, mapping, folio, index, write_gfp_mask))
                co_return folio;
            const bool raced = filemap_get_folio(w, mapping, index) != no_pfn;
            folio_put(m, folio);
            if (!raced)
                co_return no_pfn;
        }
    }

    /// The file system's buffers keep a reference. Kernel: create_empty_buffers().
    void create_buffers(Machine& m, Pfn folio)
    {
        if (m.world().has(folio, PG_private))
            return;
        m.set_flag(folio, PG_private);
        m.add<Field::PageRefcount>(raw(folio), 1);
    }

    void copy_from_writer(Machine& m, FileId file, Pfn folio, std::uint64_t index)
    {
        const MappingId mapping = mapping_of(m.world(), file);
        create_buffers(m, folio);
        m.spend(write_page_cost_ns);
        m.set_flag(folio, PG_uptodate);
        m.set<Field::MappingPages>(raw(mapping), std::max(m.world().mapping_pages[at(mapping)], index + 1));
        folio_mark_dirty(m, folio);
        folio_unlock(m, folio);
        folio_put(m, folio);
    }

} // namespace

Co<std::uint64_t> generic_perform_write(Kernel k, FileId file, std::uint64_t index, Placement placement)
{
    Machine& m = k.m;
    Call call(m, Function::generic_perform_write);
    co_await k.sched.cond_resched();
    if (fatal_signal_pending(m.world(), m.current()))
        co_return 0;
    const Pfn folio = co_await grab_cache_page_write_begin(k, file, index, placement);
    if (folio == no_pfn)
        co_return 0;
    copy_from_writer(m, file, folio, index);
    co_await balance_dirty_pages_ratelimited(k, disk_of(m.world(), mapping_of(m.world(), file)));
    co_return 1;
}

} // namespace rs
