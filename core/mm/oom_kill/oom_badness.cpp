// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/oom_kill/oom_badness.h"

#include "mm/mm.h"

namespace rs {

Spared why_spared(const World& w, TaskId process)
{
    if ((w.task_traits[at(process)] & GLOBAL_INIT) != 0)
        return Spared::Init;
    const std::optional<MmId> mm = mm_of(w, process);
    if (!mm)
        return Spared::NoMemory;
    if (w.task_oom_score_adj[at(process)] == OOM_SCORE_ADJ_MIN)
        return Spared::ScoreMin;
    if (has_mm_flag(w, *mm, MMF_OOM_SKIP))
        return Spared::Reaped;
    return (w.task_traits[at(process)] & IN_VFORK) != 0 ? Spared::Vfork : Spared::No;
}

std::int64_t pgtables_pages(const World& w, MmId mm)
{
    return static_cast<std::int64_t>(w.mm_pgtables_bytes[at(mm)] / PAGE_SIZE);
}

std::int64_t oom_badness(const World& w, TaskId process, std::uint64_t totalpages)
{
    if (why_spared(w, process) != Spared::No)
        return no_candidate;
    const MmId mm = *mm_of(w, process);
    const std::int64_t points = get_mm_rss(w, mm) + get_mm_counter(w, mm, MM_SWAPENTS) + pgtables_pages(w, mm);
    return points + w.task_oom_score_adj[at(process)] * static_cast<std::int64_t>(totalpages / 1000);
}

} // namespace rs
