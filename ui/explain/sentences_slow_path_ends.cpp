// SPDX-License-Identifier: GPL-3.0-or-later
// mm/page_alloc/slowpath.cpp, retry.cpp: after a reclaim that brought no page
#include "explain/sentences.h"

#include <QtGlobal>

namespace rs {

std::span<const Sentence> sentences_of_slow_path_ends()
{
    static constexpr Sentence sentences[] = {
        {Step::late_compaction_got_page,
         QT_TRANSLATE_NOOP("Sentences", "Compaction after reclaim put enough free pages together: page {page}.")},
        {Step::no_retry_wanted,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "{gfp_mask} wants no further round: {costly_order?a costly order is tried again only with "
             "__GFP_RETRY_MAYFAIL, and where compaction may run|__GFP_NORETRY is set}. The request gives up here.")},
        {Step::consider_retry,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Reclaim made {did_some_progress} pages of progress, but no page came of it. Is another round worth "
             "it? {no_progress_loops} rounds in a row have brought nothing; at 16 it is over.")},
        {Step::retry_zone_checked,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Zone {zone} has {reclaimable} reclaimable pages, {available} with the free ones; its min watermark "
             "is {min_wmark}. {wmark_check?If all of them were free the request would fit, so another round makes "
             "sense.|Even if all of them were free the request would not fit.}")},
        {Step::retry_reclaim,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Another round: there is enough left to reclaim. {no_progress_loops} of at most 16 rounds in a row "
             "were fruitless. Back to the head of the loop.")},
        {Step::killed_no_compact_retry,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "should_compact_retry does not look further for a block of order {order}: a SIGKILL has reached the "
             "task, and its memory will be free sooner if it gives up.")},
        {Step::no_more_retries,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Neither reclaim nor compaction promises anything more ({no_progress_loops} fruitless rounds). Only "
             "the OOM killer is left.")},
        {Step::oom_path_got_page,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "A last look at the free lists, with the high watermark, found page {page}: another task has freed "
             "memory. Nobody has to be killed.")},
        {Step::oom_made_progress,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Somebody was killed, or another task is busy killing (did_some_progress is {did_some_progress}). "
             "The count of fruitless rounds starts again at 0, and so does the loop.")},
        {Step::oom_did_not_help,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "{costly_order?For order {order} nobody is killed: that would not make contiguous memory.|The OOM "
             "killer may not act for this request, or found nobody.} did_some_progress is {did_some_progress}; "
             "there is no page.")},
        {Step::nofail_retries,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "With __GFP_NOFAIL the request for order {order} must not fail, so the loop starts again, as often "
             "as it takes.")},
        {Step::nofail_hopeless,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "With __GFP_NOFAIL the kernel would try on for ever. Nothing else runs here that could free memory, "
             "so the simulation ends this request for order {order} without a page.")},
        {Step::nofail_got_page,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Because of __GFP_NOFAIL a part of the reserve below the min watermark was opened, and gave page "
             "{page}.")},
        {Step::allocation_failed,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The request for order {order} with {gfp_mask} fails, and its caller gets NULL. Whether the kernel's log "
             "says so is up to warn_alloc.")},
        {Step::failure_report_unwanted,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Nothing is printed of this failure: __GFP_NOWARN is set, its caller expects that the request for order "
             "{order} may fail and can do without.")},
        {Step::callbacks_suppressed,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "More than 10 s have passed since reports were counted. The kernel's log first says how many failures went "
             "unreported: {missed}.")},
        {Step::failure_report_held_back,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Nothing is printed of this failure for order {order}: the kernel prints one such report in 10 s, so that "
             "its log is not flooded. It counts them instead: {missed} so far.")},
        {Step::failure_without_dma,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Nothing is printed of this failure: {gfp_mask} asks for zone DMA, and this machine has none. That the "
             "request for order {order} fails is no news.")},
        {Step::failure_reported,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The kernel's log says \"page allocation failure: order:{order}\", with {gfp_mask} and nodemask {nodemask}, "
             "where the task is, and the state of memory: the whole machine, each node, each zone, and the free blocks of "
             "each order.")},
    };
    return sentences;
}

} // namespace rs
