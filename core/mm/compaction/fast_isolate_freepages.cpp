// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/compaction/isolate_freepages.h"
#include "mm/compaction/skip_hints.h"
#include "mm/page_alloc/buddy.h"
#include "mm/page_alloc/isolate_free_page.h"
#include "mm/vmstat.h"

namespace rs {

namespace {

    /// One search of the free lists.
    class Search {
    public:
        Search(Machine& machine, CompactControl& control);
        std::optional<Pfn> run();

    private:
        Pfn search_list(int order);
        Pfn walk(ListNode list, int order);
        bool take(Pfn block, int order);
        int next_search_order(int order);
        std::optional<Pfn> begin_scan_where_it_may_pay();

        Machine& m;
        const World& w = m.world();
        CompactControl& cc;
        std::uint32_t limit = std::max(1U, freelist_scan_limit(cc) >> 1); ///< blocks of a list to look at
        bool scan_start = false; ///< nothing was scanned yet: a good place to begin is worth a deeper search
        Pfn low_pfn, min_pfn; ///< from here on blocks are as wanted; they will do
        Pfn highest{}; ///< pageblock of the highest block that was seen
        std::uint32_t nr_scanned = 0;
    };

    Search::Search(Machine& machine, CompactControl& control)
        : m(machine)
        , cc(control)
    {
        if (cc.free_pfn >= cached_pfn(w, cc.zone, COMPACT_INIT_FREE)) {
            limit = pageblock_nr_pages >> 1;
            scan_start = true;
        }
        const std::uint32_t distance = cc.free_pfn - cc.migrate_pfn;
        low_pfn = pageblock_start_pfn(cc.free_pfn - (distance >> 2));
        min_pfn = pageblock_start_pfn(cc.free_pfn - (distance >> 1));
    }

    /// Turns the list until the block is its first: the next search, from the tail, meets others first.
    /// Kernel: move_freelist_head().
    void move_freelist_head(Machine& m, ListNode list, Pfn block)
    {
        while (list_first(m.world(), list) != block)
            m.list_move(list_last(m.world(), list), list);
    }

    /// From the tail on. Leaves the list turned so that it is searched further next time.
    Pfn Search::walk(ListNode list, int order)
    {
        std::uint32_t order_scanned = 0;
        Pfn found = no_pfn, high_pfn = no_pfn, last_seen = no_pfn;
        for (ListNode node = list_prev(w, list); node != list; node = list_prev(w, node)) {
            const Pfn block = node_page(node);
            ++order_scanned;
            ++nr_scanned;
            if (block >= highest)
                highest = std::max(pageblock_start_pfn(block), zone_start_pfn(w, cc.zone));
            if (block >= low_pfn) {
                cc.fast_search_fail = 0;
                cc.search_order = order;
                found = last_seen = block;
                break;
            }
            if (block >= min_pfn && block > high_pfn) {
                high_pfn = block;
                limit >>= 1;
            }
            if (order_scanned >= limit) {
                last_seen = block;
                break;
            }
        }
        if (found == no_pfn && high_pfn != no_pfn)
            found = last_seen = high_pfn;
        if (last_seen != no_pfn)
            move_freelist_head(m, list, last_seen);
        if (order_scanned >= limit)
            limit = std::max(1U, limit >> 1);
        return found;
    }

    bool Search::take(Pfn block, int order)
    {
        if (isolate_free_page(m, block, Order(order)) == Isolation::Refused)
            return false;
        nr_scanned += pages_in(Order(order)) - 1;
        cc.nr_freepages += pages_in(Order(order));
        m.list_add_tail(block, cc.freepages);
        count_vm_events(m, COMPACTISOLATED, pages_in(Order(order)));
        return true;
    }

    Pfn Search::search_list(int order)
    {
        if (w.nr_free[w.layout.zone_order(cc.zone, Order(order))] == 0)
            return no_pfn;
        return walk(w.layout.free_list(cc.zone, Order(order), MIGRATE_MOVABLE), order);
    }

    /// Round robin, downwards; -1 when all were searched. Kernel: next_search_order().
    int Search::next_search_order(int order)
    {
        if (--order < 0)
            order = cc.order - 1;
        if (order != cc.search_order)
            return order;
        if (--cc.search_order < 0)
            cc.search_order = cc.order - 1;
        return -1;
    }

    /// An allocation does not look through all of the zone, if the free lists have nothing in its upper half.
    std::optional<Pfn> Search::begin_scan_where_it_may_pay()
    {
        if (highest >= min_pfn)
            return cc.free_pfn = highest;
        // Beyond the end: the scanners have passed each other, and the distance wraps.
        const bool exists = raw(min_pfn) < w.layout.nr_pfns && w.use(min_pfn) != PageUse::Hole;
        if (!cc.direct_compaction || !exists)
            return std::nullopt;
        cc.free_pfn = min_pfn;
        const Pfn end = std::min(pageblock_end_pfn(min_pfn), zone_end_pfn(w, cc.zone));
        return pageblock_exists(w, cc.zone, min_pfn, end) ? std::optional(min_pfn) : std::nullopt;
    }

    std::optional<Pfn> Search::run()
    {
        Pfn found = no_pfn;
        cc.search_order = std::min(cc.order - 1, cc.search_order);
        for (int order = cc.search_order; found == no_pfn && order >= 0; order = next_search_order(order)) {
            found = search_list(order);
            if (found != no_pfn && !take(found, order)) { // the watermark does not allow it: no list will help
                found = no_pfn;
                order = cc.search_order + 1;
            }
        }
        std::optional<Pfn> where;
        if (found != no_pfn) {
            where = found;
        } else {
            ++cc.fast_search_fail;
            if (scan_start)
                where = begin_scan_where_it_may_pay();
        }
        if (highest != no_pfn && highest >= cached_pfn(w, cc.zone, COMPACT_CACHED_FREE))
            set_cached_pfn(m, cc.zone, COMPACT_CACHED_FREE, highest - pageblock_nr_pages);
        cc.total_free_scanned += nr_scanned;
        return where;
    }

} // namespace

std::optional<Pfn> fast_isolate_freepages(Machine& m, CompactControl& cc)
{
    return cc.order <= 0 ? std::nullopt : Search(m, cc).run();
}

} // namespace rs
