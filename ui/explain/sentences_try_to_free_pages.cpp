// SPDX-License-Identifier: GPL-3.0-or-later
// mm/vmscan/try_to_free_pages.cpp, throttle.cpp
#include "explain/sentences.h"

#include <QtGlobal>

namespace rs {

std::span<const Sentence> sentences_of_try_to_free_pages()
{
    static constexpr Sentence sentences[] = {
        {Step::scan_control_filled,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "scan_control, the order that walks down the reclaim path, is filled: {nr_to_reclaim} pages for "
             "{gfp_mask}, order {order}, from zones up to {reclaim_idx}, at priority {priority}.")},
        {Step::small_fields_checked,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "scan_control keeps order, priority and reclaim_idx in one signed byte each (s8). That their largest "
             "values fit is checked when the kernel is compiled (BUILD_BUG_ON): MAX_ORDER {MAX_ORDER}, DEF_PRIORITY "
             "{DEF_PRIORITY} and MAX_NR_ZONES {MAX_NR_ZONES} are all at most {S8_MAX}. At run time this costs "
             "nothing.")},
        {Step::killed_not_throttled,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "A SIGKILL reached the task {killed_for_us} us ago, so throttle_direct_reclaim does not make it wait: the "
             "sooner it exits, the sooner its memory is free.")},
        {Step::kthread_not_throttled,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The task is a kernel thread (PF_KTHREAD among its flags {task_flags}). throttle_direct_reclaim lets it "
             "pass, because others may wait for the pages that it is about to clean.")},
        {Step::no_zone_to_throttle_on,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Of the zones that {gfp_mask} may use none is ZONE_NORMAL or lower, so there is no reserve to be spared, "
             "and throttle_direct_reclaim lets the task pass.")},
        {Step::not_throttled,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "throttle_direct_reclaim lets the task pass: {free_pages} pages are free in the lower zones, whose min "
             "watermarks add up to {reserve}. It waits for kswapd only where no more than half of that reserve is "
             "free, and kswapd has not given up.")},
        {Step::throttled_by_reserves,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Only {free_pages} pages are free, no more than half of the reserve of {reserve}. The task waits until "
             "kswapd has freed some, lest many tasks in reclaim eat up what reclaim itself needs.")},
        {Step::killed_while_throttled,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "After {waited_us} us of waiting for kswapd a SIGKILL has reached the task; {free_pages} pages of the "
             "reserve "
             "of {reserve} are free. It must not go on to reclaim: throttle_direct_reclaim returns true.")},
        {Step::throttling_over,
         QT_TRANSLATE_NOOP("Sentences",
                           "After {waited_us} us {free_pages} pages of the reserve of {reserve} on node {node} are "
                           "free again, more than "
                           "half, so the tasks that waited for kswapd go on. This one now reclaims for itself.")},
        {Step::throttling_given_up,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "After {waited_us} us only {free_pages} pages of the reserve of {reserve} on node {node} are free. A "
             "request without __GFP_FS must not wait longer than 1 s, because kswapd may wait for a lock that this "
             "task holds: it reclaims all the same.")},
        {Step::killed_returns_progress,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "try_to_free_pages returns {progress} without having reclaimed anything. Were it 0, the allocator would "
             "take it for no progress and might call the OOM killer, although a task is about to die anyway.")},
        {Step::reclaim_state_set,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "set_task_reclaim_state: from now on slab pages that shrinkers free on behalf of this task are added "
             "up, {reclaimed_slab} so far, and count as reclaimed.")},
        {Step::reclaim_state_cleared,
         QT_TRANSLATE_NOOP("Sentences",
                           "The task's reclaim state is taken away again. This reclaim freed {nr_reclaimed} pages.")},
        {Step::allocstall_counted,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "One more allocation had to stall: allocstall of {reclaim_idx} is now {allocstall} in /proc/vmstat.")},
        {Step::priority_round,
         QT_TRANSLATE_NOOP(
             "Sentences", "A round at priority {priority}: every LRU list offers its size >> {priority} to be scanned. "
                          "{nr_reclaimed} of {nr_to_reclaim} pages are reclaimed so far.")},
        {Step::enough_reclaimed,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "{nr_reclaimed} pages are reclaimed and {nr_to_reclaim} were wanted: enough, at priority {priority}. "
             "The rest of the lists is left in peace.")},
        {Step::stop_for_compaction,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "A zone has enough free memory for compaction to make a block of order {order}. Reclaiming more "
             "would not help; moving pages will.")},
        {Step::priority_lowered,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "{nr_scanned} pages scanned and {nr_reclaimed} of {nr_to_reclaim} reclaimed are not enough. The priority "
             "falls to {priority}, so twice as much of each list is scanned in the next round{may_writepage?; dirty "
             "pages may be written|}.")},
        {Step::priorities_exhausted,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The lists were scanned down to priority 0, all of them, and {nr_reclaimed} pages are reclaimed. "
             "There is no harder way of trying.")},
        {Step::refaults_snapshot,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "How many pages of node {node} came back after eviction and were activated at once is remembered: "
             "{refaults_anon} anonymous, {refaults_file} of files. If the next reclaim finds more, pages in use are "
             "being evicted, and it may shrink the active list.")},
        {Step::retry_deactivating,
         QT_TRANSLATE_NOOP("Sentences",
                           "Nothing was reclaimed, but active lists had been spared. All rounds start again with "
                           "force_deactivate: now active pages have to move down as well.")},
        {Step::reclaim_returns_progress,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "do_try_to_free_pages ends: {nr_reclaimed?{nr_reclaimed} pages are reclaimed, and that is what it "
             "returns|no page is reclaimed, but a zone is ready for compaction (compaction_ready {compaction_ready}). "
             "It returns 1, so that the allocator tries compaction and not the OOM killer}.")},
        {Step::nothing_reclaimed,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "do_try_to_free_pages returns {nr_reclaimed}: neither a page nor a zone that compaction could use.")},
    };
    return sentences;
}

} // namespace rs
