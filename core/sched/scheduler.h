// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks, and whose turn it is. Ties are broken by task number: same inputs, same order.
#pragma once

#include "sched/co.h"
#include "sched/task.h"
#include "world/machine.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace rs {

class Scheduler {
public:
    explicit Scheduler(Machine& m)
        : m_(m)
    {
    }

    ~Scheduler() { m_.stop(); }
    Scheduler(const Scheduler&) = delete;
    Scheduler& operator=(const Scheduler&) = delete;

    void start(TaskId task, Co<void> function);
    /// Runs tasks until one pauses the simulation, or the kernel has panicked, after which nothing runs any more. While nobody can run, simulated time jumps to the next wake-up.
    void run();
    /// Runs tasks until none can run; no time passes.
    void settle();
    /// Awaited where the simulation is to stand still until run() is called again: no task runs, no time passes, and
    /// nothing of it is in the World, so that it makes no difference how often that happens.
    Suspend pause();

    /// Called at every scheduling point, before the next task is chosen.
    std::function<void()> on_scheduling_point;
    /// Whom a recording says to run next, if that task can; nobody: the rules decide.
    std::function<std::optional<TaskId>()> recorded_choice;

    static constexpr std::uint64_t for_ever = UINT64_MAX;

    /// Waits at a task's outermost place until somebody wakes the queue.
    Suspend park_on(WaitQueue queue);
    /// Sleeps for so many ticks (schedule_timeout()), or until somebody wakes the queue.
    Suspend sleep(std::uint64_t timeout, WaitQueue queue = WaitQueue::None);
    /// The same, but a fatal signal ends it. Kernel: TASK_KILLABLE, and for that matter TASK_INTERRUPTIBLE.
    Suspend sleep_killable(std::uint64_t timeout, WaitQueue queue = WaitQueue::None);
    /// Sleeps until the I/O on a folio has come so far. Kernel: io_schedule().
    Suspend io_schedule(WaitQueue queue, Pfn folio);
    /// The same, but a fatal signal ends it.
    Suspend io_schedule_killable(WaitQueue queue, Pfn folio);
    /// A scheduling point without sleep: a real-time task that was woken runs now, another one if the running task has
    /// had its time slice of 3 ms; else the task goes on without giving up its CPU. Kernel: cond_resched().
    Suspend cond_resched()
    {
        m_.add<Field::SchedulingPoint>(0, 1);
        need_resched_ = !nobody_is_due();
        return {.goes_on = !need_resched_};
    }

private:
    bool runnable(TaskId task) const { return state_of(m_.world(), task) == TaskState::Running; }
    /// It has been given the CPU and has not gone to sleep since.
    bool has_cpu(TaskId task) const { return running_ == task && runnable(task); }
    /// Whether pick_next() would change nothing: the running task goes on, and no timer has anything to do. That is
    /// asked so often that it is remembered how long it is true, until something changes that it depends on.
    bool nobody_is_due()
    {
        if (next_due_seen_ != m_.scheduling_changes()) [[unlikely]] {
            next_due_seen_ = m_.scheduling_changes();
            next_due_ns_ = next_due();
        }
        return m_.world().clock_ns[0] < next_due_ns_;
    }
    std::uint64_t next_due() const;
    bool pick_next();
    std::optional<TaskId> choose_next(bool slice_is_over) const;
    std::optional<TaskId> first_runnable_realtime() const;
    std::optional<TaskId> next_runnable_in_turn() const;
    void resume_current();
    Suspend sleep_as(TaskState state, std::uint64_t timeout, WaitQueue queue);
    bool let_time_pass();
    void let_timers_act();
    void wake_overslept();

    struct Task {
        explicit Task(Co<void> f)
            : function(std::move(f))
        {
        }
        Fiber fiber;
        Co<void> function;
    };

    Machine& m_;
    std::map<TaskId, std::unique_ptr<Task>> tasks_;
    std::optional<TaskId> running_; ///< who has been given the CPU; the accounting of pressure is only told
    bool paused_ = false;
    bool need_resched_ = false; ///< the running task reached a scheduling point
    std::uint64_t slice_start_ns_ = 0; ///< since when the running task has had its CPU
    std::uint64_t next_due_ns_ = 0; ///< when a scheduling point has something to do
    std::uint64_t next_due_seen_ = UINT64_MAX; ///< the machine's scheduling_changes() when that was found out
};

} // namespace rs
