// SPDX-License-Identifier: GPL-3.0-or-later
// mm/page_alloc/slowpath.cpp, slowpath_calls.cpp: up to the page that reclaim brings, or not
#include "explain/sentences.h"

#include <QtGlobal>

namespace rs {

std::span<const Sentence> sentences_of_slow_path()
{
    static constexpr Sentence sentences[] = {
        {Step::no_zone_eligible,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "There is no zone up to {highest_zoneidx} on the nodes that may serve this request. Nothing that could be "
             "freed would help, so the request fails at once: nobody is woken and nothing is reclaimed.")},
        {Step::kswapds_woken,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "{allowed?With __GFP_KSWAPD_RECLAIM, kswapd was told to free memory in the background.|Without "
             "__GFP_KSWAPD_RECLAIM nobody wakes kswapd.} The next attempt runs with {alloc_flags}: it may go down "
             "to the {alloc_flags.wmark} watermark.")},
        {Step::kswapd_already_awake,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "kswapd of node {node} is awake already. Order {kswapd_order} is noted for it, and it need not be "
             "woken twice.")},
        {Step::kswapd_not_needed,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "kswapd of node {node} stays asleep: for order {order} a zone still stands at its high watermark, or "
             "kswapd has failed so often that the node counts as hopeless.")},
        {Step::kswapd_woken,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "kswapd of node {node} is woken for order {order}, zones up to {highest_zoneidx}. It reclaims in the "
             "background until a zone reaches its high watermark; this task does not wait for it.")},
        {Step::slow_attempt_got_page,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The {alloc_flags.wmark} watermark leaves more to take than the low one did: page {page}. The task "
             "goes on without reclaiming anything itself.")},
        {Step::compact_before_reclaim,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "{costly_order?Order {order} is a costly one: reclaiming pages at random seldom makes that much "
             "contiguous memory.|Order {order} is not movable and wants contiguous memory.} There may be enough "
             "free pages, only scattered, so compaction is tried before reclaim.")},
        {Step::no_compaction_before_reclaim,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "No compaction before reclaim: {order?{can_direct_reclaim?{can_compact?a {migratetype} request of "
             "order {order} is easy enough to serve|without __GFP_IO compaction is not allowed}|the request may "
             "neither compact nor reclaim by itself}|one page needs no contiguous memory}.")},
        {Step::early_compaction_got_page,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Moving pages together made a free block that is large enough: page {page}. Nothing had to be "
             "reclaimed.")},
        {Step::early_compaction_failed,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Compaction ended with {compact_result} and no page. The request goes on to the loop of reclaim and "
             "retry.")},
        {Step::early_compaction_gives_up,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Compaction ended with {compact_result}, and the request is a costly one with __GFP_NORETRY. Reclaim "
             "would be much work with little hope, so it gives up.")},
        {Step::reserve_flags_applied,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "{reserve_flags?This task may use the reserves ({reserve_flags}): it frees memory itself, or is "
             "being killed.|This task has no claim on the emergency reserves.} The next attempt runs with "
             "{alloc_flags}.")},
        {Step::retry_attempt_got_page,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The attempt at the head of the loop, with {alloc_flags}, found page {page}. Memory was freed in the "
             "meantime, or these flags reach further.")},
        {Step::may_not_reclaim,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "{can_direct_reclaim?{pf_memalloc?The task is reclaiming already (PF_MEMALLOC), and reclaim must not "
             "call itself.|The task may not reclaim here.}|Without __GFP_DIRECT_RECLAIM the request must not "
             "sleep, so it cannot free memory itself.} There is nothing left to try.")},
        {Step::enter_direct_reclaim,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "No page of order {order} with {alloc_flags}, but this task may sleep. Now it has to free memory "
             "itself: direct reclaim, the moment at which an allocation becomes slow.")},
        {Step::reclaim_made_progress,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Reclaim freed {did_some_progress} pages. The free lists are tried again at once, before another "
             "task takes them.")},
        {Step::reclaim_made_no_progress,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Reclaim freed nothing: did_some_progress is {did_some_progress}. Looking at the free lists again "
             "would be of no use.")},
        {Step::reclaim_got_page,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "After {did_some_progress} reclaimed pages the free lists give page {page}{drained?, though only "
             "since the per-CPU lists were drained|}. Direct reclaim has done its work.")},
        {Step::no_page_after_reclaim,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "{did_some_progress} pages were reclaimed, yet none can be had. {pcp_pages} pages lie on per-CPU "
             "lists, where the watermarks do not see them, and others may be kept as highatomic. Both are given "
             "back before one more try.")},
        {Step::highatomic_unreserved,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "{unreserved?A highatomic pageblock went back to ordinary use.|No highatomic pageblock was there to "
             "give back.} Next every CPU gives back the pages on its lists.")},
        {Step::pcp_lists_drained,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Every CPU's lists were drained; {pcp_pages} pages are left on them. drained is {drained}: this is "
             "done only once in a reclaim. Now the free lists are tried again.")},
        {Step::no_page_after_drain,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "{did_some_progress} pages reclaimed, all per-CPU lists drained, and still no zone has a fitting "
             "page above its watermark. Direct reclaim returns without one.")},
    };
    return sentences;
}

} // namespace rs
