// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/exit.h"

#include "mm/memory.h"
#include "mm/mm.h"
#include "mm/oom_kill.h"
#include "mm/swap.h"
#include "mm/task_flags.h"

namespace rs {

namespace {

    /// What only its description tells of, and no page of the machine belongs to.
    void forget_counters(Machine& m, MmId mm)
    {
        for (const MmCounter counter : {MM_FILEPAGES, MM_ANONPAGES, MM_SHMEMPAGES})
            m.set<Field::MmCounterOf>(mm_counter(mm, counter), 0);
        m.set<Field::MmTotalVm>(raw(mm), 0);
    }

    /// Returns how many pages came free. Kernel: exit_mmap().
    Co<std::uint64_t> exit_mmap(Kernel k, MmId mm)
    {
        lru_add_drain(k.m);
        const std::uint64_t pages = co_await unmap_page_range(k, mm);
        set_mm_flag(k.m, mm, MMF_OOM_SKIP);
        const std::uint64_t tables = free_pgtables(k.m, mm);
        forget_counters(k.m, mm);
        co_return pages + tables;
    }

} // namespace

void send_sigkill(Kernel k, TaskId process)
{
    Machine& m = k.m;
    const World& w = m.world();
    if (!fatal_signal_pending(w, process))
        m.set<Field::TaskSigkillNs>(raw(process), w.clock_ns[0]);
    m.step(Step::sigkill_sent, w.task_pids[at(process)]);
    if (state_of(w, process) == TaskState::Absent)
        k.sched.start(process, do_exit(k));
}

Co<void> do_exit(Kernel k)
{
    Machine& m = k.m;
    const World& w = m.world();
    Call call(m, Function::do_exit);
    const TaskId task = m.current();
    const MmId mm = *mm_of(w, task);
    const std::uint32_t pid = w.task_pids[at(task)];
    const auto tables = static_cast<std::int64_t>(w.mm_pgtables_bytes[at(mm)] / PAGE_SIZE);
    m.set<Field::TaskFlags>(raw(task), current_flags(m) | PF_EXITING);
    m.set<Field::TaskMm>(raw(task), 0);
    m.step(Step::process_exits, pid, get_mm_counter(w, mm, MM_ANONPAGES), get_mm_counter(w, mm, MM_SWAPENTS));
    std::uint64_t freed = 0;
    if (mm_users(w, mm) == 0)
        freed = co_await exit_mmap(k, mm);
    exit_oom_victim(m);
    m.step(Step::process_exited, pid, freed, tables);
}

bool will_exit(const World& w, TaskId process)
{
    const std::uint32_t flags = w.task_flags[at(process)];
    if ((flags & PF_DUMPCORE) != 0)
        return false;
    return fatal_signal_pending(w, process) || (flags & PF_EXITING) != 0;
}

} // namespace rs
