// SPDX-License-Identifier: GPL-3.0-or-later
// mm/vmscan/isolate.cpp, shrink_inactive_list.cpp, shrink_folio_list.cpp, shrink_active_list.cpp, mm/swap.cpp
#include "explain/sentences.h"

#include <QtGlobal>

namespace rs {

std::span<const Sentence> sentences_of_folios()
{
    static constexpr Sentence sentences[] = {
        {Step::batches_drained,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "lru_add_drain: {folios} folios that waited in the batches of CPU {cpu} join the LRU lists, so that "
             "reclaim sees them.")},
        {Step::killed_before_isolating,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The task waited because too many pages are isolated, and meanwhile a SIGKILL has reached it. "
             "shrink_inactive_list returns {nr_reclaimed} without isolating a page: the task is about to die, and "
             "its memory will come free then.")},
        {Step::too_many_isolated,
         QT_TRANSLATE_NOOP(
             "Sentences", "{isolated} pages are isolated already, against {inactive} inactive ones: too many tasks are "
                          "reclaiming at once. This one has to wait.")},
        {Step::folio_isolated,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Folio {folio} leaves the tail of {lru} for a private list. PG_lru is cleared and a reference is "
             "taken, so that nobody else can reclaim or free it meanwhile.")},
        {Step::folio_skipped,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Folio {folio} lies in zone {zone}, above {reclaim_idx}, where this request may not take pages. "
             "Freeing it would not help; it is put aside.")},
        {Step::folios_isolated,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "{nr_taken} pages are isolated from {lru}, of {nr_scanned} looked at; {nr_skipped} lay in zones that "
             "do not help. The LRU lock is released: now they are judged one by one.")},
        {Step::folio_kept_locked,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Folio {folio} is locked: it is being read from its device, and reclaim does not wait for that. It stays, "
             "and does not even count as scanned.")},
        {Step::folio_activated_unevictable,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Folio {folio} is unevictable, locked into memory (mlock) for instance. It leaves the lists that "
             "reclaim scans.")},
        {Step::folio_kept_mapped,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Folio {folio} is mapped by {mapcount} page-table entries, and this reclaim may not unmap (may_unmap "
             "is 0). It stays.")},
        {Step::folio_under_writeback,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Folio {folio} is being written to disk, and cannot be freed before that ends. "
             "{reclaim_flag?PG_reclaim was set already: it has come round the list again.|PG_reclaim is set, so "
             "that it goes to the list's tail as soon as it is clean.}")},
        {Step::folio_activated_referenced,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Folio {folio} is in use: {referenced_ptes} page-table entries had the accessed bit "
             "set{referenced_folio?, and PG_referenced was set before|}. It moves up to the active list instead "
             "of being reclaimed.")},
        {Step::folio_kept_referenced,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Folio {folio} was accessed through {referenced_ptes} page-table entries since the last look. It "
             "stays for one more round on the inactive list; a second access will make it active.")},
        {Step::folio_no_swap_space,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Folio {folio} is anonymous, and {nr_swap_pages} swap slots are free: its contents have nowhere to "
             "go. It moves to the active list.")},
        {Step::shmem_no_swap_space,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Folio {folio} is a dirty page of a file that lives in memory only (shmem, tmpfs), and {nr_swap_pages} "
             "swap slots are free: there is nowhere to write it. It moves to the active list.")},
        {Step::folio_swap_needs_io,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Folio {folio} is anonymous, and swapping out needs I/O, which {gfp_mask} does not allow. It stays.")},
        {Step::folio_large_not_split,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Folio {folio} is anonymous and of order {order}. The kernel would try to split it before swapping; "
             "that is not simulated yet, so it moves to the active list.")},
        {Step::folio_added_to_swap,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Folio {folio} is anonymous: its contents can only go to swap. It gets slot {swap_entry} and is "
             "dirty from now on, since nothing is written yet; {nr_swap_pages} slots stay free.")},
        {Step::folio_written_to_swap,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Folio {folio} was written to swap slot {swap_entry}. Now that its contents are safe, its page can "
             "be freed.")},
        {Step::folio_unmapped,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "try_to_unmap removed folio {folio} from the page tables that mapped it; mapcount was {mapcount}. "
             "The next access to it will fault.")},
        {Step::folio_dirty_activated,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Folio {folio} is a dirty file page. Direct reclaim does not write those; that is the flusher's "
             "work. It moves up out of the way, and PG_reclaim brings it back once it is clean.")},
        {Step::folio_dirty_kept,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Folio {folio} is dirty and may not be written here{may_writepage?| (may_writepage is 0)}. It stays "
             "on the list.")},
        {Step::folio_busy,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Folio {folio} has {refcount} references, more than the page cache and reclaim hold: somebody is "
             "using it right now. It stays.")},
        {Step::folio_buffers_released,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Folio {folio} had buffers of its filesystem. They are released, and with them the reference that "
             "they held: the page can go now.")},
        {Step::folio_removed_from_cache,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Folio {folio}, clean and unused, leaves the page cache (inode {inode}, index {index}). A shadow "
             "entry keeps its place, with the age {nonresident_age}: if it is read again soon, the kernel notices "
             "a refault.")},
        {Step::folios_freed,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The judged folios that can go are freed together: {nr_reclaimed} pages. They go to this CPU's lists "
             "first, so not all of them count as free at once.")},
        {Step::folio_back_on_lru,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Folio {folio} was not reclaimed. It goes back to the head of {lru}, and PG_lru is set again.")},
        {Step::folio_last_reference_dropped,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "While folio {folio} was isolated its owner let go of it. The reference that reclaim holds was the "
             "last, so it is freed instead of going back.")},
        {Step::folio_put_freed,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The reference to folio {folio} that was just given up was the last one: nobody uses the page any more, "
             "and it goes back to the page allocator.")},
        {Step::inactive_list_shrunk,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Of {nr_taken} isolated pages {nr_reclaimed} were reclaimed; {nr_dirty} were dirty, {nr_activate} "
             "moved to the active list. The rest went back where it came from.")},
        {Step::folio_deactivated,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Folio {folio} moves from the active to the inactive list. It has one more round to be used before "
             "it can be reclaimed.")},
        {Step::active_list_shrunk,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "{nr_taken} pages from the tail of the active list were looked at: {nr_deactivate} moved down to the "
             "inactive list, {nr_activate} stay active.")},
    };
    return sentences;
}

} // namespace rs
