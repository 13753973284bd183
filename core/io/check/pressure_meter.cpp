// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's meter of direct reclaims driven on a recording's sample clock.
#include "io/check/pressure_samples.h"
#include "mm/fmeter.h"

#include <algorithm>
#include <cmath>

namespace rs {

namespace {

    constexpr double close = 0.1, per_reclaim = 1000;

    void add_evenly(std::vector<std::uint64_t>& times, std::uint64_t n, std::uint64_t from, std::uint64_t to)
    {
        for (std::uint64_t i = 0; i < n; ++i)
            times.push_back(from + (to - from) * (2 * i + 1) / (2 * n));
    }

    /// When direct reclaims began, ns, ascending.
    std::vector<std::uint64_t> reclaims(std::span<const LoggedRound> rounds, std::uint64_t others)
    {
        std::vector<std::uint64_t> times;
        for (const LoggedRound& round : rounds) {
            std::uint64_t stalls = 0;
            for (const LoggedOperation& operation : round.operations)
                stalls += direct_reclaims(operation.events);
            add_evenly(times, stalls, round.start_ns, round.end_ns);
        }
        if (!rounds.empty())
            add_evenly(times, others, rounds.front().start_ns, rounds.back().end_ns);
        std::ranges::sort(times);
        return times;
    }

    std::uint64_t in_seconds(std::uint64_t ns) { return ns / ns_per_s; }

} // namespace

SampleDeviation meter_deviation(std::span<const PressureSample> samples, std::span<const LoggedRound> rounds,
                                std::uint64_t others)
{
    const std::vector<std::uint64_t> times = reclaims(rounds, others);
    const std::uint64_t last = times.empty() ? 0 : in_seconds(times.back());
    SampleDeviation found;
    Fmeter meter;
    auto next = times.begin();
    bool settled = false;
    for (const PressureSample& sample : samples) {
        for (; next != times.end() && *next <= sample.time_ns; ++next)
            fmeter_markevent(meter, in_seconds(*next));
        const std::int32_t ours = fmeter_getrate(meter, in_seconds(sample.time_ns));
        const double apart = std::abs(ours - sample.memory_pressure) / per_reclaim;
        if (settled) {
            ++found.after;
            found.exact += ours == sample.memory_pressure ? 1 : 0;
            continue;
        }
        ++found.changing;
        found.close += apart <= close ? 1 : 0;
        found.largest = std::max(found.largest, apart);
        settled = in_seconds(sample.time_ns) > last;
        if (settled)
            meter.val = sample.memory_pressure; // what had come to be; from here on it only decays
    }
    return found;
}

} // namespace rs
