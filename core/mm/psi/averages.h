// SPDX-License-Identifier: GPL-3.0-or-later
// Running averages of stall time: every 2 s what share of the time since was stalled, each update forgetting a little
// of the past. All of it in fixed point: 11 bits after the point, 2048 is 1 per cent.
//
//     avg10, avg60, avg300 after a stall of one period:
//     18 |#            avg10 forgets fast
//      3 |#=-------    avg60, avg300 rise less and stay longer
//
// Kernel: kernel/sched/psi.c, include/linux/sched/loadavg.h, kernel/sched/loadavg.c.
#pragma once

#include "mm/psi/psi_types.h"

#include <span>
#include <string>

namespace rs {

inline constexpr unsigned FSHIFT = 11; ///< bits after the point
inline constexpr std::uint64_t FIXED_1 = 1ULL << FSHIFT;

/// What of an average stays after one update, per window: e to the power of -2 s / window. Kernel: EXP_10s and so on.
inline constexpr std::array<std::uint64_t, NR_PSI_WINDOWS> psi_exp{1677, 1981, 2034};

/// The average `load` one update later, when `active` is the new sample. Kernel: calc_load().
std::uint64_t calc_load(std::uint64_t load, std::uint64_t exp, std::uint64_t active);
/// The same `n` updates later, all with that sample. Kernel: calc_load_n().
std::uint64_t calc_load_n(std::uint64_t load, std::uint64_t exp, std::uint64_t active, unsigned n);

using PsiAvgs = std::array<std::uint64_t, NR_PSI_WINDOWS>; ///< per cent, fixed point

/// Lets `missed_periods` without stall pass, then enters a period of `period` ns with `time` ns of stall.
/// Kernel: calc_avgs().
void calc_avgs(PsiAvgs& avg, std::uint64_t missed_periods, std::uint64_t time, std::uint64_t period);

/// What the system knows of its stalls. Kernel: struct psi_group.
struct PsiGroup {
    std::array<std::uint64_t, nr_psi_averaged> total{}; ///< ns stalled since the start, by PsiState
    std::array<std::uint64_t, nr_psi_averaged> avg_total{}; ///< ns of it that the averages have taken in
    std::array<PsiAvgs, nr_psi_averaged> avg{};
    std::uint64_t avg_last_update = 0; ///< ns
    std::uint64_t avg_next_update = 0; ///< ns
    friend bool operator==(const PsiGroup&, const PsiGroup&) = default;
};

/// Takes what was stalled since the last update into the averages. `now` must not be before avg_next_update.
/// Kernel: update_averages().
void update_averages(PsiGroup& group, std::uint64_t now);

/// "1.63": an average as /proc/pressure/memory and /proc/loadavg print it. Kernel: LOAD_INT, LOAD_FRAC.
std::string load_text(std::uint64_t average);

/// The times of one CPU since the last look. Kernel: what get_recent_times() gives.
using PsiTimes = std::array<std::uint32_t, NR_PSI_STATES>; ///< ns, by PsiState

/// Adds the stall times of all CPUs to the totals, each CPU weighing as much as it was busy (in whole ticks).
/// Kernel: collect_percpu_times().
void collect_percpu_times(PsiGroup& group, std::span<const PsiTimes> cpus);

} // namespace rs
