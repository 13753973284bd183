// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/compaction/isolate_migratepages.h"
#include "mm/compaction/skip_hints.h"
#include "mm/page_alloc/buddy.h"

#include <limits>

namespace rs {

namespace {

    constexpr std::uint32_t scanned_linearly = std::numeric_limits<std::uint32_t>::max();

    /// Kernel: update_fast_start_pfn().
    void update_fast_start_pfn(CompactControl& cc, Pfn pfn)
    {
        if (cc.fast_start_pfn != scanned_linearly)
            cc.fast_start_pfn = cc.fast_start_pfn == 0 ? raw(pfn) : std::min(cc.fast_start_pfn, raw(pfn));
    }

    /// When the free lists have no more to offer: from the lowest that they led to, one after the other.
    /// Kernel: reinit_migrate_pfn().
    Pfn reinit_migrate_pfn(CompactControl& cc)
    {
        if (cc.fast_start_pfn != 0 && cc.fast_start_pfn != scanned_linearly) {
            cc.migrate_pfn = Pfn{cc.fast_start_pfn};
            cc.fast_start_pfn = scanned_linearly;
        }
        return cc.migrate_pfn;
    }

    /// Turns the list until the block is its last, so that the next search begins behind it.
    /// Kernel: move_freelist_tail().
    void move_freelist_tail(Machine& m, ListNode list, Pfn block)
    {
        while (list_last(m.world(), list) != block)
            m.list_move_tail(list_first(m.world(), list), list);
    }

    /// Whether a search by the free lists makes sense: at the start of a pageblock, for much memory, and where it does
    /// not free a movable pageblock for a small request of another type.
    bool searches_free_lists(const World& w, const CompactControl& cc)
    {
        const bool goes_on_in_block =
            cc.migrate_pfn != zone_start_pfn(w, cc.zone) && !pageblock_aligned(cc.migrate_pfn);
        return !cc.ignore_skip_hint && !goes_on_in_block && cc.order > raw(PAGE_ALLOC_COSTLY_ORDER) &&
               (!cc.direct_compaction || cc.migratetype == MIGRATE_MOVABLE);
    }

    /// Above this pageblock is rather where pages will be moved to.
    Pfn highest_source(const World& w, const CompactControl& cc)
    {
        std::uint32_t distance = (cc.free_pfn - cc.migrate_pfn) >> 1;
        if (cc.migrate_pfn != zone_start_pfn(w, cc.zone))
            distance >>= 2;
        return pageblock_start_pfn(cc.migrate_pfn + distance);
    }

    struct Search {
        std::uint32_t limit; ///< blocks to look at
        std::uint32_t scanned = 0;
        Pfn high_pfn;
    };

    /// The first block of one list that is low enough and not marked.
    Pfn search_list(Machine& m, ListNode list, Search& search)
    {
        const World& w = m.world();
        for (const Pfn block : pages_of(w, list)) {
            if (search.scanned++ >= search.limit) {
                move_freelist_tail(m, list, block);
                return no_pfn;
            }
            if (block < search.high_pfn && !get_pageblock_skip(w, block)) {
                move_freelist_tail(m, list, block);
                return block;
            }
        }
        return no_pfn;
    }

    Pfn search_lists(Machine& m, const CompactControl& cc, Search& search)
    {
        const Layout& layout = m.layout();
        for (int order = cc.order - 1; order >= raw(PAGE_ALLOC_COSTLY_ORDER) && search.scanned < search.limit;
             --order) {
            if (m.world().nr_free[layout.zone_order(cc.zone, Order(order))] == 0)
                continue;
            const Pfn block = search_list(m, layout.free_list(cc.zone, Order(order), MIGRATE_MOVABLE), search);
            if (block != no_pfn)
                return block;
        }
        return no_pfn;
    }

} // namespace

Pfn fast_find_migrateblock(Machine& m, CompactControl& cc)
{
    const World& w = m.world();
    if (!searches_free_lists(w, cc))
        return cc.migrate_pfn;
    Search search{freelist_scan_limit(cc), 0, highest_source(w, cc)};
    const Pfn block = search_lists(m, cc, search);
    cc.total_migrate_scanned += search.scanned;
    if (block == no_pfn) {
        ++cc.fast_search_fail;
        return reinit_migrate_pfn(cc);
    }
    update_fast_start_pfn(cc, block);
    cc.fast_search_fail = 0;
    set_pageblock_skip(m, block);
    return std::max(pageblock_start_pfn(block), zone_start_pfn(w, cc.zone));
}

} // namespace rs
