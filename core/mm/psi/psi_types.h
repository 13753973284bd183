// SPDX-License-Identifier: GPL-3.0-or-later
// The words in which pressure stall information counts: what tasks do, and the states that a CPU is in because of it.
// Kernel: include/linux/psi_types.h, kernel/sched/psi.c.
#pragma once

#include "base/time_units.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace rs {

/// What the tasks of a CPU do, as they are counted.
enum PsiTaskCount : std::uint8_t {
    NR_IOWAIT,
    NR_MEMSTALL, ///< wait for memory, running or asleep
    NR_RUNNING, ///< runnable or running
    NR_MEMSTALL_RUNNING, ///< both: they run, but only to get memory
    NR_PSI_TASK_COUNTS
};

/// Bits of World::task_psi_flags.
inline constexpr std::uint8_t TSK_IOWAIT = 1U << NR_IOWAIT;
inline constexpr std::uint8_t TSK_MEMSTALL = 1U << NR_MEMSTALL;
inline constexpr std::uint8_t TSK_RUNNING = 1U << NR_RUNNING;
inline constexpr std::uint8_t TSK_MEMSTALL_RUNNING = 1U << NR_MEMSTALL_RUNNING;
inline constexpr std::uint8_t TSK_ONCPU = 1U << NR_PSI_TASK_COUNTS;

/// SOME: tasks stall while others work. FULL: tasks stall and nobody works.
enum PsiState : std::uint8_t {
    PSI_IO_SOME,
    PSI_IO_FULL,
    PSI_MEM_SOME,
    PSI_MEM_FULL,
    PSI_CPU_SOME,
    PSI_CPU_FULL,
    PSI_NONIDLE, ///< of a CPU only: its weight in the average
    NR_PSI_STATES
};
/// The states that have totals and averages: all but PSI_NONIDLE.
inline constexpr std::uint32_t nr_psi_averaged = NR_PSI_STATES - 1;
inline constexpr std::array<std::string_view, NR_PSI_STATES> psi_state_names{
    "PSI_IO_SOME", "PSI_IO_FULL", "PSI_MEM_SOME", "PSI_MEM_FULL", "PSI_CPU_SOME", "PSI_CPU_FULL", "PSI_NONIDLE"};

/// Over what the running averages are taken.
enum PsiWindow : std::uint8_t { PSI_10S, PSI_60S, PSI_300S };
inline constexpr std::uint32_t NR_PSI_WINDOWS = 3;

/// Jiffies from one update of the averages to the next. Kernel: PSI_FREQ.
inline constexpr std::uint64_t PSI_FREQ = 501;
inline constexpr std::uint64_t psi_period = PSI_FREQ * ns_per_jiffy;

} // namespace rs
