// SPDX-License-Identifier: GPL-3.0-or-later
// mm/page_alloc/rmqueue.cpp, pcp.cpp, buddy.cpp, fallback.cpp, free.cpp, drain.cpp
#include "explain/sentences.h"

#include <QtGlobal>

namespace rs {

std::span<const Sentence> sentences_of_free_lists()
{
    static constexpr Sentence sentences[] = {
        {Step::pcp_list_hit,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "CPU {cpu} has its own list of free {migratetype} pages of zone {zone}, and on it page {page} (order "
             "{order}). No zone lock is needed. Its lists of this zone keep {count} pages.")},
        {Step::pcp_list_empty,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "CPU {cpu} has no block of order {order} on its {migratetype} list of zone {zone}. rmqueue_bulk "
             "takes the zone lock once and fetches {blocks} blocks from the buddy free lists, so that the next "
             "requests find theirs without the lock.")},
        {Step::pcp_refilled,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "{blocks} blocks went from the buddy free lists of zone {zone} to the list of CPU {cpu}; its lists "
             "now hold {count} pages. They no longer count as free: the watermarks see only the buddy free lists.")},
        {Step::buddy_block_taken,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The smallest fitting {migratetype} block of zone {zone} is of order {from_order}, at page {page}; "
             "order {order} is wanted. Of a larger block the upper half goes back to the free list below, again "
             "and again, until the rest is just large enough.")},
        {Step::boost_wakes_kswapd,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The watermarks of zone {zone} have been boosted by {boost} pages because migratetypes got mixed. "
             "kswapd is woken to reclaim that much more, so that the next request finds room in a pageblock of "
             "its own type.")},
        {Step::fallback_found,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Zone {zone} has no free {start_migratetype} block of order {order} or larger. The "
             "{fallback_migratetype} list lends one of order {fallback_order}; {can_steal?with it the rest of its "
             "pageblock may be claimed.|the rest of its pageblock stays as it is, since the request is small and "
             "movable.}")},
        {Step::fallback_missing,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "No other migratetype has a free block of order {order} or larger either. Zone {zone} has nothing to "
             "give for {migratetype}.")},
        {Step::watermark_boosted,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "A pageblock of zone {zone} is about to hold mixed migratetypes. The zone's watermarks are raised by "
             "a boost, now {boost} pages: more reclaim now, less fragmentation later.")},
        {Step::block_claimed,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "In the pageblock of page {page}, {free_pages} pages are free and {alike_pages} in use are of a "
             "compatible kind: half of it or more. The whole pageblock becomes {migratetype}, so that its like "
             "stays together.")},
        {Step::free_pages_of_block_moved,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "{free_pages?{free_pages} free pages of the pageblock of page {page} move to the {migratetype} free "
             "lists. Counted with them, {alike_pages} pages in use there are of a compatible kind; if that makes "
             "half a pageblock, all of it changes its type.|The pageblock of page {page} reaches beyond the zone: "
             "its other free pages stay where they are.}")},
        {Step::whole_blocks_claimed,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The block at page {page}, order {order}, is a whole pageblock or more: it moves to the {migratetype} "
             "free list, and all of it becomes {migratetype}. Nothing is mixed.")},
        {Step::single_block_stolen,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Only the block at page {page}, order {order}, moves to the {migratetype} free list. Its pageblock "
             "keeps its type and is mixed from now on: that is external fragmentation, and mm_page_alloc_extfrag "
             "reports it.")},
        {Step::freed_to_pcp,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Page {page} (order {order}) goes to the head of the {migratetype} list of CPU {cpu}: the next "
             "request there gets it while it is still warm in the cache. The lists hold {count} pages; above "
             "{high} some go back to the buddy.")},
        {Step::freed_to_buddy,
         QT_TRANSLATE_NOOP("Sentences",
                           "The block at page {page}, order {order}, goes back to the buddy free lists. As long as its "
                           "neighbour of the same size is free they become one: it ends as order {merged_order} on the "
                           "{migratetype} list.")},
        {Step::pcp_too_long,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The lists of CPU {cpu} hold {count} pages of zone {zone}; high is {high}. free_pcppages_bulk gives "
             "{to_free} of them back to the buddy free lists, under one zone lock.")},
        {Step::pcp_bulk_freed,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "{freed} pages went from the tails of CPU {cpu}'s lists, where they had been longest, to the buddy "
             "free lists of zone {zone}. {count} stay.")},
        {Step::pcp_drained,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "{drained?All {drained} pages of zone {zone} that CPU {cpu} held are on the buddy free lists now. There "
             "they "
             "count as free, merge into larger blocks, and can be had from every CPU.|CPU {cpu} held no pages of zone "
             "{zone}.}")},
    };
    return sentences;
}

} // namespace rs
