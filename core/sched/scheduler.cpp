// SPDX-License-Identifier: GPL-3.0-or-later
#include "sched/scheduler.h"

#include "base/time_units.h"
#include "mm/block/bio.h"
#include "mm/cpuset.h"
#include "mm/oom_kill/oom_reaper.h"
#include "mm/page_writeback/writeback_works.h"
#include "mm/root_vmpressure.h"
#include "mm/vmstat_update.h"
#include "sched/jiffies.h"

#include <algorithm>

namespace rs {

namespace {

    constexpr std::uint64_t slice_ns = 3 * ns_per_ms; // sched_latency of one CPU, shared by two tasks

    /// When a sleeping task goes on if nobody wakes it; never, where it does not sleep.
    std::uint64_t end_of_sleep(const World& w, TaskId task)
    {
        const TaskState state = state_of(w, task);
        if (state == TaskState::Killable)
            return std::min(w.task_wake_ns[at(task)], w.task_sigkill_ns[at(task)]);
        return state == TaskState::Sleeping ? w.task_wake_ns[at(task)] : Scheduler::for_ever;
    }

} // namespace

void Scheduler::start(TaskId task, Co<void> function)
{
    auto started = std::make_unique<Task>(std::move(function));
    started->function.start_on(started->fiber);
    tasks_[task] = std::move(started);
    make_runnable(m_, task);
}

Suspend Scheduler::pause()
{
    paused_ = true;
    return {};
}

Suspend Scheduler::park_on(WaitQueue queue)
{
    m_.set<Field::TaskWaitsFor>(raw(m_.current()), raw(queue));
    m_.set<Field::TaskState>(raw(m_.current()), raw(TaskState::Parked));
    return {};
}

Suspend Scheduler::sleep(std::uint64_t timeout, WaitQueue queue)
{
    return sleep_as(TaskState::Sleeping, timeout, queue);
}

Suspend Scheduler::sleep_killable(std::uint64_t timeout, WaitQueue queue)
{
    return sleep_as(TaskState::Killable, timeout, queue);
}

Suspend Scheduler::sleep_as(TaskState state, std::uint64_t timeout, WaitQueue queue)
{
    m_.add<Field::SchedulingPoint>(0, 1);
    m_.set<Field::TaskWaitsFor>(raw(m_.current()), raw(queue));
    m_.set<Field::TaskWakeNs>(raw(m_.current()), timeout == for_ever ? for_ever : timer_fires_ns(m_.world(), timeout));
    m_.set<Field::TaskState>(raw(m_.current()), raw(state));
    return {};
}

Suspend Scheduler::io_schedule(WaitQueue queue, Pfn folio)
{
    m_.set<Field::TaskWaitsFolio>(raw(m_.current()), raw(folio));
    return sleep_as(TaskState::Sleeping, for_ever, queue);
}

Suspend Scheduler::io_schedule_killable(WaitQueue queue, Pfn folio)
{
    m_.set<Field::TaskWaitsFolio>(raw(m_.current()), raw(folio));
    return sleep_as(TaskState::Killable, for_ever, queue);
}

/// When a scheduling point will have something to do (let_timers_act(), choose_next()), by the clock, if nothing else
/// happens; 0: each has. What it asks of the World is listed at concerns_scheduling.
std::uint64_t Scheduler::next_due() const
{
    const World& w = m_.world();
    if (on_scheduling_point || recorded_choice || !has_cpu(m_.current()) || w.vmpressure_work[0] != 0 ||
        w.panicked[0] != 0)
        return 0;
    std::uint64_t first = std::min({slice_start_ns_ + slice_ns, next_vmstat_work(w), next_disk_interrupt(w),
                                    next_writeback_work(w), w.psi_avgs_work[0], next_memory_pressure_read(w),
                                    next_oom_reaper_wakeup(w)});
    for (std::uint32_t i = 0; i < w.layout.nr_tasks; ++i) {
        const auto task = TaskId(i);
        if (task == m_.current())
            continue;
        if (w.task_realtime[i] != 0 && runnable(task))
            return 0;
        first = std::min(first, end_of_sleep(w, task));
    }
    return first;
}

void Scheduler::run()
{
    paused_ = false;
    while (!paused_ && m_.world().panicked[0] == 0) {
        if (pick_next())
            resume_current();
        else if (!let_time_pass())
            return;
    }
}

void Scheduler::settle()
{
    while (pick_next())
        resume_current();
}

/// The running task goes on until it sleeps or reaches a scheduling point. There a real-time task takes over, or, when
/// the time slice is over, the next task in turn. Timers, too, act only there: a pause makes no difference to them.
/// False: no task is runnable.
bool Scheduler::pick_next()
{
    const bool offered = std::exchange(need_resched_, false);
    if (has_cpu(m_.current()) && !offered)
        return true;
    let_timers_act();
    const bool slice_is_over = m_.world().clock_ns[0] >= slice_start_ns_ + slice_ns;
    const std::optional<TaskId> next = choose_next(slice_is_over);
    running_ = next;
    psi_sched_switch(m_, next);
    if (!next)
        return false;
    if (*next != m_.current() || slice_is_over)
        slice_start_ns_ = m_.world().clock_ns[0];
    m_.set_current(*next);
    return true;
}

std::optional<TaskId> Scheduler::choose_next(bool slice_is_over) const
{
    const bool current_can = tasks_.contains(m_.current()) && runnable(m_.current());
    if (const std::optional<TaskId> realtime = first_runnable_realtime())
        return realtime;
    if (const std::optional<TaskId> recorded = recorded_choice ? recorded_choice() : std::nullopt;
        recorded && tasks_.contains(*recorded) && runnable(*recorded))
        return recorded;
    return current_can && !slice_is_over ? m_.current() : next_runnable_in_turn();
}

std::optional<TaskId> Scheduler::first_runnable_realtime() const
{
    for (const auto& [id, task] : tasks_)
        if (runnable(id) && m_.world().task_realtime[at(id)] != 0)
            return id;
    return {};
}

/// After the running task, and round to it.
std::optional<TaskId> Scheduler::next_runnable_in_turn() const
{
    std::optional<TaskId> first;
    for (const auto& [id, task] : tasks_) {
        if (!runnable(id))
            continue;
        if (id > m_.current())
            return id;
        if (!first)
            first = id;
    }
    return first;
}

/// Resumes the innermost function of the task whose turn it is.
void Scheduler::resume_current()
{
    const TaskId id = m_.current();
    Task& task = *tasks_.at(id);
    task.fiber.stack.back().resume();
    if (!task.fiber.stack.empty())
        return;
    m_.set<Field::TaskState>(raw(id), raw(TaskState::Absent));
    const std::unique_ptr<Task> ended = std::move(tasks_.at(id));
    tasks_.erase(id);
    ended->function.result(); // rethrows what ended the task
}

/// Nobody can run: the clock jumps to the first wake-up or interrupt of a device, or to where averages or the meter are
/// brought up to date. False: nobody sleeps who will be woken.
bool Scheduler::let_time_pass()
{
    const World& w = m_.world();
    std::uint64_t first = for_ever;
    bool somebody_sleeps = false;
    for (const auto& [id, task] : tasks_) {
        first = std::min(first, end_of_sleep(w, id));
        somebody_sleeps |= state_of(w, id) != TaskState::Parked;
    }
    first = std::min(first, next_disk_interrupt(w));
    if (!somebody_sleeps || first == for_ever)
        return false;
    quiet_vmstat(m_);
    first = std::min({first, w.psi_avgs_work[0], next_memory_pressure_read(w), next_oom_reaper_wakeup(w),
                      next_writeback_work(w)});
    m_.set<Field::ClockNs>(0, std::max(first, w.clock_ns[0]));
    return true;
}

void Scheduler::let_timers_act()
{
    run_disk_interrupts(m_);
    run_writeback_works(m_);
    run_vmstat_works(m_);
    psi_avgs_work(m_);
    do_vmpressure_work(m_);
    read_memory_pressure(m_);
    wake_oom_reaper(m_);
    wake_overslept();
    if (on_scheduling_point)
        on_scheduling_point();
}

/// Timeouts that have passed and signals that have come: the task runs again. It is still on its queue, as in the kernel, until it has run.
void Scheduler::wake_overslept()
{
    const World& w = m_.world();
    for (const auto& [id, task] : tasks_)
        if (end_of_sleep(w, id) <= w.clock_ns[0])
            make_runnable(m_, id);
}

} // namespace rs
