// SPDX-License-Identifier: GPL-3.0-or-later
// Where free pages are kept: buddy lists, pageblocks and their types, per-CPU lists, the highatomic reserve.
#include "questions/question.h"

#include <QtGlobal>

namespace rs {

namespace {

    constexpr MarginQuestion highatomic{
        .topic = Topic::highatomic,
        .term = QT_TRANSLATE_NOOP("Questions", "highatomic pageblock"),
        .question = QT_TRANSLATE_NOOP("Questions", "What is a highatomic pageblock?"),
        .answer = QT_TRANSLATE_NOOP(
            "Questions",
            "Code that cannot sleep, such as a network driver in an interrupt, can neither reclaim nor compact. If it "
            "wants several pages in a row and memory is low, it would often fail. So when such a request (GFP_ATOMIC, "
            "order 1 or more) failed at the low [watermark](watermarks) and was served only by the slow path, the "
            "whole "
            "[pageblock](pageblock) that its pages came from becomes HighAtomic: a reserve for the next ones. Requests "
            "that can wait cannot have its free pages, and their watermark check does not count them. The reserve of a "
            "zone stops growing at 1% of the zone "
            "plus one pageblock. When reclaim freed pages and still none can be had, a pageblock is given back; a "
            "zone's last one only before the OOM killer would have to run."),
        .here = QT_TRANSLATE_NOOP(
            "Questions",
            "Zone {zone} keeps {reserved} pages in {highatomic_blocks} highatomic pageblock(s); {reserved_free} of "
            "them are on the free lists. No pageblock is added from {reserved_limit} pages on: 1% of {managed} pages, "
            "plus 512."),
        .try_it = QT_TRANSLATE_NOOP(
            "Questions",
            "Allocate 8 pages in a row that may not wait, and step on until reserve_highatomic_pageblock. "
            "{above_low?Zone {zone} has more than {low} pages free, so the first attempt succeeds and nothing is "
            "reserved: use up memory first.|Zone {zone} is below its low watermark of {low} pages: just the right "
            "moment.} The scenario Highatomic in "
            "the File menu shows pageblocks being reserved up to the cap, and given back."),
        .real = QT_TRANSLATE_NOOP(
            "Questions",
            "/proc/pagetypeinfo counts the pageblocks of type HighAtomic; the memory report of SysRq-m tells "
            "reserved_highatomic of each zone, in kB."),
        .kernel = "reserve_highatomic_pageblock, unreserve_highatomic_pageblock: mm/page_alloc.c",
        .picture = Picture::HighatomicBlock,
        .see_also = {Topic::pageblock, Topic::drained_once, Topic::watermarks},
        .experiment = {GFP_ATOMIC, Order{3}, 1},
    };

    constexpr MarginQuestion pcp{
        .topic = Topic::pcp,
        .term = QT_TRANSLATE_NOOP("Questions", "per-CPU pages"),
        .question = QT_TRANSLATE_NOOP("Questions", "What are per-CPU pages?"),
        .answer = QT_TRANSLATE_NOOP(
            "Questions",
            "Every CPU keeps some free pages of each zone on lists of its own, one list for each order from 0 to 3 and "
            "each of the three types Unmovable, Movable and Reclaimable, and two for order 9. Taking a page from there "
            "needs no zone lock that all CPUs share, "
            "so "
            "most requests end here. An empty list is refilled from the [buddy lists](buddy) with a batch at once; "
            "lists that grow beyond high give some back. Pages on these lists do not count as free: the watermarks do "
            "not see them, and other CPUs cannot have them. That is why direct reclaim "
            "[drains them all](drained_once) before it gives up."),
        .here = QT_TRANSLATE_NOOP(
            "Questions",
            "Zone {zone} has {pcp_pages} pages on the lists of {cpus} CPU(s), beside the {free} that count as free. "
            "CPU {cpu} holds {pcp_count}, may hold {pcp_high}, and refills {pcp_batch} at a time."),
        .try_it = QT_TRANSLATE_NOOP(
            "Questions",
            "Allocate one page and watch the count of CPU {cpu} go down by one, or jump up by a batch less one when "
            "the list "
            "was empty. Then press Drain in the Request panel: all counts become 0, and the free pages grow."),
        .real = QT_TRANSLATE_NOOP(
            "Questions",
            "/proc/zoneinfo, under pagesets: count, high and batch of each CPU. vm.percpu_pagelist_high_fraction sets "
            "high by hand."),
        .kernel = "rmqueue_pcplist, free_unref_page_commit, drain_all_pages: mm/page_alloc.c",
        .picture = Picture::PcpLists,
        .see_also = {Topic::drained_once, Topic::buddy, Topic::watermarks},
        .experiment = {GFP_KERNEL, Order{0}, 1},
    };

    constexpr MarginQuestion buddy{
        .topic = Topic::buddy,
        .term = QT_TRANSLATE_NOOP("Questions", "buddy block"),
        .question = QT_TRANSLATE_NOOP("Questions", "What is a buddy block?"),
        .answer = QT_TRANSLATE_NOOP(
            "Questions",
            "Free memory is kept in blocks of 1, 2, 4 ... 1,024 pages; the power of two is the order, 0 to 10. A block "
            "of order n begins at a page number that 2^n divides. Two neighbours that make such a block of the next "
            "order are buddies. A request takes the smallest block that is large enough and gives the other halves "
            "back. A freed block whose buddy is free merges with it, and the result may merge again. So many free "
            "pages may still hold no large block: that is fragmentation."),
        .here = QT_TRANSLATE_NOOP(
            "Questions",
            "Zone {zone} has {free} free pages in {free_blocks} blocks. The largest has order {largest_order}, "
            "{largest_pages} pages in a row."),
        .try_it = QT_TRANSLATE_NOOP("Questions", "Allocate a block of order 4: too large for the per-CPU lists, so a "
                                                 "buddy block is taken and split. Free it "
                                                 "in the Request panel and see it merge."),
        .real = QT_TRANSLATE_NOOP(
            "Questions", "/proc/buddyinfo: the number of free blocks of each order; /proc/pagetypeinfo by type, too."),
        .kernel = "__rmqueue_smallest, expand, __free_one_page: mm/page_alloc.c",
        .picture = Picture::BuddyOrders,
        .see_also = {Topic::pageblock, Topic::pcp, Topic::fallback},
        .experiment = {GFP_KERNEL | GFP_BIT_NORETRY, Order{4}, 1},
    };

    constexpr MarginQuestion pageblock{
        .topic = Topic::pageblock,
        .term = QT_TRANSLATE_NOOP("Questions", "pageblock"),
        .question = QT_TRANSLATE_NOOP("Questions", "What are pageblocks and migratetypes?"),
        .answer = QT_TRANSLATE_NOOP(
            "Questions",
            "Memory is divided into pageblocks of 512 pages (2 MiB), the size of a huge page. Each has a migratetype "
            "that says what its pages are for. Movable: pages that can be copied elsewhere, as those of programs. "
            "Reclaimable: caches that can be dropped. Unmovable: the kernel's own, which stay where they are. Keeping "
            "the kinds apart keeps most pageblocks free of pages that never move, so that large blocks can be made "
            "again. The type is a rule of order, no wall: see [fallback](fallback)."),
        .here = QT_TRANSLATE_NOOP(
            "Questions",
            "Zone {zone} has {unmovable_blocks} Unmovable, {movable_blocks} Movable, {reclaimable_blocks} Reclaimable "
            "and {highatomic_blocks} HighAtomic pageblocks."),
        .try_it = QT_TRANSLATE_NOOP(
            "Questions",
            "Allocate a page that can be moved, then one of GFP_KERNEL, and look from which list each is taken."),
        .real = QT_TRANSLATE_NOOP(
            "Questions", "/proc/pagetypeinfo: Number of blocks type, and the free blocks of each type and order."),
        .kernel = "gfp_migratetype: include/linux/gfp.h; set_pageblock_migratetype: mm/page_alloc.c",
        .picture = Picture::PageblockTypes,
        .see_also = {Topic::fallback, Topic::highatomic, Topic::buddy},
        .experiment = {GFP_HIGHUSER_MOVABLE, Order{0}, 1},
    };

    constexpr MarginQuestion fallback{
        .topic = Topic::fallback,
        .term = QT_TRANSLATE_NOOP("Questions", "fallback and steal"),
        .question = QT_TRANSLATE_NOOP("Questions", "What happens when a migratetype has no free block left?"),
        .answer = QT_TRANSLATE_NOOP(
            "Questions",
            "The request takes the largest free block of the other types; among equal ones a fixed order decides. One "
            "large "
            "hole does less harm than many small ones. (A Movable request that may not steal takes the smallest.) An "
            "Unmovable or Reclaimable request, or one that found "
            "a block of order 4 or more, may steal: the free pages of the whole pageblock move to its own lists. If at "
            "least half of the pageblock is then free or in use for alike pages, the pageblock changes its type. "
            "Stealing also [boosts the watermarks](boost), because mixed pageblocks are what fragments memory. "
            "HighAtomic pageblocks are never stolen."),
        .here = QT_TRANSLATE_NOOP(
            "Questions",
            "Zone {zone}: {unmovable_blocks} Unmovable, {movable_blocks} Movable, {reclaimable_blocks} Reclaimable "
            "pageblocks; the largest free block of any type has order {largest_order}."),
        .try_it = QT_TRANSLATE_NOOP(
            "Questions",
            "Allocate 200 reclaimable pages: few pageblocks have that type, so its lists run empty. Step until "
            "__rmqueue_fallback."),
        .real = QT_TRANSLATE_NOOP(
            "Questions", "The tracepoint kmem:mm_page_alloc_extfrag tells every fallback and whether it stole."),
        .kernel = "__rmqueue_fallback, find_suitable_fallback, steal_suitable_fallback: mm/page_alloc.c",
        .picture = Picture::FallbackOrder,
        .see_also = {Topic::pageblock, Topic::boost, Topic::buddy},
        .experiment = {GFP_KERNEL | GFP_BIT_RECLAIMABLE, Order{0}, 200},
    };

} // namespace

std::span<const MarginQuestion> questions_on_free_lists()
{
    static constexpr MarginQuestion questions[] = {highatomic, pcp, buddy, pageblock, fallback};
    return questions;
}

} // namespace rs
