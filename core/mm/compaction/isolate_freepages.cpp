// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/compaction/isolate_freepages.h"

#include "mm/compaction/skip_hints.h"
#include "mm/compound_page.h"
#include "mm/page_alloc/free.h"
#include "mm/page_alloc/isolate_free_page.h"
#include "mm/vmstat.h"

namespace rs {

namespace {

    /// Makes single pages of the blocks, each with a reference; the highest of the last block comes first.
    /// Kernel: split_map_pages(), post_alloc_hook(), split_page().
    void split_map_pages(Machine& m, ListNode list)
    {
        LocalList split(m, LocalId::freepages);
        while (!list_empty(m.world(), list)) {
            const Pfn block = list_first(m.world(), list);
            const Order order = m.world().order(block);
            m.list_del(block);
            m.set<Field::PageOrder>(raw(block), 0);
            for (std::uint32_t i = 0; i < pages_in(order); ++i) {
                m.set_use(block + i, PageUse::Kernel);
                m.set<Field::PageRefcount>(raw(block + i), 1);
                m.list_add(block + i, split);
            }
        }
        m.list_splice(split, list);
    }

    /// Not one that is free as a whole, and, unless that does not matter, only a movable one.
    /// Kernel: suitable_migration_target().
    bool suitable_migration_target(const World& w, const CompactControl& cc, Pfn page)
    {
        if (w.use(page) == PageUse::Buddy && w.order(page) >= pageblock_order)
            return false;
        return cc.ignore_block_suitable || w.pageblock_migratetype(page) == MIGRATE_MOVABLE;
    }

    /// The rest of the pageblock in which the free lists offered a block. Kernel: fast_isolate_around().
    Co<void> fast_isolate_around(Kernel k, CompactControl& cc, Pfn pfn)
    {
        const World& w = k.m.world();
        if (cc.nr_freepages >= cc.nr_migratepages || (cc.direct_compaction && cc.mode == MIGRATE_ASYNC))
            co_return;
        const Pfn start = std::max(pageblock_start_pfn(pfn), zone_start_pfn(w, cc.zone));
        const Pfn end = std::min(pageblock_end_pfn(pfn), zone_end_pfn(w, cc.zone));
        if (!pageblock_exists(w, cc.zone, start, end))
            co_return;
        co_await isolate_freepages_block(k, cc, start, end, 1);
        if (cc.nr_freepages < cc.nr_migratepages) // full, or nearly so
            set_pageblock_skip(k.m, start);
    }

    constexpr std::uint32_t pages_without_resched = COMPACT_CLUSTER_MAX * pageblock_nr_pages;

    /// Downwards from cc.free_pfn to the migrate scanner's pageblock. Kernel: the loop of isolate_freepages().
    Co<void> scan_downwards(Kernel k, CompactControl& cc)
    {
        const World& w = k.m.world();
        const Pfn low_pfn = pageblock_end_pfn(cc.migrate_pfn);
        std::uint32_t stride = cc.mode == MIGRATE_ASYNC ? COMPACT_CLUSTER_MAX : 1;
        Pfn start = cc.free_pfn;
        Pfn block_start = pageblock_start_pfn(start);
        Pfn block_end = std::min(block_start + pageblock_nr_pages, zone_end_pfn(w, cc.zone));
        for (; block_start >= low_pfn;
             block_end = block_start, block_start = block_start - pageblock_nr_pages, start = block_start) {
            if (raw(block_start) % pages_without_resched == 0)
                co_await k.sched.cond_resched();
            if (!pageblock_exists(w, cc.zone, block_start, block_end) ||
                !suitable_migration_target(w, cc, block_start) || !isolation_suitable(w, cc, block_start))
                continue;
            const FreeScan scan = co_await isolate_freepages_block(k, cc, start, block_end, stride);
            start = scan.stopped_at;
            if (start == block_end)
                update_pageblock_skip(k.m, cc, block_start, block_start);
            if (cc.nr_freepages >= cc.nr_migratepages && start >= block_end)
                start = block_start - pageblock_nr_pages; // there is nothing left here for next time
            if (cc.nr_freepages >= cc.nr_migratepages || start < block_end)
                break;
            stride = scan.isolated != 0 ? 1 : std::min(COMPACT_CLUSTER_MAX, stride << 1);
        }
        cc.free_pfn = start;
    }

} // namespace

Co<FreeScan> isolate_freepages_block(Kernel k, CompactControl& cc, Pfn start_pfn, Pfn end_pfn, std::uint32_t stride)
{
    Machine& m = k.m;
    const World& w = m.world();
    FreeScan scan{start_pfn, 0};
    Pfn& pfn = scan.stopped_at;
    std::uint32_t nr_scanned = 0;
    for (; pfn < end_pfn; pfn = pfn + stride) {
        if (raw(pfn) % COMPACT_CLUSTER_MAX == 0) {
            if (fatal_signal_pending(w, m.current())) {
                cc.contended = true;
                break;
            }
            co_await k.sched.cond_resched();
        }
        ++nr_scanned;
        if (page_is_compound(w, pfn))
            pfn = pfn + (pages_in(compound_order(w, pfn)) - 1);
        if (w.use(pfn) != PageUse::Buddy)
            continue;
        const Pfn block = pfn;
        const std::uint32_t pages = pages_in(w.order(block));
        if (isolate_free_page(m, block, w.order(block)) == Isolation::Refused)
            break;
        nr_scanned += pages - 1;
        scan.isolated += pages;
        cc.nr_freepages += pages;
        m.list_add_tail(block, cc.freepages);
        if (cc.nr_migratepages <= cc.nr_freepages) {
            pfn = pfn + pages;
            break;
        }
        pfn = pfn + (pages - 1);
    }
    pfn = std::min(pfn, end_pfn);
    m.spend(nr_scanned * scan_free_pfn_cost_ns);
    m.event(Event::mm_compaction_isolate_freepages, start_pfn, pfn, nr_scanned, scan.isolated);
    cc.total_free_scanned += nr_scanned;
    if (scan.isolated != 0)
        count_vm_events(m, COMPACTISOLATED, scan.isolated);
    co_return scan;
}

Co<void> isolate_freepages(Kernel k, CompactControl& cc)
{
    Machine& m = k.m;
    Call call(m, Function::isolate_freepages);
    const std::optional<Pfn> found = fast_isolate_freepages(m, cc);
    if (found)
        co_await fast_isolate_around(k, cc, *found);
    if (cc.nr_freepages == 0)
        co_await scan_downwards(k, cc);
    m.local(LocalId::free_pfn, cc.free_pfn);
    m.local(LocalId::nr_freepages, cc.nr_freepages);
    split_map_pages(m, cc.freepages);
}

Pfn FreeScannersPages::take_first()
{
    const Pfn page = list_first(k_.m.world(), cc_.freepages);
    if (page == no_pfn)
        return no_pfn;
    k_.m.list_del(page);
    --cc_.nr_freepages;
    return page;
}

Co<Pfn> FreeScannersPages::isolate_and_get()
{
    co_await isolate_freepages(k_, cc_);
    co_return take_first();
}

Co<Pfn> FreeScannersPages::get_new_page()
{
    return list_empty(k_.m.world(), cc_.freepages) ? isolate_and_get() : Co<Pfn>(take_first());
}

void FreeScannersPages::put_new_page(Pfn page)
{
    k_.m.list_add(page, cc_.freepages);
    ++cc_.nr_freepages;
}

Pfn release_freepages(Machine& m, ListNode list)
{
    Pfn highest = no_pfn;
    while (!list_empty(m.world(), list)) {
        const Pfn page = list_first(m.world(), list);
        highest = std::max(highest, page);
        m.list_del(page);
        free_pages(m, page, Order{0});
    }
    return highest;
}

} // namespace rs
