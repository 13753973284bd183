// SPDX-License-Identifier: GPL-3.0-or-later
// mm/compaction/, mm/migrate.cpp: moving pages to make large free blocks
#include "explain/sentences.h"

#include <QtGlobal>

namespace rs {

std::span<const Sentence> sentences_of_compaction()
{
    static constexpr Sentence sentences[] = {
        {Step::kcompactd_not_needed,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "kcompactd of node {node} is to make blocks of order {order}. {awake?It is awake already.|It is not "
             "woken: in no zone would compacting be worth it.}")},
        {Step::kcompactd_woken,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "kcompactd of node {node} is woken: it is to make blocks of order {order} in the background, in zones up "
             "to {highest_zoneidx}.")},
        {Step::kcompactd_works,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "kcompactd of node {node} was asked for blocks of order {order} and goes through the zones up to "
             "{highest_zoneidx}. Whoever needs such a block next shall not have to compact.")},
        {Step::kcompactd_zone_done,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "kcompactd is done with zone {zone}: {result}. Where it did not succeed, compaction is put off for a "
             "while and the per-cpu lists are drained, so that their pages can merge.")},
        {Step::node_fragmentation_judged,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Nobody asked kcompactd for anything, so it looks how fragmented node {node} is: {score} of 100, and it "
             "may be {wmark_high}. {compacts?It compacts before somebody needs a large block.|It leaves it at that.}")},
        {Step::proactive_compaction_ended,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Fragmentation of node {node} went from {score_before} to {score}. Where that is no progress, kcompactd "
             "looks again only after 32 s instead of half a second.")},
        {Step::compaction_started,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Compaction of zone {zone} begins: pages in use move from page {migrate_pfn} on upwards to free "
             "ones from page {free_pfn} on downwards, {for_block?until there is a block of order {order}|for no "
             "particular block}. {sync?It may wait.|It waits for nothing.} "
             "{whole_zone?It goes through the whole zone.|It starts where it stopped last.}")},
        {Step::compaction_not_worth_it,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "compaction_suitable says about zone {zone}: {compact_result}. Nothing is moved there.")},
        {Step::compaction_goes_on,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "It is not finished: the migrate scanner is at page {migrate_pfn}, the free scanner at {free_pfn}, and no "
             "block that would do is free. The next pages are isolated.")},
        {Step::compaction_is_finished,
         QT_TRANSLATE_NOOP("Sentences", "Compaction is finished: {compact_result}.")},
        {Step::pages_isolated_to_move,
         QT_TRANSLATE_NOOP("Sentences", "{nr_migratepages} pages are off their lists. Now they are moved.")},
        {Step::no_page_isolated_to_move,
         QT_TRANSLATE_NOOP("Sentences", "Up to page {migrate_pfn} there was no page that could be moved.")},
        {Step::isolation_aborted,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Isolating pages was broken off{contended?, as somebody else needs the lock or the CPU|: too many are "
             "isolated already, or the task was killed}. What was isolated goes back to its lists.")},
        {Step::isolated_pages_moved,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "{nr_succeeded} pages were moved. {nr_failed?{nr_failed} could not be and go back to their lists: their "
             "block will not be whole.|What they leave behind can merge.}")},
        {Step::no_page_to_move_to,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The free scanner has no page left to move to, although the scanners have not met: {nr_failed} pages stay "
             "where they are, and compaction gives up.")},
        {Step::capture_ends_compaction,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The block at page {page} came free as a whole while this task compacted, and was kept for it: nobody "
             "else can take it.")},
        {Step::scanners_go_on,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "{drained?The scanner has left a block of the order: what was freed in it is drained from the per-cpu "
             "list, so that it can merge.|No block has been left behind yet.} Is that enough?")},
        {Step::migrate_scanner_moved,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The migrate scanner looked at {nr_scanned} pages from {start_pfn} to {end_pfn} and took "
             "{nr_isolated} to move. {skip?The pageblock is marked: it is passed by until the marks are "
             "cleared.|The pageblock stays worth a look.}")},
        {Step::page_isolated_for_migration,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Page {page} can be moved: it is taken off its list.")},
        {Step::free_block_taken,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The free block of order {order} at page {page} is taken off the buddy lists: pages are moved into "
             "it.")},
        {Step::free_block_refused,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The free block of order {order} at page {page} stays: without it the zone would be below its min "
             "watermark.")},
        {Step::page_migrated,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Page {page} now lives at page {new_page}; its old place is free.")},
        {Step::page_not_migrated,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Page {page} cannot be moved now: {buffers_held?a mounted file system holds its buffers|it has "
             "{refcount} references where {expected} were expected, so somebody else uses it}. It is tried up to"
             " 10 times.")},
        {Step::no_page_to_migrate_to,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "There is no free page left above the migrate scanner to move page {page} to.")},
        {Step::block_captured,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The block of order {order} at page {page} has just come free, and the task that compacts keeps it:"
             " nobody else can take it first.")},
        {Step::scanners_met,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The scanners of zone {zone} have met: the migrate scanner is at page {migrate_pfn}, the free "
             "scanner at {free_pfn}. {whole_zone?All of the zone was looked at.|They did not start at the zone's"
             " ends, so a part was not looked at.}")},
        {Step::compaction_ended,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Compaction of zone {zone} is over: {compact_result}. It looked at {migrate_scanned} pages to move "
             "and {free_scanned} to move to.")},
    };
    return sentences;
}

} // namespace rs
