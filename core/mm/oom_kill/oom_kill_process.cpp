// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/oom_kill/oom_kill_process.h"

#include "mm/exit.h"
#include "mm/mm.h"
#include "mm/oom_kill/oom_reaper.h"
#include "mm/show_mem/show_mem.h"
#include "mm/vmstat.h"
#include "sched/jiffies.h"

#include <algorithm>

namespace rs {

namespace {

    std::uint32_t pid_of(const World& w, TaskId task) { return w.task_pids[at(task)]; }

    /// Kernel: __ratelimit(&oom_rs).
    bool may_report(Machine& m)
    {
        const World& w = m.world();
        const RatelimitState before{w.oom_begin[0], w.oom_printed[0], w.oom_missed[0]};
        const RatelimitVerdict verdict = ratelimit(oom_limit, before, jiffies(w));
        m.set<Field::OomBegin>(0, verdict.after.begin);
        m.set<Field::OomPrinted>(0, verdict.after.printed);
        m.set<Field::OomMissed>(0, verdict.after.missed);
        if (verdict.suppressed != 0)
            m.step(Step::oom_callbacks_suppressed, verdict.suppressed);
        if (!verdict.may_print)
            m.step(Step::oom_report_held_back, verdict.after.missed);
        return verdict.may_print;
    }

    /// Others whose memory it is, too. Returns whether the memory may be taken away. Kernel: __oom_kill_process().
    bool kill_sharers(Kernel k, TaskId victim, MmId mm)
    {
        Machine& m = k.m;
        bool can_oom_reap = true;
        for (const TaskId process : m.world().processes) {
            if (process == victim || mm_of(m.world(), process) != mm)
                continue;
            if ((m.world().task_traits[at(process)] & GLOBAL_INIT) != 0) {
                can_oom_reap = false;
                set_mm_flag(m, mm, MMF_OOM_SKIP);
                m.step(Step::mm_pinned_by_init, pid_of(m.world(), victim), victim, process);
                continue;
            }
            send_sigkill(k, process);
            m.step(Step::sharer_killed, pid_of(m.world(), process));
        }
        return can_oom_reap;
    }

    /// Kernel: __oom_kill_process().
    void kill(Kernel k, TaskId victim, OomMessage message)
    {
        Machine& m = k.m;
        const World& w = m.world();
        const std::optional<MmId> mm = mm_of(w, victim);
        const bool allocating_task = message == OomMessage::AllocatingTask;
        if (!mm) {
            m.step(Step::victim_has_no_memory, pid_of(w, victim), victim, allocating_task);
            return;
        }
        count_vm_events(m, OOM_KILL, 1);
        send_sigkill(k, victim); // before it may use the reserves, so that its program cannot use them up
        mark_oom_victim(m, victim);
        m.step(Step::victim_killed, pid_of(w, victim), get_mm_counter(w, *mm, MM_ANONPAGES),
               get_mm_counter(w, *mm, MM_FILEPAGES), get_mm_counter(w, *mm, MM_SHMEMPAGES), victim, allocating_task);
        if (kill_sharers(k, victim, *mm))
            queue_oom_reaper(m, victim);
    }

    std::int64_t chars(std::string_view text, std::size_t from)
    {
        std::uint64_t packed = 0;
        for (std::size_t i = from; i < std::min(text.size(), from + 8); ++i)
            packed |= std::uint64_t{static_cast<unsigned char>(text[i])} << (8 * (i - from));
        return static_cast<std::int64_t>(packed);
    }

} // namespace

bool task_will_free_mem(const World& w, TaskId process)
{
    const std::optional<MmId> mm = mm_of(w, process);
    if (!mm || !will_exit(w, process) || has_mm_flag(w, *mm, MMF_OOM_SKIP))
        return false;
    return std::ranges::all_of(w.processes, [&](TaskId other) { return mm_of(w, other) != mm || will_exit(w, other); });
}

void oom_kill_process(Kernel k, const OomControl& oc, OomConstraint constraint, TaskId victim, OomMessage message)
{
    Machine& m = k.m;
    Call call(m, Function::oom_kill_process);
    if (task_will_free_mem(m.world(), victim)) {
        mark_oom_victim(m, victim);
        queue_oom_reaper(m, victim);
        m.step(Step::victim_exits_already, pid_of(m.world(), victim));
        return;
    }
    if (may_report(m))
        dump_header(m, oc, constraint, victim);
    kill(k, victim, message);
}

void dump_header(Machine& m, const OomControl& oc, OomConstraint constraint, std::optional<TaskId> victim)
{
    const int task = victim ? int{raw(*victim)} : -1;
    m.step(Step::oom_report_printed, oc.order, oc.gfp_mask, oc.nodemask, constraint, task);
}

void trace_mark_victim(Machine& m, TaskId victim)
{
    const World& w = m.world();
    const MmId mm = *mm_of(w, victim);
    const auto kb = [&](MmCounter counter) { return pages_to_kb(get_mm_counter(w, mm, counter)); };
    const std::string& comm = w.task_names[at(victim)];
    m.event(Event::mark_victim, pid_of(w, victim), chars(comm, 0), chars(comm, 8),
            pages_to_kb(static_cast<std::int64_t>(w.mm_total_vm[at(mm)])), kb(MM_ANONPAGES), kb(MM_FILEPAGES),
            kb(MM_SHMEMPAGES), w.task_uids[at(victim)], w.mm_pgtables_bytes[at(mm)] >> 10,
            w.task_oom_score_adj[at(victim)]);
}

} // namespace rs
