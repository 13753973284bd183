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
             "What may be scanned is settled: may_deactivate is {may_deactivate} (1 anon, 2 file). {file_is_tiny?Page "
             "cache is nearly used up, so anonymous memory has to give.|{cache_trim_mode?There is plenty of inactive "
             "page cache, so anonymous memory is left alone.|Both kinds of memory may have to give.}}")},
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
             "{lru} is spared: its inactive list is long enough, and no page of its kind has come back from eviction "
             "and been activated since the last reclaim. skipped_deactivate remembers that there is something left to "
             "try.")},
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
        {Step::lists_shrunk,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The LRU lists of node {node} have been scanned for this pass: {nr_scanned} pages were looked at, "
             "{nr_reclaimed} reclaimed. Slab caches are next.")},
        {Step::node_flags_noted,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "kswapd judges node {node} by what it isolated. {nr_writeback} of {nr_taken} pages were under writeback; "
             "were it all of them, PGDAT_WRITEBACK would be set. {nr_unqueued_dirty} of {nr_file_taken} file pages "
             "were dirty and not yet queued to be written; where these are as many, PGDAT_DIRTY lets kswapd write "
             "pages itself.")},
        {Step::node_flags_left,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The node's flags stay as they are: only kswapd sets PGDAT_WRITEBACK and PGDAT_DIRTY. This task found "
             "{nr_writeback} of {nr_taken} pages under writeback, and {nr_unqueued_dirty} of {nr_file_taken} file "
             "pages dirty and not queued.")},
        {Step::lruvec_congested,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "All dirty pages that kswapd met on node {node}, {nr_congested}, wait to be written and have come round "
             "before. LRUVEC_CONGESTED is set: who reclaims directly has to wait for a moment.")},
        {Step::node_stalled,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "{waited_us?The task was held back for {reason}, {waited_us} us|It was asked to be held back for "
             "{reason}, and was not made to wait}. Then it goes on with the node.")},
        {Step::node_not_stalled,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Nothing holds the task back: {kswapd?kswapd met {nr_immediate} pages that came round while still under "
             "writeback|LRUVEC_CONGESTED is {congested?set, but this task must not be throttled|not set on the node}}.")},
        {Step::not_for_compaction,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "should_continue_reclaim says no: {order?{can_compact?a block of order {order} is not worth a longer scan "
             "at priority {priority}|the request may not compact}|one page of order {order} needs no compaction}. One "
             "pass over the node is enough.")},
        {Step::pass_reclaimed_nothing,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "should_continue_reclaim says no: {nr_scanned} pages were scanned and none reclaimed, so another pass for "
             "order {order} would hardly do better.")},
        {Step::zone_suits_compaction,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "should_continue_reclaim says no: in zone {zone} compaction_suitable answers {compact_result} for order "
             "{order}, so there is no need to reclaim more.")},
        {Step::inactive_lists_too_short,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "should_continue_reclaim says no: {inactive_lru_pages} inactive pages are left, and compaction would need "
             "{compact_gap}.")},
        {Step::continue_for_compaction,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "should_continue_reclaim says yes: {nr_reclaimed} pages are reclaimed, but no zone is fit for compaction "
             "yet, and {inactive_lru_pages} inactive pages are left, more than the {compact_gap} that it needs. The "
             "node is scanned again.")},
        {Step::reclaim_throttled,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "reclaim_throttle puts the task to sleep for {reason}, {timeout_ms} ms at most: scanning on at once would "
             "only burn CPU time.")},
        {Step::throttle_skipped,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The task is not made to wait for {reason}: no more than half of the reclaimable pages are about to be "
             "written, or kswapd has given up, so waiting would gain nothing.")},
    };
    return sentences;
}

} // namespace rs
