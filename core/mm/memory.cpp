// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/memory.h"

#include "mm/mempolicy.h"
#include "mm/mm.h"
#include "mm/mmu_gather.h"
#include "mm/page_alloc/alloc_pages.h"
#include "mm/page_alloc/free.h"
#include "mm/swap.h"
#include "mm/vmstat.h"

#include <algorithm>

namespace rs {

namespace {

    constexpr Gfp GFP_PGTABLE_USER = GFP_KERNEL_ACCOUNT | GFP_BIT_ZERO;
    constexpr Gfp zeroed_user_page = GFP_HIGHUSER_MOVABLE | GFP_BIT_ZERO | GFP_BIT_COMP;

    AllocRequest order_zero(const Machine& m, Gfp gfp)
    {
        return {gfp, Order{0}, cpu_to_node(m.world(), m.cpu()), every_node};
    }

    void set_owner(Machine& m, Pfn page, MmId mm) { m.set<Field::PageOwner>(raw(page), raw(mm) + 1); }

    /// Kernel: pte_alloc_one(), and its like for the tables above.
    Co<bool> add_page_table(Kernel k, MmId mm)
    {
        Machine& m = k.m;
        const Pfn table = co_await alloc_pages(k, order_zero(m, GFP_PGTABLE_USER));
        if (table == no_pfn)
            co_return false;
        m.set_use(table, PageUse::PageTable);
        set_owner(m, table, mm);
        mod_node_page_state(m, zone_to_nid(m.world().page_zone(table)), NR_PAGETABLE, 1);
        m.set<Field::MmPgtablesBytes>(raw(mm), m.world().mm_pgtables_bytes[at(mm)] + PAGE_SIZE);
        m.step(Step::page_table_added, table, m.world().mm_pgtables_bytes[at(mm)] / PAGE_SIZE);
        co_return true;
    }

    /// Kernel: page_add_new_anon_rmap(), lru_cache_add_inactive_or_unevictable().
    void map_new_page(Machine& m, MmId mm, Pfn page, std::uint64_t place)
    {
        m.set_use(page, PageUse::Anon);
        m.set<Field::PageFlags>(raw(page), PG_anon | PG_swapbacked | PG_uptodate | PG_dirty);
        m.set<Field::PageMapcount>(raw(page), 1);
        m.set<Field::PageRefcount>(raw(page), 1);
        m.set<Field::PageIndex>(raw(page), place);
        set_owner(m, page, mm);
        add_mm_counter(m, mm, MM_ANONPAGES, 1);
        mod_node_page_state(m, zone_to_nid(m.world().page_zone(page)), NR_ANON_MAPPED, 1);
        folio_add_lru(m, page);
    }

    /// How many tables the first page at a place needs: none, where others are around it; one for 512 pages, one more
    /// for 512 of those, and above all one that sets it apart from the program and its stack. Kernel: pud_alloc(),
    /// pmd_alloc(), pte_alloc().
    int tables_needed(std::int64_t place)
    {
        if (place == 0)
            return 3;
        if (place % (PTRS_PER_PTE * PTRS_PER_PTE) == 0)
            return 2;
        return place % PTRS_PER_PTE == 0 ? 1 : 0;
    }

    Co<Pfn> allocate_page(Kernel k, MmId mm, std::int64_t place)
    {
        for (int table = 0; table < tables_needed(place); ++table) {
            const bool has_table = co_await add_page_table(k, mm);
            if (!has_table)
                co_return no_pfn;
        }
        co_return co_await alloc_pages(k, order_zero(k.m, zeroed_user_page));
    }

    /// The pages of an address space, by their place in it.
    std::vector<Pfn> pages_owned_by(const World& w, MmId mm, PageUse use)
    {
        std::vector<Pfn> pages;
        for (std::uint32_t pfn = 0; pfn < w.layout.nr_pfns; ++pfn)
            if (w.pages.owner[pfn] == raw(mm) + 1 && w.pages.use[pfn] == use)
                pages.push_back(Pfn{pfn});
        std::ranges::stable_sort(pages, {}, [&](Pfn page) { return w.pages.index[at(page)]; });
        return pages;
    }

    /// Kernel: zap_pte_range(), for one entry.
    void zap_pte(Machine& m, MmId mm, Pfn page)
    {
        const World& w = m.world();
        m.set<Field::PageOwner>(raw(page), 0);
        m.add<Field::PageMapcount>(raw(page), -1);
        add_mm_counter(m, mm, MM_ANONPAGES, -1);
        if (w.pages.mapcount[at(page)] == 0)
            mod_node_page_state(m, zone_to_nid(w.page_zone(page)), NR_ANON_MAPPED, -1);
    }

    /// Its pages in swap: the slots are free again. Kernel: free_swap_and_cache().
    void free_swap_slots(Machine& m, MmId mm)
    {
        const std::int64_t slots = get_mm_counter(m.world(), mm, MM_SWAPENTS);
        add_mm_counter(m, mm, MM_SWAPENTS, -slots);
        m.add<Field::NrSwapPages>(0, slots);
    }

} // namespace

Co<Pfn> do_anonymous_page(Kernel k, MmId mm)
{
    Machine& m = k.m;
    Call call(m, Function::do_anonymous_page);
    count_vm_events(m, PGFAULT, 1);
    const std::int64_t place = get_mm_counter(m.world(), mm, MM_ANONPAGES) + get_mm_counter(m.world(), mm, MM_SWAPENTS);
    const std::uint32_t pid = m.world().task_pids[at(m.current())];
    const Pfn page = co_await allocate_page(k, mm, place);
    if (page == no_pfn) {
        m.step(Step::page_fault_failed, pid, fatal_signal_pending(m.world(), m.current()));
        co_return no_pfn;
    }
    map_new_page(m, mm, page, static_cast<std::uint64_t>(place));
    m.step(Step::anon_page_mapped, page, pid, get_mm_counter(m.world(), mm, MM_ANONPAGES));
    co_return page;
}

void forget_owner(Machine& m, Pfn folio)
{
    const World& w = m.world();
    const std::uint16_t owner = w.pages.owner[at(folio)];
    if (owner == 0)
        return;
    const MmId mm{static_cast<std::uint16_t>(owner - 1)};
    m.set<Field::PageOwner>(raw(folio), 0);
    add_mm_counter(m, mm, MM_ANONPAGES, -1);
    if (w.has(folio, PG_swapcache))
        add_mm_counter(m, mm, MM_SWAPENTS, 1);
}

Co<std::uint64_t> unmap_page_range(Kernel k, MmId mm)
{
    Machine& m = k.m;
    Call call(m, Function::unmap_page_range);
    MmuGather tlb(k);
    for (const Pfn page : pages_owned_by(m.world(), mm, PageUse::Anon)) {
        zap_pte(m, mm, page);
        const bool has_room = co_await tlb.remove_page(page);
        if (!has_room)
            co_await tlb.flush_mmu();
    }
    free_swap_slots(m, mm);
    co_await tlb.finish();
    co_return tlb.freed();
}

std::uint64_t free_pgtables(Machine& m, MmId mm)
{
    std::uint64_t freed = 0;
    for (const Pfn table : pages_owned_by(m.world(), mm, PageUse::PageTable)) {
        m.set<Field::PageOwner>(raw(table), 0);
        mod_node_page_state(m, zone_to_nid(m.world().page_zone(table)), NR_PAGETABLE, -1);
        free_pages(m, table, Order{0});
        ++freed;
    }
    m.set<Field::MmPgtablesBytes>(raw(mm), 0);
    return freed;
}

} // namespace rs
