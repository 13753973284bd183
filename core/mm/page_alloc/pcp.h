// SPDX-License-Identifier: GPL-3.0-or-later
// Per-cpu page lists: each CPU keeps some free pages of each zone at hand, so that most requests need no zone lock.
// One list for each order (0 to 3) and migratetype, two more for order 9.
//
//     allocate: from the head          free: to the head
//     refill when empty: `batch` pages from the buddy lists, to the tail
//     longer than `high`: the tails go back to the buddy lists
//
// Kernel: struct per_cpu_pages, mm/page_alloc.c.
#pragma once

#include "mm/alloc_flags.h"
#include "world/machine.h"

namespace rs {

/// Which of the NR_PCP_LISTS lists holds blocks of this order and type. Kernel: order_to_pindex().
constexpr std::uint32_t order_to_pindex(Migratetype mt, Order order)
{
    if (order > PAGE_ALLOC_COSTLY_ORDER)
        return NR_LOWORDER_PCP_LISTS + (mt == MIGRATE_MOVABLE ? 1 : 0);
    return MIGRATE_PCPTYPES * raw(order) + mt;
}
/// Kernel: pindex_to_order().
constexpr Order pindex_to_order(std::uint32_t pindex)
{
    return pindex >= NR_LOWORDER_PCP_LISTS ? pageblock_order : Order(pindex / MIGRATE_PCPTYPES);
}
/// The type of the blocks on that list. Of the two lists of pageblock order the first holds all but movable ones.
constexpr Migratetype pindex_to_migratetype(std::uint32_t pindex) { return Migratetype(pindex % MIGRATE_PCPTYPES); }
static_assert(NR_LOWORDER_PCP_LISTS % MIGRATE_PCPTYPES == MIGRATE_UNMOVABLE);

/// Takes a block from the running CPU's list, which is refilled when empty. no_pfn: the zone has none.
/// Kernel: rmqueue_pcplist(), __rmqueue_pcplist().
Pfn rmqueue_pcplist(Machine& m, ZoneId zone, Order order, Migratetype mt, AllocFlags alloc_flags);

/// Puts a free block on the running CPU's list, and shortens the lists when they are too long.
/// Kernel: free_unref_page_commit().
void free_unref_page_commit(Machine& m, ZoneId zone, Pfn page, Migratetype mt, Order order);

/// Gives up to `count` pages of a CPU's lists back to the buddy lists, round robin from list `pindex` on.
/// Kernel: free_pcppages_bulk().
void free_pcppages_bulk(Machine& m, ZoneId zone, CpuId cpu, int count, std::uint32_t pindex);

/// Moves up to `count` blocks from the buddy lists to the tail of a list; returns how many.
/// Kernel: rmqueue_bulk().
int rmqueue_bulk(Machine& m, ZoneId zone, Order order, int count, ListNode list, Migratetype mt, AllocFlags alloc_flags);

enum class FreeHigh : bool { No, Yes };

/// Whether everything goes back now: pages are freed again and again without being allocated, and blocks of more than
/// one page, if kept here, fragment memory. Kernel: in free_unref_page_commit().
FreeHigh pcp_free_high(const World& w, ZoneId zone, CpuId cpu, Order order);
/// How long the lists may get, pages. Kernel: nr_pcp_high().
int nr_pcp_high(const World& w, ZoneId zone, CpuId cpu, FreeHigh free_high);
/// How many pages go back when they are too long; makes the next time more (free_factor). Kernel: nr_pcp_free().
int nr_pcp_free(Machine& m, ZoneId zone, CpuId cpu, int high, FreeHigh free_high);

/// How many blocks a refill asks for. Kernel: __rmqueue_pcplist().
constexpr int pcp_refill_blocks(int batch, Order order)
{
    if (batch <= 1)
        return batch;
    const int scaled = batch >> raw(order);
    return scaled > 2 ? scaled : 2;
}

} // namespace rs
