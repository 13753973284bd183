// SPDX-License-Identifier: GPL-3.0-or-later
// mm/page_alloc/direct_reclaim.cpp
#include "explain/sentences.h"

#include <QtGlobal>

namespace rs {

std::span<const Sentence> sentences_of_direct_reclaim()
{
    static constexpr Sentence sentences[] = {
        {Step::memstall_entered,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "psi_memstall_enter: from here on the task's time counts as stalled on memory, which PSI reports in "
             "/proc/pressure/memory. {already_stalled?It was stalled already, so the outer mark will end it.|It "
             "was not stalled before, so leaving reclaim will end it.}")},
        {Step::memstall_left,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "psi_memstall_leave: {already_stalled?the task stays marked as stalled, because it was so before "
             "reclaim.|the stall on memory is over, and PSI stops counting.}")},
        {Step::resched_before_reclaim,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "cond_resched: before the long work the task offers CPU {cpu} to whoever has been waiting for it.")},
        {Step::memory_pressure_bump,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "cpuset_memory_pressure_bump: {enabled?this direct reclaim is counted, and cpuset.memory_pressure of "
             "the task's cpuset rises.|nothing is counted, because memory_pressure_enabled of cpuset v1 is 0, as "
             "it is by default. Were it 1, cpuset.memory_pressure would rise with every direct reclaim.}")},
        {Step::fs_reclaim_acquired,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "fs_reclaim_acquire shows what lockdep would see, and is empty in a kernel without it, like this "
             "one. {lockdep_sees?The mask allows __GFP_FS, so reclaim may take locks of filesystems: a caller "
             "that holds one of them could deadlock.|{gfp_mask} keeps reclaim out of filesystems, so lockdep "
             "would note nothing.}")},
        {Step::noreclaim_saved,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "memalloc_noreclaim_save sets PF_MEMALLOC; the task's flags are now {task_flags}. Should reclaim "
             "need memory itself, it may use all reserves, and it never enters reclaim again. What PF_MEMALLOC "
             "was before, {noreclaim_flag}, is kept.")},
        {Step::try_to_free_pages_returned,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "try_to_free_pages reports {progress} pages of progress. {progress?The allocator will look at the "
             "free lists again.|Nothing could be freed at any priority.}")},
        {Step::noreclaim_restored,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "memalloc_noreclaim_restore puts PF_MEMALLOC back to what it was, {noreclaim_flag}; the task's flags "
             "are {task_flags}. From here on it respects the watermarks again.")},
        {Step::fs_reclaim_released,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "fs_reclaim_release: for lockdep, the part in which locks of filesystems might be taken ends here. "
             "Without lockdep this is empty, too.")},
        {Step::resched_after_reclaim,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "cond_resched: reclaim may have taken long, so others get a turn. Then {progress} is returned, and "
             "becomes did_some_progress.")},
    };
    return sentences;
}

} // namespace rs
