// SPDX-License-Identifier: GPL-3.0-or-later
// mm/page_writeback/, mm/fs_writeback/, and where reclaim and the allocator meet dirty pages
#include "explain/sentences.h"

#include <QtGlobal>

namespace rs {

std::span<const Sentence> sentences_of_writeback()
{
    static constexpr Sentence sentences[] = {
        {Step::file_became_dirty,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Page {index} is the first dirty page of inode {inode}: the file goes on the list b_dirty. "
             "{first_of_device?It is the only file there, so the flusher is called for: it comes in {flusher_in_ms} "
             "ms.|The flusher knows of other files already, and will come to this one in turn.}")},
        {Step::dirty_freerun,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "balance_dirty_pages: {dirty} pages are dirty or being written, no more than {freerun} (midway between "
             "the "
             "background limit {bg_thresh} and the limit {dirty_thresh}). The writer goes on freely, and looks again "
             "after {nr_dirtied_pause} more pages.")},
        {Step::background_writeback_started,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "{nr_reclaimable} pages are dirty, more than the background limit of {bg_thresh}: the flusher is woken "
             "and writes until that is no longer so.")},
        {Step::writer_paused,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The writer must sleep {pause_ms} ms. {dirty} pages are dirty or being written; the aim is {setpoint}, "
             "the "
             "limit {dirty_thresh}. A writer may dirty {dirty_ratelimit} pages a second, and {pos_ratio}/1024 of that "
             "for being where it is: {task_ratelimit}. It has dirtied {nr_dirtied} since its last pause.")},
        {Step::writer_not_paused,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "At {task_ratelimit} pages a second the {nr_dirtied} pages that the writer has dirtied would be worth a "
             "pause "
             "of {pause_ms} ms, less than the {min_pause_ms} ms that a pause is worth: it is made up for in the next "
             "one. {dirty} pages are dirty or being written; the aim is {setpoint}.")},
        {Step::bandwidth_estimated,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "After 200 ms the rates are estimated anew: the device writes {write_bandwidth} pages a second, and a "
             "writer may dirty {dirty_ratelimit}.")},
        {Step::flusher_runs,
         QT_TRANSLATE_NOOP("Sentences",
                           "The flusher runs; {nr_dirty} pages are dirty. {start_all?It was asked to write all of "
                           "them.|First it looks "
                           "for data that are old, then whether more is dirty than the background limit allows.}")},
        {Step::writeback_began,
         QT_TRANSLATE_NOOP("Sentences", "wb_writeback begins (reason: {reason}). {nr_dirty} pages are dirty; the "
                                        "background limit is {bg_thresh}.")},
        {Step::writeback_stopped,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "wb_writeback ends (reason: {reason}) after {wrote} pages were handed to the device. {nr_dirty} are still "
             "dirty; the background limit is {bg_thresh}.")},
        {Step::block_bitmap_read,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Only now, when they are to be written, do pages of inode {inode} get a place on the device (delayed "
             "allocation). The bitmap of free blocks is page {index} of the device: {cached?it is cached.|it must be "
             "read "
             "first, and the flusher waits for it.}")},
        {Step::file_written_back,
         QT_TRANSLATE_NOOP("Sentences", "{wrote} pages of inode {inode}, from page {first_index} on, were handed to "
                                        "the device in the order of their "
                                        "indices; its share of this round is {write_chunk}. {still_dirty?More of it "
                                        "are dirty.|None of it is dirty "
                                        "any more.}")},
        {Step::file_clean, QT_TRANSLATE_NOOP("Sentences", "Inode {inode} is clean: it leaves the flusher's lists.")},
        {Step::folio_redirtied,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Folio {folio} has no place on the device yet, and reclaim may not wait until it gets one: it is dirty "
             "again, and does not count as dirtied twice.")},
        {Step::dirty_folios_met,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Of {nr_taken} pages {nr_dirty} were not clean: {nr_unqueued_dirty} dirty and written by nobody, "
             "{nr_writeback} being written. {nr_congested} had come round while they were being written, "
             "{nr_immediate} "
             "of them so fast that kswapd should wait. {nr_pageout?{nr_pageout} were written on the spot.|None was "
             "written on "
             "the spot: that is the flusher's work.}")},
        {Step::flusher_nudged,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Every page that was taken off the list was dirty ({nr_unqueued_dirty} of them), and nobody was writing "
             "them: wakeup_flusher_threads(WB_REASON_VMSCAN) asks for all that is dirty to be written. Devices that have "
             "anything to write: {disks}.")},
        {Step::kthread_not_throttled_by_writeback,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "A kernel thread is not made to wait for {reason}: others may wait for what it is about to do.")},
        {Step::writeback_wakes_reclaimers,
         QT_TRANSLATE_NOOP("Sentences", "{nr_written} pages of node {node} were written since a reclaimer began to "
                                        "wait for that, more than 32 for each "
                                        "of the {nr_throttled} that wait: they are woken.")},
        {Step::node_dirty_limit_reached,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Zone {zone} is passed over: the page will be written to (__GFP_WRITE), and with {dirty} dirty pages its "
             "node is beyond its share of the limit, {limit}.")},
    };
    return sentences;
}

} // namespace rs
