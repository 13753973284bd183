// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_alloc/free.h"

#include "mm/page_alloc/buddy.h"
#include "mm/page_alloc/pcp.h"
#include "mm/vmstat.h"

namespace rs {

namespace {

    /// The page forgets what it was. Kernel: free_pages_prepare().
    void free_pages_prepare(Machine& m, Pfn page, Order order)
    {
        m.event(Event::mm_page_free, page, order);
        for (std::uint32_t i = 1; i < pages_in(order) && m.world().use(page + i) == PageUse::Tail; ++i)
            m.set_use(page + i, PageUse::Free);
        m.set_use(page, PageUse::Free);
        m.set<Field::PageFlags>(raw(page), 0);
        m.set<Field::PageMapping>(raw(page), 0);
        m.set<Field::PageIndex>(raw(page), 0);
        m.set<Field::PageRefcount>(raw(page), 0);
    }

    /// As free_pages_prepare, and the page remembers its pageblock's type. Kernel: free_unref_page_prepare().
    void free_unref_page_prepare(Machine& m, Pfn page, Order order)
    {
        free_pages_prepare(m, page, order);
        m.set<Field::PageMigratetype>(raw(page), m.world().pageblock_migratetype(page));
    }

    /// Pages of highatomic blocks travel on the movable list, and remember what they are.
    Migratetype pcp_migratetype(const World& w, Pfn page)
    {
        const auto mt = w.pages.migratetype[at(page)];
        return mt < MIGRATE_PCPTYPES ? mt : MIGRATE_MOVABLE;
    }

    /// Kernel: free_unref_page().
    void free_unref_page(Machine& m, Pfn page, Order order)
    {
        free_unref_page_prepare(m, page, order);
        free_unref_page_commit(m, m.world().page_zone(page), page, pcp_migratetype(m.world(), page), order);
    }

    /// Kernel: __free_pages_ok().
    void free_pages_ok(Machine& m, Pfn page, Order order)
    {
        free_pages_prepare(m, page, order);
        free_one_page(m, page, m.world().page_zone(page), order, m.world().pageblock_migratetype(page));
        count_vm_events(m, PGFREE, pages_in(order));
    }

} // namespace

void free_pages(Machine& m, Pfn page, Order order)
{
    Call call(m, Function::free_pages);
    m.local(LocalId::page, page);
    m.local(LocalId::order, order);
    if (pcp_allowed_order(order))
        free_unref_page(m, page, order);
    else
        free_pages_ok(m, page, order);
}

void free_unref_page_list(Machine& m, ListNode list)
{
    Call call(m, Function::free_unref_page_list);
    const World& w = m.world();
    for (const Pfn page : pages_of(w, list))
        free_unref_page_prepare(m, page, Order{0});
    while (!list_empty(w, list)) {
        const Pfn page = list_first(w, list);
        m.list_del(page);
        m.event(Event::mm_page_free_batched, page, 0);
        free_unref_page_commit(m, w.page_zone(page), page, pcp_migratetype(w, page), Order{0});
    }
}

} // namespace rs
