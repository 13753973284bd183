// SPDX-License-Identifier: GPL-3.0-or-later
// mm/block/bio.cpp, mm/filemap/folio_lock.cpp, mm/page_writeback.cpp
#include "explain/sentences.h"

#include <QtGlobal>

namespace rs {

std::span<const Sentence> sentences_of_io()
{
    static constexpr Sentence sentences[] = {
        {Step::io_submitted,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "submit_bio: device {disk} is asked to {write?write|read} {pages} pages, from {page} on. {latency_us?A "
             "request takes it {latency_us} us, and an interrupt tells when it is done{busy?; others are before it in "
             "the queue|}.|It has no latency: the request is done at once.}")},
        {Step::io_done,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Interrupt: device {disk} has {write?written|read} {pages} pages, from {page} on. {write?They are no "
             "longer under writeback.|They are up to date, and unlocked.} The next request in its queue begins.")},
        {Step::waits_for_folio,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The task sleeps until folio {folio} is read, and nothing but that can wake it: that is time lost to I/O"
             "{thrashing?. The page was in use when it was evicted, so it is a memory stall, too|}.")},
        {Step::waits_for_writeback,
         QT_TRANSLATE_NOOP("Sentences", "The task sleeps until folio {folio} is written.")},
        {Step::writeback_ended,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "folio_end_writeback: folio {folio} is written, and clean. {reclaim_flag?Reclaim wants it back (PG_reclaim): "
             "unless it was used meanwhile, it goes to the tail of the inactive list with this CPU's next batch, where "
             "it is reclaimed first.|It stays where it is on its list.}")},
    };
    return sentences;
}

} // namespace rs
