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
        {Step::kswapd_progress,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "{nr_scanned} pages scanned in this round, {nr_reclaimed} reclaimed since kswapd woke; it aims at "
             "{nr_to_reclaim}, the high watermarks of its zones together. If it scanned less than that, "
             "the next round tries harder.")},
        {Step::node_balanced,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "A zone of node {node} is above its high watermark and has a block of order {order}: the node is "
             "balanced, and kswapd has done its work.")},
        {Step::boost_reclaim_abandoned,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Node {node} is below its plain high watermarks. That is more urgent than the boost, so kswapd "
             "starts again at the first priority, and may write and swap this time.")},
        {Step::boost_removed,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The boost of zone {zone} has served: it is taken back, and {boost} pages of boost are left. The "
             "watermarks are lower again.")},
        {Step::throttled_woken,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "More than half of the reserve of node {node} is free again, so the tasks that were throttled in "
             "direct reclaim are woken.")},
        {Step::kswapd_failed,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "kswapd of node {node} went through all priorities and reclaimed nothing. kswapd_failures is now "
             "{kswapd_failures}; at 16 the node counts as hopeless, and kswapd is not woken any more.")},
        {Step::kswapd_done,
         QT_TRANSLATE_NOOP(
             "Sentences", "balance_pgdat ends for node {node} with {nr_reclaimed} pages reclaimed. kswapd now tries to "
                          "sleep.")},
        {Step::kswapd_naps,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Node {node} is balanced. kswapd takes a nap of 100 ms first: if it is woken before its end, the "
             "memory did not last, and sleeping deeply would have been too early.")},
        {Step::kswapd_goes_to_sleep,
         QT_TRANSLATE_NOOP("Sentences",
                           "Nobody called during the nap and node {node} is still balanced. kswapd sleeps until an "
                           "allocation finds every zone below its low watermark.")},
        {Step::kswapd_stays_awake,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "kswapd of node {node} stays awake: {woken_early?it was woken during its nap, as the low "
             "watermark was reached again quickly|the node is no longer balanced}. It goes back to work.")},
        {Step::kcompactd_not_simulated,
         QT_TRANSLATE_NOOP(
             "Sentences", "Here the kernel would wake kcompactd of node {node}, to make blocks of order {order} in the "
                          "background. It is not simulated yet.")},
    };
    return sentences;
}

} // namespace rs
