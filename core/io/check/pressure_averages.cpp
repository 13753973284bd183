// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's averages driven on a recording's sample clock.
#include "io/check/pressure_samples.h"
#include "mm/psi/averages.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <tuple>
#include <utility>

namespace rs {

namespace {

    constexpr double close = 0.1;

    constexpr std::array<PsiState, nr_pressure_lines> state_of_line{PSI_MEM_SOME, PSI_MEM_FULL};

    /// How long tasks had stalled by some time, ns: evenly from one sample to the next.
    std::uint64_t stalled_by(std::span<const PressureSample> samples, PressureLine line, std::uint64_t now)
    {
        const auto next = std::ranges::lower_bound(samples, now, {}, &PressureSample::time_ns);
        if (next == samples.begin() || next == samples.end())
            return next == samples.end() ? samples.back().total_ns[line] : next->total_ns[line];
        const PressureSample &from = *(next - 1), &to = *next;
        const double share = static_cast<double>(now - from.time_ns) / static_cast<double>(to.time_ns - from.time_ns);
        return from.total_ns[line] +
               static_cast<std::uint64_t>(share * static_cast<double>(to.total_ns[line] - from.total_ns[line]));
    }

    void update(PsiGroup& group, std::span<const PressureSample> samples, std::uint64_t now)
    {
        for (const PressureLine line : {some_line, full_line})
            group.total[state_of_line[line]] = stalled_by(samples, line, now);
        update_averages(group, now);
    }

    /// Lets the group's clock work until a sample is read.
    void advance(PsiGroup& group, std::span<const PressureSample> samples, std::uint64_t to)
    {
        while (group.avg_next_update <= to)
            update(group, samples, group.avg_next_update);
    }

    /// A group whose next update is at `next`; nothing is stalled that it does not know of.
    PsiGroup group_at(std::span<const PressureSample> samples, std::uint64_t next)
    {
        PsiGroup group;
        group.avg_next_update = next;
        group.avg_last_update = next - psi_period;
        for (const PressureLine line : {some_line, full_line})
            group.total[state_of_line[line]] = group.avg_total[state_of_line[line]] =
                stalled_by(samples, line, next - psi_period);
        return group;
    }

    template <class Use>
    void for_each_average(const PsiGroup& group, const PressureSample& sample, Use use)
    {
        for (const PressureLine line : {some_line, full_line})
            for (std::size_t window = 0; window < NR_PSI_WINDOWS; ++window)
                use(load_text(group.avg[state_of_line[line]][window]), sample.avg[line][window]);
    }

    double apart(const std::string& a, const std::string& b)
    {
        return std::abs(std::strtod(a.c_str(), nullptr) - std::strtod(b.c_str(), nullptr));
    }

    /// The first sample of which all later averages follow without a stall: an update has taken in the last one.
    std::size_t first_after_stalls(std::span<const PressureSample> samples)
    {
        const auto last = std::ranges::find(samples, samples.back().total_ns, &PressureSample::total_ns);
        const auto settled = std::ranges::find_if(
            samples, [&](const PressureSample& sample) { return sample.time_ns >= last->time_ns + psi_period; });
        return static_cast<std::size_t>(settled - samples.begin());
    }

    void compare_changing(SampleDeviation& found, std::span<const PressureSample> all, std::size_t settled,
                          std::uint64_t next)
    {
        PsiGroup group = group_at(all, next);
        for (const PressureSample& sample : all.first(settled)) {
            advance(group, all, sample.time_ns);
            for_each_average(group, sample, [&](const std::string& ours, const std::string& recorded) {
                ++found.changing;
                found.close += apart(ours, recorded) <= close ? 1 : 0;
                found.largest = std::max(found.largest, apart(ours, recorded));
            });
        }
    }

    /// Values that are printed as this text: two digits stand for up to 21 of them.
    std::vector<std::uint64_t> printed_as(const std::string& text)
    {
        const auto about = static_cast<std::uint64_t>(std::strtod(text.c_str(), nullptr) * FIXED_1);
        std::vector<std::uint64_t> values;
        for (std::uint64_t value = about < 2 ? 0 : about - 2; value < about + FIXED_1 / 50; ++value)
            if (load_text(value) == text)
                values.push_back(value);
        return values;
    }

    /// From one of the values that the first sample's text stands for: how many texts of the others come out.
    std::size_t follows(std::span<const PressureSample> samples, PressureLine line, std::size_t window,
                        std::uint64_t next, std::uint64_t value)
    {
        PsiGroup group = group_at(samples, next);
        group.avg[state_of_line[line]][window] = value;
        std::size_t equal = 0;
        for (const PressureSample& sample : samples) {
            advance(group, samples, sample.time_ns);
            equal += load_text(group.avg[state_of_line[line]][window]) == sample.avg[line][window] ? 1 : 0;
        }
        return equal;
    }

    /// The first update after the first of these samples, of all that began at `next`.
    std::uint64_t next_update_after(std::uint64_t next, std::uint64_t time)
    {
        return next + (time - next + psi_period) / psi_period * psi_period;
    }

    void compare_after(SampleDeviation& found, std::span<const PressureSample> samples, std::uint64_t next)
    {
        const std::uint64_t update = next_update_after(next, samples.front().time_ns);
        for (const PressureLine line : {some_line, full_line})
            for (std::size_t window = 0; window < NR_PSI_WINDOWS; ++window) {
                std::size_t best = 0;
                for (const std::uint64_t value : printed_as(samples.front().avg[line][window]))
                    best = std::max(best, follows(samples, line, window, update, value));
                found.after += samples.size();
                found.exact += best;
            }
    }

} // namespace

SampleDeviation average_deviation(std::span<const PressureSample> samples)
{
    const std::size_t settled = first_after_stalls(samples);
    const auto rank = [](const SampleDeviation& d) { return std::tuple(d.close, -d.largest, d.exact); };
    SampleDeviation best;
    for (std::uint64_t tick = 1; tick <= PSI_FREQ; ++tick) {
        const std::uint64_t next = samples.front().time_ns + tick * ns_per_jiffy;
        SampleDeviation found;
        compare_changing(found, samples, settled, next);
        if (std::pair(found.close, -found.largest) < std::pair(best.close, -best.largest))
            continue;
        if (settled < samples.size())
            compare_after(found, samples.subspan(settled), next);
        if (best.changing == 0 || rank(best) < rank(found))
            best = found;
    }
    return best;
}

} // namespace rs
