// SPDX-License-Identifier: GPL-3.0-or-later
// What a task does at the moment, and waking it: all of it is in the World.
#pragma once

#include "mm/psi/accounting.h"
#include "world/machine.h"

namespace rs {

/// Values of World::task_state.
enum class TaskState : std::uint8_t {
    Absent,   ///< no such task runs
    Running,  ///< runnable or running
    Parked,   ///< at its outermost wait: nothing of it is outside the World
    Sleeping, ///< until task_wake_ns, or until it is woken
    Killable, ///< the same, and a fatal signal wakes it, too
};

/// Values of World::task_waits_for: the queue on which a sleeping task may be woken early.
enum class WaitQueue : std::uint8_t {
    None,
    Kswapd,     ///< pgdat->kswapd_wait
    Kcompactd,  ///< pgdat->kcompactd_wait
    Pfmemalloc, ///< pgdat->pfmemalloc_wait: reclaimers throttled until kswapd has restored the reserves
    Isolated,   ///< pgdat->reclaim_wait[VMSCAN_THROTTLE_ISOLATED]: until fewer pages are isolated
    Throttled,  ///< pgdat->reclaim_wait[VMSCAN_THROTTLE_WRITEBACK]: until pages were written
    Locked,     ///< until task_waits_folio is unlocked
    Writeback,  ///< until task_waits_folio was written
    OomReaper,  ///< oom_reaper_wait
    Program,    ///< until the program that a request set going has done it, or has ended
    BalanceDirty, ///< io_schedule_timeout() of a writer that dirties pages too fast: nobody wakes it
    Flusher, ///< the flusher's work: until there is some
};

/// Whether those who wait there wait for a device. Kernel: task->in_iowait.
constexpr bool is_iowait(WaitQueue queue)
{
    return queue == WaitQueue::Locked || queue == WaitQueue::Writeback || queue == WaitQueue::BalanceDirty;
}

/// The task that carries out requests.
inline constexpr TaskId requester{0};
/// Tasks after it act by themselves, until other_threads().
inline constexpr TaskId first_daemon{1};
/// A node's kswapd.
constexpr TaskId kswapd_of(NodeId node) { return static_cast<TaskId>(raw(node) + 1); }

/// A node's kcompactd; they come after the kswapds of all nodes.
constexpr TaskId kcompactd_of(const Layout& layout, NodeId node)
{
    return static_cast<TaskId>(1 + layout.nr_nodes + raw(node));
}
/// The worker that writes dirty pages back, after those. Kernel: a kworker that runs wb_workfn().
constexpr TaskId flusher(const Layout& layout) { return static_cast<TaskId>(1 + 2 * layout.nr_nodes); }

/// Tasks that act by themselves; one more stands for all others.
constexpr std::uint32_t nr_simulated_tasks(std::uint32_t nr_nodes) { return 2 + 2 * nr_nodes; }
/// In its name happens what threads did of which only a recording tells.
constexpr TaskId other_threads(const Layout& layout) { return static_cast<TaskId>(nr_simulated_tasks(layout.nr_nodes)); }
/// Frees the memory of processes that were killed and do not come to end.
constexpr TaskId oom_reaper_of(const Layout& layout) { return static_cast<TaskId>(raw(other_threads(layout)) + 1); }
/// User programs besides the requester have the numbers from here on.
constexpr std::uint32_t first_process(std::uint32_t nr_nodes) { return nr_simulated_tasks(nr_nodes) + 2; }
inline constexpr std::uint32_t max_processes = 1000;

inline TaskState state_of(const World& w, TaskId task) { return TaskState(w.task_state[at(task)]); }

/// Whether a SIGKILL has reached the task: it will die, and must not wait for anything. Kernel: fatal_signal_pending().
inline bool fatal_signal_pending(const World& w, TaskId task) { return w.task_sigkill_ns[at(task)] <= w.clock_ns[0]; }

/// Whether it is on a CPU or waits for one. Kernel: task_is_running().
inline bool task_is_running(const World& w, TaskId task) { return state_of(w, task) == TaskState::Running; }

/// Makes a task runnable. Kernel: ttwu_do_activate().
inline void make_runnable(Machine& m, TaskId task)
{
    m.set<Field::TaskState>(raw(task), raw(TaskState::Running));
    psi_enqueue(m, task);
}

/// Makes a waiting task runnable and takes it off its queue. One whose time is over is runnable already and leaves the
/// queue by itself. Kernel: autoremove_wake_function().
inline void wake_task(Machine& m, TaskId task)
{
    if (state_of(m.world(), task) == TaskState::Running)
        return;
    m.set<Field::TaskWaitsFor>(raw(task), raw(WaitQueue::None));
    make_runnable(m, task);
}

/// Moves a task to another CPU, and what it does with it. Kernel: set_task_cpu(), between dequeue and enqueue.
inline void set_task_cpu(Machine& m, TaskId task, CpuId cpu)
{
    const std::uint8_t flags = m.world().task_psi_flags[at(task)];
    psi_task_change(m, task, flags, 0);
    m.set<Field::TaskCpu>(raw(task), raw(cpu));
    psi_task_change(m, task, 0, flags);
}

inline bool waitqueue_active(const World& w, WaitQueue queue)
{
    for (const std::uint8_t waits_for : w.task_waits_for)
        if (WaitQueue(waits_for) == queue)
            return true;
    return false;
}

/// Wakes those who wait for this on the folio, in the order of their numbers. Kernel: folio_wake().
inline void wake_folio_waiters(Machine& m, WaitQueue queue, Pfn folio)
{
    for (std::uint32_t task = 0; task < m.layout().nr_tasks; ++task)
        if (WaitQueue(m.world().task_waits_for[task]) == queue && Pfn{m.world().task_waits_folio[task]} == folio)
            wake_task(m, static_cast<TaskId>(task));
}

/// Wakes all tasks on a queue, in the order of their numbers. Kernel: wake_up_all().
inline void wake_up_all(Machine& m, WaitQueue queue)
{
    for (std::uint32_t task = 0; task < m.layout().nr_tasks; ++task)
        if (WaitQueue(m.world().task_waits_for[task]) == queue)
            wake_task(m, static_cast<TaskId>(task));
}

} // namespace rs
