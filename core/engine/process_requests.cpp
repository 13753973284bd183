// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/process_requests.h"

#include "base/input_error.h"
#include "mm/exit.h"
#include "mm/memory.h"
#include "mm/mm.h"
#include "mm/task_flags.h"

#include <fmt/format.h>

namespace rs {

namespace {

    /// The running process maps so many pages and writes to them, until it is done, killed, or out of memory.
    Co<void> touch_pages(Kernel k, std::uint64_t count)
    {
        const World& w = k.m.world();
        const std::optional<MmId> mm = mm_of(w, k.m.current());
        if (!mm)
            co_return;
        k.m.set<Field::MmTotalVm>(raw(*mm), w.mm_total_vm[at(*mm)] + count);
        for (std::uint64_t i = 0; i < count && !fatal_signal_pending(w, k.m.current()); ++i) {
            const Pfn page = co_await do_anonymous_page(k, *mm);
            if (page == no_pfn)
                co_return;
            co_await k.sched.cond_resched(); // it returns to its program
        }
    }

    Co<void> program(Kernel k, std::uint64_t count)
    {
        co_await touch_pages(k, count);
        if (fatal_signal_pending(k.m.world(), k.m.current()))
            co_await do_exit(k);
        wake_up_all(k.m, WaitQueue::Program);
    }

    void map_as_at_start(Machine& m, const World& start, MmId mm)
    {
        for (const MmCounter counter : {MM_FILEPAGES, MM_SHMEMPAGES})
            m.set<Field::MmCounterOf>(mm_counter(mm, counter), get_mm_counter(start, mm, counter));
        m.set<Field::MmTotalVm>(raw(mm), start.mm_total_vm[at(mm)]);
        m.set<Field::MmPgtablesBytes>(raw(mm), start.mm_pgtables_bytes[at(mm)]);
        m.set<Field::MmFlags>(raw(mm), 0);
    }

} // namespace

Co<void> touch(Kernel k, Request request)
{
    const World& w = k.m.world();
    const std::optional<TaskId> process = find_process(w, request.handle);
    if (process == k.m.current()) {
        co_await touch_pages(k, request.count);
        co_return;
    }
    if (!process || !mm_of(w, *process) || state_of(w, *process) != TaskState::Absent)
        co_return;
    k.sched.start(*process, program(k, request.count));
    co_await k.sched.sleep_killable(Scheduler::for_ever, WaitQueue::Program);
}

Co<void> replace_requester(Kernel k, const World& start)
{
    Machine& m = k.m;
    const std::uint32_t task = raw(m.current());
    if (mm_of(m.world(), m.current()))
        co_await do_exit(k);
    m.set<Field::TaskFlags>(task, current_flags(m) & ~PF_EXITING);
    m.set<Field::TaskSigkillNs>(task, UINT64_MAX);
    m.set<Field::TaskOomMm>(task, 0);
    m.set<Field::TaskReapNs>(task, UINT64_MAX);
    if (const std::optional<MmId> mm = mm_of(start, m.current())) {
        m.set<Field::TaskMm>(task, raw(*mm) + 1);
        if (mm_users(m.world(), *mm) == 1)
            map_as_at_start(m, start, *mm);
    }
}

void require_process(const World& w, std::uint32_t pid)
{
    if (!find_process(w, pid))
        throw InputError(fmt::format("process {}: this machine has no such process", pid));
}

} // namespace rs
