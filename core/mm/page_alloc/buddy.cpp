// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_alloc/buddy.h"

#include "mm/vmstat.h"

namespace rs {

namespace {

    constexpr Order max_order{MAX_ORDER - 1};

    inline void add_to_free_list(Machine& m, Pfn pfn, ZoneId zone, Order order, Migratetype mt)
    {
        m.list_add(pfn, m.layout().free_list(zone, order, mt));
        m.add<Field::NrFree>(m.layout().zone_order(zone, order), 1);
    }

    inline void add_to_free_list_tail(Machine& m, Pfn pfn, ZoneId zone, Order order, Migratetype mt)
    {
        m.list_add_tail(pfn, m.layout().free_list(zone, order, mt));
        m.add<Field::NrFree>(m.layout().zone_order(zone, order), 1);
    }

    void set_buddy_order(Machine& m, Pfn pfn, Order order)
    {
        m.set_use(pfn, PageUse::Buddy);
        m.set<Field::PageOrder>(raw(pfn), raw(order));
    }

    /// The block's buddy if that is free, whole and in the same zone. Kernel: find_buddy_page_pfn(), page_is_buddy().
    Pfn find_buddy(const World& w, Pfn pfn, ZoneId zone, Order order)
    {
        const Pfn buddy{raw(pfn) ^ pages_in(order)};
        if (!w.zone_spans(zone, buddy))
            return no_pfn;
        // Asked at once, not one after the other: which one fails is hard to predict.
        const bool is_buddy = static_cast<int>(w.use(buddy) == PageUse::Buddy) & static_cast<int>(w.order(buddy) == order);
        return is_buddy ? buddy : no_pfn;
    }

    Pfn combined(Pfn a, Pfn b) { return Pfn(raw(a) & raw(b)); }

    /// Whether the next larger block is likely to become whole soon: then this one goes to the tail of its list, to
    /// be left alone. Kernel: buddy_merge_likely().
    bool buddy_merge_likely(const World& w, Pfn pfn, ZoneId zone, Order order)
    {
        if (order >= Order(MAX_ORDER - 2))
            return false;
        const Pfn higher{raw(pfn) & ~pages_in(order)};
        return find_buddy(w, higher, zone, next(order)) != no_pfn;
    }

    /// Above pageblock size, blocks of types that must stay apart are not joined.
    bool may_merge(const World& w, Pfn buddy, Order order, Migratetype mt)
    {
        if (order < pageblock_order)
            return true;
        const Migratetype buddy_mt = w.pageblock_migratetype(buddy);
        return mt == buddy_mt || (migratetype_is_mergeable(mt) && migratetype_is_mergeable(buddy_mt));
    }

    /// Puts the upper halves of a block back until it has the order wanted. Kernel: expand().
    void expand(Machine& m, Pfn pfn, ZoneId zone, Order low, Order high, Migratetype mt)
    {
        while (high > low) {
            high = Order(raw(high) - 1);
            const Pfn half = pfn + pages_in(high);
            add_to_free_list(m, half, zone, high, mt);
            set_buddy_order(m, half, high);
        }
    }

    /// Whether the running task waits for a block of this zone. Kernel: task_capc().
    bool waits_for_block(const Machine& m, ZoneId zone)
    {
        return m.world().task_capture_zone[at(m.current())] == raw(zone) + 1;
    }

    /// Whether it waits for just such a block. Movable ones below a pageblock are left to others, so that
    /// unmovable requests do not spread into movable pageblocks. Kernel: compaction_capture().
    bool compaction_capture(const Machine& m, Order order, Migratetype mt)
    {
        const World& w = m.world();
        const std::size_t task = at(m.current());
        if (w.task_capture_order[task] != raw(order) || w.task_captured[task] != raw(no_pfn))
            return false;
        return mt != MIGRATE_ISOLATE && (order >= pageblock_order || mt != MIGRATE_MOVABLE);
    }

    void give_to_captor(Machine& m, Pfn pfn, ZoneId zone, Order order)
    {
        mod_zone_page_state(m, zone, NR_FREE_PAGES, -std::int64_t{pages_in(order)});
        m.set<Field::PageOrder>(raw(pfn), raw(order));
        m.set<Field::TaskCaptured>(raw(m.current()), raw(pfn));
        m.step(Step::block_captured, pfn, order);
    }

} // namespace

void move_to_free_list(Machine& m, Pfn pfn, ZoneId zone, Order order, Migratetype mt)
{
    m.list_move_tail(pfn, m.layout().free_list(zone, order, mt));
}

Pfn rmqueue_smallest(Machine& m, ZoneId zone, Order order, Migratetype mt)
{
    for (Order current = order; current <= max_order; current = next(current)) {
        const Pfn pfn = get_page_from_free_area(m.world(), zone, current, mt);
        if (pfn == no_pfn)
            continue;
        del_page_from_free_list(m, pfn, zone, current);
        expand(m, pfn, zone, order, current, mt);
        m.set<Field::PageMigratetype>(raw(pfn), mt);
        const bool percpu_refill = pcp_allowed_order(order) && mt < MIGRATE_PCPTYPES;
        m.event(Event::mm_page_alloc_zone_locked, pfn, order, mt, percpu_refill);
        m.step(Step::buddy_block_taken, zone, pfn, order, current, mt);
        return pfn;
    }
    return no_pfn;
}

void free_one_page(Machine& m, Pfn pfn, ZoneId zone, Order order, Migratetype mt)
{
    const World& w = m.world();
    const Pfn freed = pfn;
    const Order freed_order = order;
    mod_zone_page_state(m, zone, NR_FREE_PAGES, pages_in(order));
    const bool awaited = waits_for_block(m, zone);
    while (order < max_order) {
        if (awaited && compaction_capture(m, order, mt)) [[unlikely]] {
            m.set<Field::PageOrder>(raw(freed), 0);
            return give_to_captor(m, pfn, zone, order);
        }
        const Pfn buddy = find_buddy(w, pfn, zone, order);
        if (buddy == no_pfn || !may_merge(w, buddy, order, mt))
            break;
        del_page_from_free_list(m, buddy, zone, order);
        pfn = combined(pfn, buddy);
        order = next(order);
    }
    m.set<Field::PageOrder>(raw(freed), 0);
    set_buddy_order(m, pfn, order);
    if (buddy_merge_likely(w, pfn, zone, order))
        add_to_free_list_tail(m, pfn, zone, order, mt);
    else
        add_to_free_list(m, pfn, zone, order, mt);
    m.step(Step::freed_to_buddy, freed, freed_order, order, mt);
}

} // namespace rs
