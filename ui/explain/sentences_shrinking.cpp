// SPDX-License-Identifier: GPL-3.0-or-later
// mm/vmscan/shrink_zones.cpp, shrink_node.cpp, scan_count.cpp, shrink_lruvec.cpp
#include "explain/sentences.h"

#include <QtGlobal>

namespace rs {

std::span<const Sentence> sentences_of_shrinking()
{
    static constexpr Sentence sentences[] = {
        {Step::zone_ready_for_compaction,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Zone {zone} has enough free memory for compaction to work on order {order}, so nothing is reclaimed "
             "for it. compaction_ready tells the rounds above to stop.")},
        {Step::node_already_shrunk,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Zone {zone} lies in the node that was shrunk just now. LRU lists belong to the node, not to the "
             "zone, so they are not scanned twice.")},
        {Step::node_scanned,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Node {node} is done for this round: {nr_scanned} pages scanned, {nr_reclaimed} reclaimed in this "
             "call so far.")},
        {Step::scan_prepared,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "What may be scanned is settled: may_deactivate is {may_deactivate} (1 anon, 2 file). "
             "{cache_trim_mode?There is plenty of inactive page cache, so anonymous memory is left "
             "alone.|{file_is_tiny?Page cache is nearly used up, so anonymous memory has to give.|Both kinds of "
             "memory may have to give.}}")},
        {Step::scan_counts,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "get_scan_count decides for {scan_balance} at priority {priority}. To scan: {nr_inactive_file} "
             "inactive and {nr_active_file} active file pages, {nr_inactive_anon} inactive and {nr_active_anon} "
             "active anonymous ones.")},
        {Step::list_chosen,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Next in turn is {lru}: {nr_to_scan} pages of it, at most 32 at a time, so that no list is drained "
             "before the others had their turn. {nr_reclaimed} pages are reclaimed so far.")},
        {Step::active_list_spared,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "{lru} is spared: its inactive list is long enough, and its pages hardly ever come back after "
             "eviction. skipped_deactivate remembers that there is something left to try.")},
        {Step::scan_targets_rebalanced,
         QT_TRANSLATE_NOOP("Sentences",
                           "{nr_reclaimed} pages are reclaimed, as many as were wanted. The smaller of the two shares, "
                           "anonymous or file, is dropped, and the larger is cut down in proportion.")},
        {Step::lruvec_done,
         QT_TRANSLATE_NOOP("Sentences",
                           "The planned scan of this node's lists has ended with {nr_reclaimed} pages reclaimed.")},
        {Step::anon_rebalanced,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "{inactive} inactive anonymous pages are few beside {active} active ones. 32 active ones are looked "
             "at and moved down, so that the next reclaim finds aged pages.")},
        {Step::continue_for_compaction,
         QT_TRANSLATE_NOOP("Sentences",
                           "{nr_reclaimed} pages are reclaimed, but compaction needs more free pages to work with, and "
                           "{inactive_lru_pages} inactive pages are left: the node is scanned again.")},
        {Step::reclaim_throttled,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "reclaim_throttle puts the task to sleep for {reason}: scanning on at once would only burn CPU time.")},
        {Step::throttle_skipped,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The task is not made to wait for {reason}: nothing is under way that would be worth waiting for.")},
    };
    return sentences;
}

} // namespace rs
