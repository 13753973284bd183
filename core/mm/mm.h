// SPDX-License-Identifier: GPL-3.0-or-later
// Questions about address spaces, and their counters. Kernel: include/linux/mm.h.
#pragma once

#include "sched/task.h"

#include <optional>

namespace rs {

/// The address space of a process; none: a kernel thread, or it has given it up. Kernel: task->mm.
inline std::optional<MmId> mm_of(const World& w, TaskId task)
{
    const std::uint16_t mm = w.task_mm[at(task)];
    return mm != 0 ? std::optional(MmId(mm - 1)) : std::nullopt;
}
/// Whether it has not ended yet.
inline bool process_exists(const World& w, TaskId process)
{
    return w.task_mm[at(process)] != 0 || state_of(w, process) != TaskState::Absent;
}
/// How many processes use it. Kernel: mm->mm_users, without passing references.
inline std::uint32_t mm_users(const World& w, MmId mm)
{
    std::uint32_t users = 0;
    for (const TaskId process : w.processes)
        users += mm_of(w, process) == mm ? 1 : 0;
    return users;
}

/// Pages, or swap slots.
inline std::int64_t get_mm_counter(const World& w, MmId mm, MmCounter counter)
{
    return w.mm_counters[mm_counter(mm, counter)];
}
inline void add_mm_counter(Machine& m, MmId mm, MmCounter counter, std::int64_t pages)
{
    m.add<Field::MmCounterOf>(mm_counter(mm, counter), pages);
}
/// Pages that it has in memory, whoever else maps them.
inline std::int64_t get_mm_rss(const World& w, MmId mm)
{
    return get_mm_counter(w, mm, MM_FILEPAGES) + get_mm_counter(w, mm, MM_ANONPAGES) +
           get_mm_counter(w, mm, MM_SHMEMPAGES);
}
inline bool has_mm_flag(const World& w, MmId mm, std::uint32_t flag) { return (w.mm_flags[at(mm)] & flag) != 0; }
inline void set_mm_flag(Machine& m, MmId mm, std::uint32_t flag)
{
    m.set<Field::MmFlags>(raw(mm), m.world().mm_flags[at(mm)] | flag);
}

/// The process with this pid.
inline std::optional<TaskId> find_process(const World& w, std::uint32_t pid)
{
    for (const TaskId process : w.processes)
        if (w.task_pids[at(process)] == pid)
            return process;
    return std::nullopt;
}

} // namespace rs
