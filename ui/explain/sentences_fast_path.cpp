// SPDX-License-Identifier: GPL-3.0-or-later
// mm/page_alloc/alloc_pages.cpp, freelist.cpp; mm/cpuset.cpp
#include "explain/sentences.h"

#include <QtGlobal>

namespace rs {

std::span<const Sentence> sentences_of_fast_path()
{
    static constexpr Sentence sentences[] = {
        {Step::request_prepared,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "A request for {order?{order.pages} contiguous pages|one page} (order {order}) with {gfp_mask}. The "
             "mask says which zones may serve it, up to {highest_zoneidx}, and that its pages are {migratetype}. "
             "The first attempt runs with {alloc_flags}: it stays above the {alloc_flags.wmark} watermark.")},
        {Step::fast_path_got_page,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The first attempt found page {page}. The fast path was all that this request needed: nothing was "
             "reclaimed, and nobody slept.")},
        {Step::fast_path_failed,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "No zone up to {highest_zoneidx} gave a block of order {order} while staying above its low "
             "watermark. The request enters the slow path, which may wake kswapd, compact memory, reclaim pages "
             "and, at the very end, call the OOM killer.")},
        {Step::watermark_ok,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Zone {zone} has {free_pages} free pages. That is more than {limit}, {alloc_flags.reserves?the part of "
             "the {alloc_flags.wmark} watermark of {mark} that this request must leave|its {alloc_flags.wmark} "
             "watermark}, plus a lowmem reserve of {lowmem_reserve}{order?, and there is a free block of order "
             "{order} or larger|}. The zone may serve it.")},
        {Step::watermark_missed,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Zone {zone} has {free_pages} free pages, {unusable} of them not usable for this request. More than "
             "{limit} have to stay, {alloc_flags.reserves?the part of the {alloc_flags.wmark} watermark of {mark} "
             "that this request must leave|its {alloc_flags.wmark} watermark}, plus a lowmem reserve of "
             "{lowmem_reserve}{order?, with a free block of order {order} or larger|}: the zone is passed over.")},
        {Step::watermarks_ignored,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "With ALLOC_NO_WATERMARKS zone {zone} is tried with its last {free_pages} free pages. Only who works "
             "on freeing memory, or is about to die, may go that far.")},
        {Step::node_reclaim_not_simulated,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "vm.zone_reclaim_mode is {zone_reclaim_mode}, so the kernel would now try node_reclaim: free clean page "
             "cache of this node rather than take a page of another. That is not simulated: the zone is passed over.")},
        {Step::zone_outside_cpuset,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Zone {zone} is on a node that the task's cpuset does not allow, and with {gfp_mask} neither does the "
             "nearest hardwall cpuset above it. The zone is left alone.")},
        {Step::zone_gave_page,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Zone {zone} gave page {page}{order?, the first of {order.pages}|}. It is on no list any more, and "
             "is made ready for its new owner.")},
        {Step::zone_gave_nothing,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The watermark of zone {zone} allowed it, yet there was no block of order {order} for {migratetype}: "
             "not on this CPU's lists, not on the buddy free lists, not by fallback to another migratetype. The "
             "next zone is tried.")},
        {Step::fragmentation_allowed,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "No zone could give order {order} for {migratetype} without mixing migratetypes in a pageblock, "
             "which ALLOC_NOFRAGMENT forbids. The flag is dropped and the zones are tried once more: some "
             "fragmentation is better than going without.")},
    };
    return sentences;
}

} // namespace rs
