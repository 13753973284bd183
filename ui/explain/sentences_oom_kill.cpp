// SPDX-License-Identifier: GPL-3.0-or-later
// mm/page_alloc/may_oom.cpp, mm/oom_kill.cpp and oom_kill/, mm/memory.cpp, mm/exit.cpp
#include "explain/sentences.h"

#include <QtGlobal>

namespace rs {

std::span<const Sentence> sentences_of_oom_kill()
{
    static constexpr Sentence sentences[] = {
        {Step::oom_lock_busy,
         QT_TRANSLATE_NOOP("Sentences",
                           "Somebody else holds oom_lock and is killing already: that counts as progress. The task "
                           "sleeps a tick and tries again.")},
        {Step::oom_lock_taken,
         QT_TRANSLATE_NOOP(
             "Sentences", "oom_lock is free and is taken for the request of order {order}: only one task at a time may "
                          "choose whom to kill. Before anybody dies, the free lists are looked at once more, at the "
                          "high watermark, which succeeds only if a kill has just freed a lot.")},
        {Step::nobody_may_be_killed,
         QT_TRANSLATE_NOOP(
             "Sentences", "Nobody is killed for this request ({reason}). Order {order}, {gfp_mask}, zones up to "
                          "{highest_zoneidx}: killing makes no contiguous memory, not surely any on one node or in low "
                          "zones; and a caller with __GFP_RETRY_MAYFAIL can do without the memory.")},
        {Step::nofail_opens_reserves,
         QT_TRANSLATE_NOOP("Sentences",
                           "With __GFP_NOFAIL the request may now take from all reserves, without any watermark. Page: "
                           "{page}.")},
        {Step::nofail_warned,
         QT_TRANSLATE_NOOP("Sentences",
                           "The kernel warns, this once: a request of order {order} with {gfp_mask} must not fail, but "
                           "can hardly be served ({reason}).")},
        {Step::oom_gets_nowhere,
         QT_TRANSLATE_NOOP("Sentences",
                           "out_of_memory says that memory will come free, but since the last round no page did, and "
                           "nobody is left who could free one. The kernel would go round for ever with {gfp_mask}; the "
                           "simulation ends the request here.")},
        {Step::oom_killer_is_disabled,
         QT_TRANSLATE_NOOP("Sentences",
                           "The machine is about to sleep and the OOM killer is disabled: all programs are frozen and "
                           "could not die. The request of order {order} fails instead.")},
        {Step::oom_notifiers_freed,
         QT_TRANSLATE_NOOP("Sentences",
                           "Drivers that were told that memory is out gave {freed} pages back (a balloon, say). Nobody "
                           "has to be killed.")},
        {Step::oom_notifiers_freed_nothing,
         QT_TRANSLATE_NOOP("Sentences",
                           "Drivers that keep memory are told that it is out. They gave {freed} pages back.")},
        {Step::oom_caller_will_exit,
         QT_TRANSLATE_NOOP(
             "Sentences", "Process {pid}, which asks for memory, is dying anyway. It is let into the reserves, so that "
                          "it comes to its end quickly; nobody else is killed.")},
        {Step::oom_caller_goes_on,
         QT_TRANSLATE_NOOP("Sentences",
                           "The task that asks with {gfp_mask} is not dying, so killing it or another has to be "
                           "considered.")},
        {Step::oom_not_without_fs,
         QT_TRANSLATE_NOOP("Sentences",
                           "Without __GFP_FS, reclaim could not do all it can ({gfp_mask}): others may still reclaim "
                           "what this task could not. Nobody is killed, the request is to try again.")},
        {Step::oom_may_kill,
         QT_TRANSLATE_NOOP("Sentences", "{gfp_mask} has __GFP_FS: reclaim has tried all that it could.")},
        {Step::oom_constraint_found,
         QT_TRANSLATE_NOOP("Sentences",
                           "What limits the request: {constraint}. Memory that it could have come from, swap included: "
                           "{totalpages} pages. A thousandth of that is one point of oom_score_adj.")},
        {Step::oom_panics,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "vm.panic_on_oom is {panic_on_oom} and the constraint is {constraint}: the machine is stopped "
             "rather than that a process is killed.")},
        {Step::oom_kills_caller,
         QT_TRANSLATE_NOOP(
             "Sentences", "vm.oom_kill_allocating_task is on: process {pid}, which asks for memory, is killed, whoever "
                          "has most.")},
        {Step::oom_looks_for_victim,
         QT_TRANSLATE_NOOP("Sentences",
                           "All processes are looked at, for that which has most of the {totalpages} pages.")},
        {Step::candidate_spared, QT_TRANSLATE_NOOP("Sentences", "Process {pid} is no candidate: {reason}.")},
        {Step::candidate_ruled_out, QT_TRANSLATE_NOOP("Sentences", "Process {pid} gets no points: {reason}.")},
        {Step::candidate_scored,
         QT_TRANSLATE_NOOP("Sentences",
                           "Process {pid} has {rss} pages in memory, {swapents} in swap and {pgtables} of page tables; "
                           "oom_score_adj is {oom_score_adj}. That makes {points} points. {chosen?So far nobody has "
                           "more.|Another has more.}")},
        {Step::candidate_asked_for_it,
         QT_TRANSLATE_NOOP("Sentences",
                           "Process {pid} allocates a lot and has asked to be killed first: it is chosen whatever it "
                           "has.")},
        {Step::victim_is_spent,
         QT_TRANSLATE_NOOP(
             "Sentences", "Process {pid} was killed before, and nothing more is to be had of it. The search goes on.")},
        {Step::victim_in_flight,
         QT_TRANSLATE_NOOP("Sentences",
                           "Process {pid} was killed and is not at its end yet: it has the reserves for itself. Nobody "
                           "else is killed, the request waits for its memory.")},
        {Step::victim_chosen,
         QT_TRANSLATE_NOOP("Sentences", "Process {pid} has the most points, {points}, and is chosen.")},
        {Step::no_killable_process,
         QT_TRANSLATE_NOOP("Sentences",
                           "There is no process that may be killed for this request of order {order} with {gfp_mask}. "
                           "The kernel cannot go on.")},
        {Step::victim_exits_already,
         QT_TRANSLATE_NOOP("Sentences",
                           "Process {pid} is dying already. It gets no second SIGKILL and nothing is reported: it is "
                           "only let into the reserves.")},
        {Step::oom_callbacks_suppressed,
         QT_TRANSLATE_NOOP(
             "Sentences", "More than 5 s have passed since reports were counted. The log first says how many were held "
                          "back: {missed}.")},
        {Step::oom_report_held_back,
         QT_TRANSLATE_NOOP("Sentences", "Ten reports in 5 s are enough: this one is not printed ({missed} so far).")},
        {Step::oom_report_printed,
         QT_TRANSLATE_NOOP("Sentences",
                           "The kernel's log says who invoked the OOM killer (order {order}, {gfp_mask}), where it is, "
                           "the state of memory, all processes, and by what the request is limited ({constraint}, "
                           "nodemask {nodemask}). The victim is task {victim}, or nobody where that is -1.")},
        {Step::victim_has_no_memory,
         QT_TRANSLATE_NOOP(
             "Sentences", "Process {pid} (task {victim}) has given up its memory meanwhile{allocating_task?, though it "
                          "asked for some|}: it need not be killed.")},
        {Step::victim_marked,
         QT_TRANSLATE_NOOP(
             "Sentences", "Process {pid} is marked as a victim: for what it allocates on its way to the end it may use "
                          "half of the reserve below min (ALLOC_OOM). Victims that have not ended: {oom_victims}.")},
        {Step::victim_killed,
         QT_TRANSLATE_NOOP(
             "Sentences", "Process {pid} (task {victim}) is killed{allocating_task?, because it was the one that "
                          "asked|}. It has {anon} anonymous pages, which come free when it ends, and maps {file} pages "
                          "of files and {shmem} of shared memory.")},
        {Step::sharer_killed,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Process {pid} uses the same memory, so it has to die as well: only the last user's end frees "
             "it. It gets no reserves.")},
        {Step::mm_pinned_by_init,
         QT_TRANSLATE_NOOP("Sentences",
                           "The memory of process {pid} (task {victim}) is used by init (task {init}), too, which is "
                           "never killed: nothing will come free, and the OOM reaper need not come.")},
        {Step::reaper_queued,
         QT_TRANSLATE_NOOP("Sentences",
                           "Should process {pid} not have ended in {delay_ms} ms, the OOM reaper takes its anonymous "
                           "memory away.")},
        {Step::victim_reaped,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The OOM reaper has taken the anonymous memory of process {pid} (task {victim}) away: {freed} "
             "pages came free, {anon} are left. From now on the OOM killer looks past it.")},
        {Step::kernel_panicked, QT_TRANSLATE_NOOP("Sentences", "The kernel panics ({reason}): nothing runs any more.")},
        {Step::page_table_added,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Page {page} becomes a page table of the process, which has {pgtables} pages of them now: one "
             "maps 512 pages, one of the next level 512 of those.")},
        {Step::anon_page_mapped,
         QT_TRANSLATE_NOOP("Sentences",
                           "Process {pid} wrote to a place of its memory for the first time. Page {page} is mapped "
                           "there: {anon} anonymous pages now. It waits in a batch for the inactive list.")},
        {Step::page_fault_failed,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "There is no memory for the page that process {pid} writes to. {killed?It has been killed and "
             "comes to its end.|Its program cannot go on.}")},
        {Step::sigkill_sent,
         QT_TRANSLATE_NOOP("Sentences",
                           "A SIGKILL reaches process {pid}: it ends as soon as it has a CPU and is not inside the "
                           "kernel.")},
        {Step::process_exits,
         QT_TRANSLATE_NOOP("Sentences",
                           "Process {pid} ends and gives up its memory: {anon} anonymous pages, {swapents} pages in "
                           "swap.")},
        {Step::process_exited,
         QT_TRANSLATE_NOOP("Sentences",
                           "Process {pid} has ended: {freed} pages came free, with {pgtables} pages of page tables.")},
    };
    return sentences;
}

} // namespace rs
