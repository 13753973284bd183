// SPDX-License-Identifier: GPL-3.0-or-later
// The buddy allocator of one zone: free blocks of 2^order pages on a list for each order and migratetype.
//
// Allocating takes the first block that is large enough and puts the unused halves back, one on each smaller order's
// list. Freeing joins a block with its buddy, the block that differs from it in one bit of the pfn, for as long as that
// is free, too. NR_FREE_PAGES is counted by the callers that know the CPU's context.
//
//     order 3   [........]                 rmqueue_smallest(order 1):  take 8, put back 4 and 2
//     order 2   [....]                     free_one_page:              2 + its buddy 2 = 4, + buddy 4 = 8
//
// Kernel: mm/page_alloc.c.
#pragma once

#include "world/machine.h"

namespace rs {

/// Whether a block of this order goes through the per-cpu lists: orders 0 to 3, and 9. Kernel: pcp_allowed_order().
constexpr bool pcp_allowed_order(Order order) { return order <= PAGE_ALLOC_COSTLY_ORDER || order == pageblock_order; }

/// First page of a free list, no_pfn when it is empty. Kernel: get_page_from_free_area().
inline Pfn get_page_from_free_area(const World& w, ZoneId zone, Order order, Migratetype mt)
{
    return list_first(w, w.layout.free_list(zone, order, mt));
}
/// Kernel: free_area_empty().
inline bool free_area_empty(const World& w, ZoneId zone, Order order, Migratetype mt)
{
    return list_empty(w, w.layout.free_list(zone, order, mt));
}

/// Kernel: del_page_from_free_list().
inline void del_page_from_free_list(Machine& m, Pfn pfn, ZoneId zone, Order order)
{
    m.list_del(pfn);
    m.set_use(pfn, PageUse::Free);
    m.set<Field::PageOrder>(raw(pfn), 0);
    m.add<Field::NrFree>(m.layout().zone_order(zone, order), -1);
}

/// Moves a free block to the tail of another migratetype's list. Kernel: move_to_free_list().
void move_to_free_list(Machine& m, Pfn pfn, ZoneId zone, Order order, Migratetype mt);

/// Takes the first block of the smallest sufficient order from the lists of one migratetype and splits it.
/// Does not count NR_FREE_PAGES. Kernel: __rmqueue_smallest(), expand().
Pfn rmqueue_smallest(Machine& m, ZoneId zone, Order order, Migratetype mt);

/// Gives a block back to the buddy lists, merged as far as possible; counts NR_FREE_PAGES. A task that compacts may keep
/// it instead (World::task_captured). Kernel: __free_one_page().
void free_one_page(Machine& m, Pfn pfn, ZoneId zone, Order order, Migratetype mt);

} // namespace rs
