// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/oom_kill/oom_reaper.h"

#include "base/time_units.h"
#include "mm/memory.h"
#include "mm/mm.h"
#include "sched/jiffies.h"

#include <algorithm>
#include <optional>

namespace rs {

namespace {

    MmId oom_mm(const World& w, TaskId victim) { return MmId(w.task_oom_mm[at(victim)] - 1); }

    bool is_due(const World& w, TaskId victim) { return w.task_reap_ns[at(victim)] <= w.clock_ns[0]; }

    /// The one whose time was over last: the list is a stack. Kernel: oom_reaper_list.
    std::optional<TaskId> next_on_list(const World& w)
    {
        std::optional<TaskId> next;
        for (const TaskId victim : w.processes)
            if (is_due(w, victim) && (!next || w.task_reap_ns[at(victim)] >= w.task_reap_ns[at(*next)]))
                next = victim;
        return next;
    }

    /// Nobody else holds the locks that the kernel tries here, so that it succeeds at once.
    /// Kernel: oom_reap_task(), oom_reap_task_mm().
    Co<void> oom_reap_task(Kernel k, TaskId victim)
    {
        Machine& m = k.m;
        const World& w = m.world();
        Call call(m, Function::oom_reap_task);
        const MmId mm = oom_mm(w, victim);
        const std::uint32_t pid = w.task_pids[at(victim)];
        if (!has_mm_flag(w, mm, MMF_OOM_SKIP)) {
            m.event(Event::start_task_reaping, pid);
            set_mm_flag(m, mm, MMF_UNSTABLE);
            const std::uint64_t freed = co_await unmap_page_range(k, mm);
            m.step(Step::victim_reaped, pid, freed, get_mm_counter(w, mm, MM_ANONPAGES), victim);
            m.event(Event::finish_task_reaping, pid);
        }
        set_mm_flag(m, mm, MMF_OOM_SKIP);
    }

} // namespace

void queue_oom_reaper(Machine& m, TaskId victim)
{
    const World& w = m.world();
    const MmId mm = oom_mm(w, victim);
    if (has_mm_flag(w, mm, MMF_OOM_REAP_QUEUED))
        return;
    set_mm_flag(m, mm, MMF_OOM_REAP_QUEUED);
    m.set<Field::TaskReapNs>(raw(victim), timer_fires_ns(w, OOM_REAPER_DELAY));
    m.step(Step::reaper_queued, w.task_pids[at(victim)], (w.task_reap_ns[at(victim)] - w.clock_ns[0]) / ns_per_ms);
}

std::uint64_t next_oom_reaper_wakeup(const World& w)
{
    if (w.oom_victims[0] == 0)
        return UINT64_MAX;
    std::uint64_t first = UINT64_MAX;
    for (const TaskId victim : w.processes)
        first = std::min(first, w.task_reap_ns[at(victim)]);
    return first;
}

void wake_oom_reaper(Machine& m)
{
    const World& w = m.world();
    if (next_oom_reaper_wakeup(w) > w.clock_ns[0])
        return;
    for (const TaskId victim : w.processes) {
        if (!is_due(w, victim))
            continue;
        if (has_mm_flag(w, oom_mm(w, victim), MMF_OOM_SKIP)) {
            m.set<Field::TaskReapNs>(raw(victim), UINT64_MAX);
            continue;
        }
        if (WaitQueue(w.task_waits_for[at(oom_reaper_of(w.layout))]) != WaitQueue::OomReaper)
            continue;
        m.event(Event::wake_reaper, w.task_pids[at(victim)]);
        wake_up_all(m, WaitQueue::OomReaper);
    }
}

Co<void> oom_reaper(Kernel k)
{
    for (;;) {
        const std::optional<TaskId> victim = next_on_list(k.m.world());
        if (!victim) {
            co_await k.sched.park_on(WaitQueue::OomReaper);
            continue;
        }
        k.m.set<Field::TaskReapNs>(raw(*victim), UINT64_MAX);
        co_await oom_reap_task(k, *victim);
    }
}

} // namespace rs
