// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scattered_machine.h"

#include "mm/compaction/skip_hints.h"
#include "mm/filemap/page_cache.h"
#include "mm/lruvec.h"
#include "mm/page_alloc/buddy.h"
#include "mm/page_alloc/isolate_free_page.h"
#include "mm/vmstat.h"
#include "mm/xarray.h"
#include "support/free_machine.h"

#include <gtest/gtest.h>

namespace rs::test {

void make_anon(Machine& m, Pfn page)
{
    m.set_use(page, PageUse::Anon);
    m.set<Field::PageFlags>(raw(page), PG_lru | PG_swapbacked | PG_anon | PG_uptodate);
    m.set<Field::PageMapcount>(raw(page), 1);
    m.set<Field::PageRefcount>(raw(page), 1);
    mod_node_page_state(m, NodeId{0}, NR_ANON_MAPPED, 1);
    lruvec_add_folio(m, page);
}

void make_cached(Machine& m, Pfn page, MappingId mapping, std::uint64_t index)
{
    m.set_use(page, PageUse::File);
    m.set<Field::PageFlags>(raw(page), PG_lru | PG_uptodate);
    m.set<Field::PageMapping>(raw(page), std::uint64_t{raw(mapping)} + 1);
    m.set<Field::PageIndex>(raw(page), index);
    m.set<Field::PageRefcount>(raw(page), 1);
    xa_store(m, mapping, index, page_entry(page), NodeId{0});
    lruvec_add_folio(m, page);
}

void make_unmovable(Machine& m, Pfn page)
{
    lruvec_del_folio(m, page);
    m.set<Field::PageFlags>(raw(page), 0);
    m.set_use(page, PageUse::Kernel);
}

World scattered_machine()
{
    Machine m(free_machine());
    constexpr Order largest{MAX_ORDER - 1};
    for (std::uint32_t pfn = 0; pfn < scattered_to; pfn += pages_in(largest)) {
        mod_zone_page_state(m, free_zone, NR_FREE_PAGES, -std::int64_t{pages_in(largest)});
        del_page_from_free_list(m, Pfn{pfn}, free_zone, largest);
    }
    for (std::uint32_t pfn = 0; pfn < scattered_from; ++pfn)
        m.set_use(Pfn{pfn}, PageUse::Kernel);
    for (std::uint32_t pfn = scattered_from; pfn < scattered_to; pfn += 2)
        make_anon(m, Pfn{pfn});
    for (std::uint32_t pfn = scattered_from + 1; pfn < scattered_to; pfn += 2)
        free_one_page(m, Pfn{pfn}, free_zone, Order{0}, MIGRATE_MOVABLE);
    return m.world();
}

World machine_without_blocks()
{
    Machine m(scattered_machine());
    const World& w = m.world();
    const ListNode whole = w.layout.free_list(free_zone, Order{10}, MIGRATE_MOVABLE);
    for (Pfn block = list_first(w, whole); block != no_pfn; block = list_first(w, whole)) {
        EXPECT_EQ(isolate_free_page(m, block, Order{10}), Isolation::Done);
        m.set<Field::PageOrder>(raw(block), 0);
        for (std::uint32_t i = 0; i < pages_in(Order{10}); ++i)
            m.set_use(block + i, PageUse::Kernel);
        for (std::uint32_t i = 0; i < pages_in(Order{10}); i += 2)
            free_one_page(m, block + i, free_zone, Order{0}, MIGRATE_MOVABLE);
    }
    reset_cached_positions(m, free_zone); // 0, which no scanner was ever at, is in this zone
    return m.world();
}

std::uint32_t count_pages(const World& w, PageUse use)
{
    std::uint32_t count = 0;
    for (std::uint32_t pfn = 0; pfn < w.layout.nr_pfns; ++pfn)
        count += std::uint32_t{w.use(Pfn{pfn}) == use};
    return count;
}

} // namespace rs::test
