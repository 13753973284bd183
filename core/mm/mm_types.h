// SPDX-License-Identifier: GPL-3.0-or-later
// What a process has of memory: its address space, by numbers. Kernel: struct mm_struct, include/linux/mm_types.h;
// enum of mm counters, include/linux/mm_types_task.h.
#pragma once

#include "base/index.h"

namespace rs {

/// An address space. It has the number of the task that it was made for; others may use it, too.
enum class MmId : std::uint16_t {};
constexpr MmId mm_made_for(TaskId task) { return MmId{raw(task)}; }

/// Pages that an address space maps, and swap slots that it has pages in.
enum MmCounter : std::uint8_t { MM_FILEPAGES, MM_ANONPAGES, MM_SWAPENTS, MM_SHMEMPAGES, NR_MM_COUNTERS };
constexpr std::uint32_t mm_counter(MmId mm, MmCounter counter) { return raw(mm) * NR_MM_COUNTERS + counter; }

// Bits of World::mm_flags. Kernel: include/linux/sched/coredump.h.
inline constexpr std::uint32_t MMF_OOM_SKIP = 1U << 21;        ///< nothing more to be had: the OOM killer looks past it
inline constexpr std::uint32_t MMF_UNSTABLE = 1U << 22;        ///< the OOM reaper takes its pages away
inline constexpr std::uint32_t MMF_OOM_REAP_QUEUED = 1U << 25; ///< the OOM reaper will come to it

// Bits of World::task_traits, which never change.
inline constexpr std::uint8_t GLOBAL_INIT = 1; ///< pid 1: never killed
inline constexpr std::uint8_t IN_VFORK = 2;    ///< uses its parent's memory until it executes a program
inline constexpr std::uint8_t OOM_ORIGIN = 4;  ///< allocates a lot and asks to be killed first (swapoff)

inline constexpr std::int16_t OOM_SCORE_ADJ_MIN = -1000; ///< never killed
inline constexpr std::int16_t OOM_SCORE_ADJ_MAX = 1000;

/// Pages that a page of page-table entries maps.
inline constexpr std::uint32_t PTRS_PER_PTE = 512;

} // namespace rs
