// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks, and whose turn it is. Ties are broken by task number: same inputs, same order.
#pragma once

#include "sched/co.h"
#include "world/machine.h"

#include <map>

namespace rs {

/// Values of World::task_state.
enum class TaskState : std::uint8_t {
    Absent,  ///< no such task runs
    Running, ///< runnable or running
    Parked,  ///< at its outermost wait: nothing of it is outside the World
    Sleeping, ///< until task_wake_ns
};

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
    /// Wakes a parked task.
    void wake(TaskId task);

    /// Runs tasks until all are parked. Sleeping tasks let simulated time jump to their wake-up.
    void run();

    /// Waits for the running task to co_await, after which it goes on only when woken.
    Suspend park();
    /// Sleeps for so many simulated ns.
    Suspend sleep(std::uint64_t ns);
    /// A scheduling point without sleep: inputs may act here, and other tasks may run. Kernel: cond_resched().
    Suspend cond_resched();

private:
    bool run_one();
    bool let_time_pass();

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
};

} // namespace rs
