// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/vmscan/isolate.h"

#include "mm/lruvec.h"
#include "mm/workingset.h"

namespace rs {

namespace {

    constexpr std::int64_t ISOLATE_UNMAPPED = 2;

    using PagesByZone = std::array<std::uint64_t, MAX_NR_ZONES>;

    /// One run of isolate_lru_folios().
    struct Isolation {
        Machine& m;
        const ScanControl& sc;
        LruList lru;
        ListNode src, dst, skipped_list;
        Isolated result{};
        PagesByZone taken{}, skipped{};

        /// Looks at the folio at the tail. Returns the pages that count as scanned.
        std::uint64_t scan_tail();
        bool may_take(Pfn folio) const;
        void take(Pfn folio, ZoneId zone);
    };

    bool Isolation::may_take(Pfn folio) const
    {
        const World& w = m.world();
        const bool unmapped_only = sc.may_unmap() == 0 && w.pages.mapcount[at(folio)] != 0;
        return w.has(folio, PG_lru) && !unmapped_only;
    }

    void Isolation::take(Pfn folio, ZoneId zone)
    {
        const World& w = m.world();
        const std::uint32_t pages = folio_nr_pages(w, folio);
        m.add<Field::PageRefcount>(raw(folio), 1);
        m.clear_flag(folio, PG_lru);
        result.nr_taken += pages;
        taken[zone_idx(zone)] += pages;
        m.list_move(folio, dst);
        m.step(Step::folio_isolated, folio, int{lru});
    }

    /// The folio that is looked at next, on a list that may lie anywhere in memory. Kernel: prefetchw_prev_lru_folio().
    void prefetch_prev(const World& w, Pfn folio, ListNode src)
    {
        const ListNode prev = list_prev(w, page_node(folio));
        if (prev != src)
            w.pages.prefetch(node_page(prev));
    }

    std::uint64_t Isolation::scan_tail()
    {
        const World& w = m.world();
        const Pfn folio = list_last(w, src);
        prefetch_prev(w, folio, src);
        const std::uint32_t pages = folio_nr_pages(w, folio);
        const ZoneId zone = w.page_zone(folio);
        result.nr_scanned += pages;
        if (zone_idx(zone) > sc.reclaim_idx()) {
            skipped[zone_idx(zone)] += pages;
            m.list_move(folio, skipped_list);
            m.step(Step::folio_skipped, folio, zone, sc.reclaim_idx());
            return 0;
        }
        if (may_take(folio))
            take(folio, zone);
        else
            m.list_move(folio, src);
        return pages;
    }

} // namespace

Isolated isolate_lru_folios(Machine& m, NodeId node, LruList lru, std::uint64_t nr_to_scan, ListNode dst, ScanControl& sc)
{
    Call call(m, Function::isolate_lru_folios);
    m.local(LocalId::nr_to_scan, nr_to_scan);
    m.local(LocalId::lru, int{lru});
    const ListNode src = m.layout().lru_list(node, lru);
    LocalList folios_skipped(m, LocalId::folios_skipped);
    Isolation run{m, sc, lru, src, dst, folios_skipped};
    std::uint64_t scan = 0;
    while (scan < nr_to_scan && !list_empty(m.world(), src))
        scan += run.scan_tail();

    std::uint64_t nr_skipped = 0;
    m.list_splice(folios_skipped, src);
    for (int zone = 0; zone < MAX_NR_ZONES; ++zone) {
        nr_skipped += run.skipped[std::size_t(zone)];
        if (run.skipped[std::size_t(zone)] != 0)
            count_zid_vm_events(m, PGSCAN_SKIP_DMA, ZoneType(zone), run.skipped[std::size_t(zone)]);
    }
    m.event(Event::mm_vmscan_lru_isolate, sc.may_unmap() != 0 ? 0 : ISOLATE_UNMAPPED, sc.reclaim_idx(), sc.order(),
            nr_to_scan, run.result.nr_scanned, nr_skipped, run.result.nr_taken, int{lru});
    for (int zone = 0; zone < MAX_NR_ZONES; ++zone)
        if (run.taken[std::size_t(zone)] != 0)
            update_lru_size(m, node, lru, ZoneType(zone), -static_cast<std::int64_t>(run.taken[std::size_t(zone)]));
    m.step(Step::folios_isolated, run.result.nr_taken, run.result.nr_scanned, nr_skipped, int{lru});
    return run.result;
}

std::uint64_t move_folios_to_lru(Machine& m, NodeId node, ListNode list)
{
    Call call(m, Function::move_folios_to_lru);
    const World& w = m.world();
    LocalList folios_to_free(m, LocalId::folios_to_free);
    std::uint64_t moved = 0;
    while (!list_empty(w, list)) {
        const Pfn folio = list_last(w, list);
        m.list_del(folio);
        // A folio that became unevictable goes through the batches in the kernel; here at once to its counter.
        if (!folio_evictable(w, folio))
            m.set_flag(folio, PG_unevictable);
        m.set_flag(folio, PG_lru);
        m.add<Field::PageRefcount>(raw(folio), -1);
        if (w.pages.refcount[at(folio)] == 0) {
            m.clear_flag(folio, PG_lru);
            m.list_add(folio, folios_to_free);
            m.step(Step::folio_last_reference_dropped, folio);
            continue;
        }
        lruvec_add_folio(m, folio);
        const std::uint32_t pages = folio_nr_pages(w, folio);
        moved += pages;
        if (w.has(folio, PG_active))
            workingset_age_nonresident(m, node, pages);
        m.step(Step::folio_back_on_lru, folio, int{folio_lru_list(w, folio)});
    }
    m.list_splice(folios_to_free, list);
    return moved;
}

} // namespace rs
