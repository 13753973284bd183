// SPDX-License-Identifier: GPL-3.0-or-later
#include "sched/scheduler.h"

#include <algorithm>
#include <optional>

namespace rs {

namespace {
    constexpr std::uint64_t slice_ns = 3'000'000; // sched_latency of one CPU, shared by two tasks
}

void Scheduler::start(TaskId task, Co<void> function)
{
    auto started = std::make_unique<Task>(std::move(function));
    started->function.start_on(started->fiber);
    tasks_[task] = std::move(started);
    m_.set<Field::TaskState>(raw(task), raw(TaskState::Running));
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

Suspend Scheduler::sleep(std::uint64_t ns, WaitQueue queue)
{
    const std::uint64_t now = m_.world().clock_ns[0];
    m_.add<Field::SchedulingPoint>(0, 1);
    m_.set<Field::TaskWaitsFor>(raw(m_.current()), raw(queue));
    m_.set<Field::TaskWakeNs>(raw(m_.current()), ns > for_ever - now ? for_ever : now + ns);
    m_.set<Field::TaskState>(raw(m_.current()), raw(TaskState::Sleeping));
    return {};
}

Suspend Scheduler::cond_resched()
{
    m_.add<Field::SchedulingPoint>(0, 1);
    need_resched_ = true;
    return {};
}

void Scheduler::run()
{
    paused_ = false;
    while (!paused_) {
        wake_overslept();
        if (pick_next())
            resume_current();
        else if (!let_time_pass())
            return;
    }
}

/// Real-time tasks first; then the running task unless it offered its CPU; then the others in turn. False: none.
bool Scheduler::pick_next()
{
    const bool slice_is_over = m_.world().clock_ns[0] >= slice_start_ns_ + slice_ns;
    const bool offered = std::exchange(need_resched_, false) && slice_is_over;
    std::optional<TaskId> next;
    for (const auto& [id, task] : tasks_) {
        if (!runnable(id))
            continue;
        if (m_.world().task_realtime[at(id)] != 0) {
            next = id;
            break;
        }
        const bool is_current = id == m_.current();
        const bool in_turn = next && *next <= m_.current() && id > m_.current();
        if (!next || (is_current && !offered) || (in_turn && offered))
            next = id;
    }
    if (next && (*next != m_.current() || offered))
        slice_start_ns_ = m_.world().clock_ns[0];
    if (next)
        m_.set_current(*next);
    return next.has_value();
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

/// Nobody can run: the clock jumps to the first wake-up. False: nobody sleeps with a timeout.
bool Scheduler::let_time_pass()
{
    const World& w = m_.world();
    std::uint64_t first = for_ever;
    for (const auto& [id, task] : tasks_)
        if (state_of(w, id) == TaskState::Sleeping)
            first = std::min(first, w.task_wake_ns[at(id)]);
    if (first == for_ever)
        return false;
    m_.set<Field::ClockNs>(0, std::max(first, w.clock_ns[0]));
    wake_overslept();
    return true;
}

/// Timeouts that have passed: the task runs again. It is still on its queue, as in the kernel, until it has run.
void Scheduler::wake_overslept()
{
    const World& w = m_.world();
    for (const auto& [id, task] : tasks_)
        if (state_of(w, id) == TaskState::Sleeping && w.task_wake_ns[at(id)] <= w.clock_ns[0])
            m_.set<Field::TaskState>(raw(id), raw(TaskState::Running));
}

} // namespace rs
