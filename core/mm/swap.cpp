// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/swap.h"

#include "mm/lruvec.h"
#include "mm/page_alloc/free.h"
#include "mm/workingset.h"

namespace rs {

namespace {

    /// Kernel: lru_add_fn().
    void lru_add(Machine& m, Pfn folio)
    {
        const World& w = m.world();
        const bool was_unevictable = w.has(folio, PG_unevictable);
        m.clear_flag(folio, PG_unevictable);
        if (folio_evictable(w, folio)) {
            if (was_unevictable)
                count_vm_events(m, UNEVICTABLE_PGRESCUED, folio_nr_pages(w, folio));
        } else {
            m.clear_flag(folio, PG_active);
            m.set_flag(folio, PG_unevictable);
            if (!was_unevictable)
                count_vm_events(m, UNEVICTABLE_PGCULLED, folio_nr_pages(w, folio));
        }
        lruvec_add_folio(m, folio);
    }

    /// Kernel: lru_move_tail_fn().
    void lru_move_tail(Machine& m, Pfn folio)
    {
        if (m.world().has(folio, PG_unevictable))
            return;
        lruvec_del_folio(m, folio);
        m.clear_flag(folio, PG_active);
        lruvec_add_folio_tail(m, folio);
        count_vm_events(m, PGROTATED, folio_nr_pages(m.world(), folio));
    }

    /// Kernel: lru_deactivate_file_fn().
    void lru_deactivate_file(Machine& m, Pfn folio)
    {
        const World& w = m.world();
        if (w.has(folio, PG_unevictable) || w.pages.mapcount[at(folio)] != 0)
            return;
        const bool active = w.has(folio, PG_active);
        lruvec_del_folio(m, folio);
        m.clear_flag(folio, PG_active);
        m.clear_flag(folio, PG_referenced);
        if (w.has(folio, PG_writeback) || w.has(folio, PG_dirty)) {
            lruvec_add_folio(m, folio);
            m.set_flag(folio, PG_reclaim);
        } else {
            lruvec_add_folio_tail(m, folio);
            count_vm_events(m, PGROTATED, folio_nr_pages(w, folio));
        }
        if (active)
            count_vm_events(m, PGDEACTIVATE, folio_nr_pages(w, folio));
    }

    /// Kernel: lru_deactivate_fn().
    void lru_deactivate(Machine& m, Pfn folio)
    {
        const World& w = m.world();
        if (w.has(folio, PG_unevictable) || !w.has(folio, PG_active))
            return;
        lruvec_del_folio(m, folio);
        m.clear_flag(folio, PG_active);
        m.clear_flag(folio, PG_referenced);
        lruvec_add_folio(m, folio);
        count_vm_events(m, PGDEACTIVATE, folio_nr_pages(w, folio));
    }

    /// Kernel: lru_lazyfree_fn().
    void lru_lazyfree(Machine& m, Pfn folio)
    {
        const World& w = m.world();
        if (!w.has(folio, PG_anon) || !w.has(folio, PG_swapbacked) || w.has(folio, PG_swapcache)
            || w.has(folio, PG_unevictable))
            return;
        lruvec_del_folio(m, folio);
        m.clear_flag(folio, PG_active);
        m.clear_flag(folio, PG_referenced);
        m.clear_flag(folio, PG_swapbacked);
        lruvec_add_folio(m, folio);
        count_vm_events(m, PGLAZYFREE, folio_nr_pages(w, folio));
    }

    /// Kernel: folio_activate_fn().
    void activate_fn(Machine& m, Pfn folio)
    {
        const World& w = m.world();
        if (w.has(folio, PG_active) || w.has(folio, PG_unevictable))
            return;
        lruvec_del_folio(m, folio);
        m.set_flag(folio, PG_active);
        lruvec_add_folio(m, folio);
        count_vm_events(m, PGACTIVATE, folio_nr_pages(w, folio));
    }

    void move_folio(Machine& m, Pfn folio, FolioBatch batch)
    {
        switch (batch) {
        case BATCH_LRU_ADD:
            return lru_add(m, folio);
        case BATCH_LRU_ROTATE:
            return lru_move_tail(m, folio);
        case BATCH_LRU_DEACTIVATE_FILE:
            return lru_deactivate_file(m, folio);
        case BATCH_LRU_DEACTIVATE:
            return lru_deactivate(m, folio);
        case BATCH_LRU_LAZYFREE:
            return lru_lazyfree(m, folio);
        case BATCH_ACTIVATE:
            return activate_fn(m, folio);
        case NR_FOLIO_BATCHES:
            return;
        }
    }

    /// Kernel: folio_batch_move_lru().
    void folio_batch_move_lru(Machine& m, CpuId cpu, FolioBatch batch)
    {
        const World& w = m.world();
        const std::uint32_t counter = w.layout.batch(cpu, batch);
        const std::uint32_t count = w.batch_count[counter];
        for (std::uint32_t i = 0; i < count; ++i) {
            const Pfn folio{w.batch_folio[w.layout.batch_slot(cpu, batch, i)]};
            // Isolated meanwhile: whoever did that puts it back.
            if (batch != BATCH_LRU_ADD && !w.has(folio, PG_lru))
                continue;
            m.clear_flag(folio, PG_lru);
            move_folio(m, folio, batch);
            m.set_flag(folio, PG_lru);
        }
        for (std::uint32_t i = 0; i < count; ++i) {
            const std::uint32_t slot = w.layout.batch_slot(cpu, batch, i);
            const Pfn folio{w.batch_folio[slot]};
            m.set<Field::BatchFolio>(slot, 0);
            folio_put(m, folio);
        }
        m.set<Field::BatchCount>(counter, 0);
    }

    /// The batch keeps a reference. A full one is emptied, as is one with a large folio: too much memory would wait in
    /// it. Kernel: folio_batch_add_and_move().
    void folio_batch_add_and_move(Machine& m, FolioBatch batch, Pfn folio)
    {
        const World& w = m.world();
        const CpuId cpu = m.cpu();
        const std::uint32_t counter = w.layout.batch(cpu, batch);
        const std::uint32_t count = w.batch_count[counter];
        m.add<Field::PageRefcount>(raw(folio), 1);
        m.set<Field::BatchFolio>(w.layout.batch_slot(cpu, batch, count), raw(folio));
        m.set<Field::BatchCount>(counter, count + 1);
        if (count + 1 == PAGEVEC_SIZE || w.order(folio) != Order{0})
            folio_batch_move_lru(m, cpu, batch);
    }

    /// Kernel: folio_activate().
    void folio_activate(Machine& m, Pfn folio)
    {
        if (!m.world().has(folio, PG_active) && !m.world().has(folio, PG_unevictable))
            folio_batch_add_and_move(m, BATCH_ACTIVATE, folio);
    }

    /// A folio that waits in this CPU's batch goes straight to the active list. Kernel: __lru_cache_activate_folio().
    void activate_in_batch(Machine& m, Pfn folio)
    {
        const World& w = m.world();
        const std::uint32_t count = w.batch_count[w.layout.batch(m.cpu(), BATCH_LRU_ADD)];
        for (std::uint32_t i = count; i-- > 0;)
            if (w.batch_folio[w.layout.batch_slot(m.cpu(), BATCH_LRU_ADD, i)] == raw(folio))
                return m.set_flag(folio, PG_active);
    }

} // namespace

void folio_add_lru(Machine& m, Pfn folio) { folio_batch_add_and_move(m, BATCH_LRU_ADD, folio); }

void folio_rotate_reclaimable(Machine& m, Pfn folio)
{
    const World& w = m.world();
    if (!w.has(folio, PG_locked) && !w.has(folio, PG_dirty) && !w.has(folio, PG_unevictable) && w.has(folio, PG_lru))
        folio_batch_add_and_move(m, BATCH_LRU_ROTATE, folio);
}

void folio_mark_accessed(Machine& m, Pfn folio)
{
    const World& w = m.world();
    if (!w.has(folio, PG_referenced)) {
        m.set_flag(folio, PG_referenced);
        m.step(Step::folio_accessed_first, folio);
        return;
    }
    if (w.has(folio, PG_unevictable) || w.has(folio, PG_active))
        return;
    if (w.has(folio, PG_lru))
        folio_activate(m, folio);
    else
        activate_in_batch(m, folio);
    m.clear_flag(folio, PG_referenced);
    workingset_activation(m, folio);
    m.step(Step::folio_accessed_again, folio);
}

void lru_add_drain_cpu(Machine& m, CpuId cpu)
{
    const World& w = m.world();
    std::uint32_t folios = 0;
    for (int batch = 0; batch < NR_FOLIO_BATCHES; ++batch) {
        const std::uint32_t count = w.batch_count[w.layout.batch(cpu, FolioBatch(batch))];
        folios += count;
        if (count != 0)
            folio_batch_move_lru(m, cpu, FolioBatch(batch));
    }
    m.step(Step::batches_drained, cpu, folios);
}

void lru_add_drain_all(Machine& m)
{
    Call call(m, Function::lru_add_drain_all);
    for (std::uint32_t cpu = 0; cpu < m.layout().nr_cpus; ++cpu)
        lru_add_drain_cpu(m, CpuId(cpu));
}

void lru_add_drain(Machine& m)
{
    Call call(m, Function::lru_add_drain);
    m.event(Event::lru_add_drain);
    lru_add_drain_cpu(m, m.cpu());
}

void free_folio(Machine& m, Pfn folio)
{
    const World& w = m.world();
    if (w.has(folio, PG_lru)) { // kernel: __page_cache_release()
        lruvec_del_folio(m, folio);
        m.clear_flag(folio, PG_lru);
    }
    m.step(Step::folio_put_freed, folio);
    free_pages(m, folio, w.order(folio));
}

std::uint64_t release_pages(Machine& m, std::span<const Pfn> pages)
{
    const World& w = m.world();
    LocalList pages_to_free(m, LocalId::pages_to_free);
    std::uint64_t freed = 0;
    for (const Pfn page : pages) {
        m.add<Field::PageRefcount>(raw(page), -1);
        if (w.pages.refcount[at(page)] != 0)
            continue;
        if (w.has(page, PG_lru)) {
            lruvec_del_folio(m, page);
            m.clear_flag(page, PG_lru);
        }
        m.list_add(page, pages_to_free);
        ++freed;
    }
    free_unref_page_list(m, pages_to_free);
    return freed;
}

void lru_note_cost(Machine& m, NodeId node, bool file, std::uint64_t nr_pages)
{
    const World& w = m.world();
    std::uint64_t anon_cost = w.lruvec_anon_cost[at(node)] + (file ? 0 : nr_pages);
    std::uint64_t file_cost = w.lruvec_file_cost[at(node)] + (file ? nr_pages : 0);
    std::int64_t lru_size = 0;
    for (int lru = LRU_INACTIVE_ANON; lru <= LRU_ACTIVE_FILE; ++lru)
        lru_size += node_page_state(w, node, NodeStat(int{NR_INACTIVE_ANON} + lru));
    // Old costs fade: both are halved when they outgrow a quarter of the lists.
    if (file_cost + anon_cost > static_cast<std::uint64_t>(lru_size) / 4) {
        anon_cost /= 2;
        file_cost /= 2;
    }
    m.set<Field::LruvecAnonCost>(raw(node), anon_cost);
    m.set<Field::LruvecFileCost>(raw(node), file_cost);
}

} // namespace rs
