// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/check/pressure_samples.h"

#include "base/text_pieces.h"

#include <fmt/format.h>

namespace rs {

namespace {

    constexpr std::uint64_t ns_per_us = 1000;

    /// "11.213" in ns.
    std::uint64_t seconds_to_ns(std::string_view text)
    {
        const auto s = whole_number<std::uint64_t>(take_until(text, ".")), ms = whole_number<std::uint64_t>(text);
        return s && ms && text.size() == 3 ? *s * ns_per_s + *ms * ns_per_ms : 0;
    }

    /// "some avg10=2.71 avg60=0.49 avg300=0.10 total=535400".
    void read_pressure(PressureSample& sample, PressureLine line, std::string_view text)
    {
        take_until(text, " ");
        for (std::string& avg : sample.avg[line]) {
            std::string_view word = take_until(text, " ");
            take_until(word, "=");
            avg = word;
        }
        take_until(text, "=");
        sample.total_ns[line] = whole_number<std::uint64_t>(text).value_or(0) * ns_per_us;
    }

} // namespace

std::vector<PressureSample> pressure_samples(std::string_view text)
{
    std::vector<PressureSample> samples;
    if (text.find("@ /proc/pressure/memory") == std::string_view::npos ||
        text.find("/cpuset.memory_pressure") == std::string_view::npos)
        return samples;
    while (!text.empty()) {
        const std::string_view line = take_until(text, "\n");
        if (line.starts_with("t "))
            samples.emplace_back().time_ns = seconds_to_ns(line.substr(2));
        else if (samples.empty() || line.starts_with("@"))
            continue;
        else if (line.starts_with("some "))
            read_pressure(samples.back(), some_line, line);
        else if (line.starts_with("full "))
            read_pressure(samples.back(), full_line, line);
        else
            samples.back().memory_pressure = whole_number<std::int32_t>(line).value_or(0);
    }
    return samples;
}

std::string samples_text(const SampleDeviation& averages, const SampleDeviation& meter)
{
    const auto line = [](std::string_view name, std::string_view unit, const SampleDeviation& d) {
        return fmt::format(
            "  {}: while stalls change {} of {} values within 0.1 {}, the furthest {:.2f} apart; after the last "
            "stall {} of {} equal\n",
            name, d.close, d.changing, unit, d.largest, d.exact, d.after);
    };
    return line("averages", "%", averages) + line("memory_pressure", "reclaims/s", meter);
}

} // namespace rs
