// SPDX-License-Identifier: GPL-3.0-or-later
// A recording's `samples` of /proc/pressure/memory and cpuset.memory_pressure, a second apart, against the engine's own
// averages and meter.
//
//     t 11.213
//     @ /proc/pressure/memory
//     some avg10=2.71 avg60=0.49 avg300=0.10 total=535400
//     full avg10=2.71 avg60=0.49 avg300=0.10 total=519978
//     @ /cg/cpuset.memory_pressure
//     32723
//
// The recording tells how long tasks had stalled at each sample (total), not when: between two samples stall time is
// spread evenly. When the averages were updated is in no file either, only that it was every 2 s: of the possible
// phases, a tick apart, the one counts that fits best. After the last stall nothing is left to guess.
#pragma once

#include "io/check/logged_operations.h"
#include "mm/psi/psi_types.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rs {

/// The two lines of /proc/pressure/memory.
enum PressureLine : std::uint8_t { some_line, full_line };
inline constexpr std::size_t nr_pressure_lines = 2;

struct PressureSample {
    std::uint64_t time_ns = 0;
    std::array<std::array<std::string, NR_PSI_WINDOWS>, nr_pressure_lines> avg; ///< "2.71", per cent
    std::array<std::uint64_t, nr_pressure_lines> total_ns{};
    std::int32_t memory_pressure = 0; ///< direct reclaims a second, times 1000
};

/// The samples that tell both; empty when the file is of something else.
std::vector<PressureSample> pressure_samples(std::string_view samples);

/// How far ours and the recorded values are apart.
struct SampleDeviation {
    std::size_t changing = 0; ///< values of samples while stalls change
    std::size_t close = 0; ///< of these within 0.1
    double largest = 0; ///< of these
    std::size_t after = 0; ///< values of samples after the last stall
    std::size_t exact = 0; ///< of these equal to the last digit
};

/// All averages, in per cent. Kernel: psi_show(), update_averages().
SampleDeviation average_deviation(std::span<const PressureSample> samples);

/// The meter, in direct reclaims a second: those of the rounds' operations in their order, spread evenly over each
/// round, and `others` of which only /proc/vmstat tells, spread evenly over all rounds. Kernel: struct fmeter.
SampleDeviation meter_deviation(std::span<const PressureSample> samples, std::span<const LoggedRound> rounds,
                                std::uint64_t others);

/// "  samples: 91 of ...", a line for each of the two.
std::string samples_text(const SampleDeviation& averages, const SampleDeviation& meter);

} // namespace rs
