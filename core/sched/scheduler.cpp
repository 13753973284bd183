// SPDX-License-Identifier: GPL-3.0-or-later
#include "sched/scheduler.h"

namespace rs {

void Scheduler::start(TaskId task, Co<void> function)
{
    auto started = std::make_unique<Task>(std::move(function));
    started->function.start_on(started->fiber);
    tasks_[task] = std::move(started);
    m_.set<Field::TaskState>(raw(task), raw(TaskState::Running));
}

void Scheduler::wake(TaskId task)
{
    m_.set<Field::TaskState>(raw(task), raw(TaskState::Running));
}

Suspend Scheduler::park()
{
    m_.set<Field::TaskState>(raw(m_.current()), raw(TaskState::Parked));
    return {};
}

Suspend Scheduler::sleep(std::uint64_t ns)
{
    m_.add<Field::SchedulingPoint>(0, 1);
    m_.set<Field::TaskWakeNs>(raw(m_.current()), m_.world().clock_ns[0] + ns);
    m_.set<Field::TaskState>(raw(m_.current()), raw(TaskState::Sleeping));
    return {};
}

Suspend Scheduler::cond_resched()
{
    m_.add<Field::SchedulingPoint>(0, 1);
    return {};
}

void Scheduler::run()
{
    while (run_one() || let_time_pass()) {
    }
}

/// Resumes the innermost function of the first runnable task. False: no task is runnable.
bool Scheduler::run_one()
{
    for (auto& [id, task] : tasks_) {
        if (TaskState(m_.world().task_state[at(id)]) != TaskState::Running)
            continue;
        m_.set_current(id);
        task->fiber.stack.back().resume();
        if (task->fiber.stack.empty()) {
            m_.set<Field::TaskState>(raw(id), raw(TaskState::Absent));
            task->function.result(); // rethrows what ended the task
            tasks_.erase(id);
        }
        return true;
    }
    return false;
}

/// Nobody can run: the clock jumps to the first wake-up. False: nobody sleeps.
bool Scheduler::let_time_pass()
{
    std::uint64_t first = UINT64_MAX;
    for (const auto& [id, task] : tasks_)
        if (TaskState(m_.world().task_state[at(id)]) == TaskState::Sleeping)
            first = std::min(first, m_.world().task_wake_ns[at(id)]);
    if (first == UINT64_MAX)
        return false;
    if (first > m_.world().clock_ns[0])
        m_.set<Field::ClockNs>(0, first);
    for (const auto& [id, task] : tasks_)
        if (TaskState(m_.world().task_state[at(id)]) == TaskState::Sleeping && m_.world().task_wake_ns[at(id)] <= first)
            wake(id);
    return true;
}

} // namespace rs
