// SPDX-License-Identifier: GPL-3.0-or-later
// mm/filemap/, mm/workingset.cpp, mm/slab/, and what of mm/swap.cpp a program's accesses do
#include "explain/sentences.h"

#include <QtGlobal>

namespace rs {

std::span<const Sentence> sentences_of_caches()
{
    static constexpr Sentence sentences[] = {
        {Step::file_page_missing,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Page {index} of inode {inode} is not in the page cache, so it must come from the device; {req_count} "
             "pages are asked for. {shadow?A shadow stands in its place: it was evicted not long ago.|Nothing stands "
             "in its place: it was never read, or that is forgotten.}")},
        {Step::readahead_window,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The file seems to be read on and on: {size} pages from page {start} are read ahead. The reader will "
             "come upon a mark (PG_readahead) {async_size} pages before their end, and the next window is read then.")},
        {Step::folio_added_to_cache,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Folio {folio} becomes page {index} of inode {inode} in the page cache. {shadow?It takes the place of a "
             "shadow: a refault.|The place was empty: it is new.} It waits in this CPU's batch for its place on an "
             "LRU list.")},
        {Step::refault_too_far,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Since folio {folio}'s page was evicted {refault_distance} pages were evicted or activated, more than the "
             "{workingset_size} that it competes with: even with all of their memory it would not have stayed. It "
             "starts on the inactive list like a new page.")},
        {Step::refault_activated,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Since folio {folio}'s page was evicted only {refault_distance} pages were evicted or activated, no more "
             "than the {workingset_size} that it competes with: it could have stayed, so it goes straight to the "
             "active list. {was_active?It was active before: that is thrashing, and its cost is noted for the next "
             "scans.|}")},
        {Step::folio_accessed_first,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "folio_mark_accessed: folio {folio} is used for the first time since it was last looked at. It is marked "
             "as referenced; a second use will activate it.")},
        {Step::folio_accessed_again,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "folio_mark_accessed: folio {folio} is used a second time. It belongs to the working set: it becomes "
             "active, at the latest when this CPU's batch is emptied.")},
        {Step::shadow_nodes_reclaimed,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The shadows of evicted pages take more memory than they are worth: {nodes} nodes of files' trees that hold "
             "nothing else are freed, oldest first. Pages whose shadows are gone come back as new ones.")},
        {Step::slab_asked,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "shrink_slab asks the shrinkers of directory entries, inodes and shadow nodes for the same share of their "
             "objects as of the lists, at priority {priority}. {freed} objects are freed; memory comes free where a "
             "slab's last object goes.")},
        {Step::slab_allocated,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The newest slab is full: a new one of order {order} at {page}, for objects of {object_size} bytes.")},
        {Step::slab_freed,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The last object of the slab at {page} is gone: its pages (order {order}) go back to the page allocator, "
             "and count as reclaimed.")},
    };
    return sentences;
}

} // namespace rs
