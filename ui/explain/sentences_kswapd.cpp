// SPDX-License-Identifier: GPL-3.0-or-later
// mm/vmscan/kswapd.cpp, balance_pgdat.cpp
#include "explain/sentences.h"

#include <QtGlobal>

namespace rs {

std::span<const Sentence> sentences_of_kswapd()
{
    static constexpr Sentence sentences[] = {
        {Step::kswapd_wakes,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "kswapd of node {node} is awake. It takes the wishes that were noted for it, order {order} and "
             "zones up to {highest_zoneidx}, and clears the note, so that wishes of meanwhile are seen "
             "afterwards.")},
        {Step::kswapd_round,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "A round of balance_pgdat for node {node} at priority {priority}: every list offers its size >> "
             "{priority} to be scanned. {nr_boost_reclaim?It works for the watermark boost, "
             "{nr_boost_reclaim} pages to go, so it neither writes nor swaps.|It goes on until some zone "
             "reaches its high watermark.}")},
        {Step::node_aged,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "kswapd_age_node on node {node}: {inactive} inactive anonymous pages were few beside {active} active "
             "ones. Up to 32 active ones were looked at and moved down, so that they can be seen to be used, or not, "
             "before they are reclaimed.")},
        {Step::node_not_aged,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "kswapd_age_node leaves the anonymous pages of node {node} as they are: {can_age_anon?{inactive} inactive "
             "ones are enough beside {active} active ones|there is no swap, so it does not matter which of them are "
             "old}.")},
        {Step::kswapd_progress,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "{nr_scanned} pages scanned in this round, {nr_reclaimed} reclaimed since kswapd woke. It aims to scan "
             "{nr_to_reclaim} in a round, the high watermarks of its zones together. If it scanned less than that, the "
             "next round tries harder.")},
        {Step::boost_reclaim_stuck,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "A round for the watermark boost reclaimed nothing on node {node}, with {nr_boost_reclaim} pages to go. "
             "As it may neither write nor swap, the next round would find no more: kswapd gives the boost up.")},
        {Step::kswapd_priority_kept,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "{nr_reclaimed} pages came of this round, and {scanned_enough?it scanned as much as was aimed at|at this "
             "priority reclaim for a boost goes no further}: the next round stays at priority {priority}.")},
        {Step::kswapd_priority_lowered,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "{nr_reclaimed} pages came of this round, {scanned_enough?although it scanned as much as was aimed at|and "
             "it scanned less than was aimed at}. The priority falls to {priority}: the next round scans twice as much "
             "of each list.")},
        {Step::kswapd_priorities_exhausted,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "kswapd has gone through its priorities, 12 to 1, and node {node} is still not balanced, with "
             "{nr_reclaimed} pages reclaimed. Priority 0, all of every list at once, it leaves to direct reclaim.")},
        {Step::node_balanced,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "A zone of node {node} is above its high watermark and has a block of order {order}: the node is "
             "balanced, and kswapd has done its work.")},
        {Step::boost_reclaim_abandoned,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "No zone of node {node} is above its high watermark. That is more urgent than the boost, so kswapd starts "
             "again at the first priority, and may write and swap this time.")},
        {Step::boost_removed,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The boost of zone {zone} has served: it is taken back, and {boost} pages of boost are left. The "
             "watermarks are lower again.")},
        {Step::throttled_woken,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "allow_direct_reclaim holds for node {node}: more than half of its reserve is free, or kswapd has failed "
             "too often to be waited for. The tasks that were throttled in direct reclaim are woken.")},
        {Step::kswapd_failed,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "kswapd of node {node} ends without having reclaimed a page. kswapd_failures is now {kswapd_failures}; at "
             "16 the node counts as hopeless, and kswapd is not woken any more until a direct reclaim finds something.")},
        {Step::kswapd_not_failed,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "kswapd did not balance node {node}, but reclaimed {nr_reclaimed} pages: this is no failure to be "
             "counted.")},
        {Step::kswapd_done,
         QT_TRANSLATE_NOOP(
             "Sentences", "balance_pgdat ends for node {node} with {nr_reclaimed} pages reclaimed. kswapd now tries to "
                          "sleep.")},
        {Step::kswapd_naps,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Nothing is left to do on node {node}: it is balanced, or has failed too often. kswapd takes a nap of 100 "
             "ms first: if it is woken before its end, the memory did not last, and sleeping deeply would have been "
             "too early.")},
        {Step::kswapd_goes_to_sleep,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Nobody called during the nap and there is still nothing to do on node {node}. kswapd sleeps until an "
             "allocation finds every zone below its low watermark, or boosts one.")},
        {Step::kswapd_stays_awake,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "kswapd of node {node} stays awake: {woken_early?it was woken during its nap, as the low watermark was "
             "reached again quickly|the node is not balanced}. It goes back to work.")},
    };
    return sentences;
}

} // namespace rs
