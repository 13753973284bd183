// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/psi/averages.h"

#include <fmt/format.h>

#include <algorithm>

namespace rs {

namespace {

    std::uint64_t fixed_multiply(std::uint64_t a, std::uint64_t b) { return (a * b + FIXED_1 / 2) >> FSHIFT; }

    /// By repeated squaring, rounding each product: the kernel's order, which decides the last bit.
    std::uint64_t fixed_power_int(std::uint64_t x, unsigned n)
    {
        std::uint64_t result = FIXED_1;
        for (; n != 0; n >>= 1) {
            if ((n & 1) != 0)
                result = fixed_multiply(result, x);
            x = fixed_multiply(x, x);
        }
        return result;
    }

} // namespace

std::uint64_t calc_load(std::uint64_t load, std::uint64_t exp, std::uint64_t active)
{
    const std::uint64_t round_up = active >= load ? FIXED_1 - 1 : 0;
    return (load * exp + active * (FIXED_1 - exp) + round_up) / FIXED_1;
}

std::uint64_t calc_load_n(std::uint64_t load, std::uint64_t exp, std::uint64_t active, unsigned n)
{
    return calc_load(load, fixed_power_int(exp, n), active);
}

void calc_avgs(PsiAvgs& avg, std::uint64_t missed_periods, std::uint64_t time, std::uint64_t period)
{
    const std::uint64_t per_cent = time * 100 / period * FIXED_1;
    for (std::size_t window = 0; window < avg.size(); ++window) {
        if (missed_periods != 0)
            avg[window] = calc_load_n(avg[window], psi_exp[window], 0, static_cast<unsigned>(missed_periods));
        avg[window] = calc_load(avg[window], psi_exp[window], per_cent);
    }
}

void update_averages(PsiGroup& group, std::uint64_t now)
{
    const std::uint64_t missed_periods = (now - group.avg_next_update) / psi_period;
    const std::uint64_t period = now - (group.avg_last_update + missed_periods * psi_period);
    group.avg_next_update += (1 + missed_periods) * psi_period;
    group.avg_last_update = now;
    for (std::size_t state = 0; state < group.avg.size(); ++state) {
        // Stall time that was recorded late can exceed the period: the rest goes into the next one.
        const auto stalled = static_cast<std::uint32_t>(group.total[state] - group.avg_total[state]);
        const std::uint64_t sample = std::min<std::uint64_t>(stalled, period);
        group.avg_total[state] += sample;
        calc_avgs(group.avg[state], missed_periods, sample, period);
    }
}

std::string load_text(std::uint64_t average)
{
    return fmt::format("{}.{:02}", average >> FSHIFT, ((average & (FIXED_1 - 1)) * 100) >> FSHIFT);
}

void collect_percpu_times(PsiGroup& group, std::span<const PsiTimes> cpus)
{
    std::array<std::uint64_t, nr_psi_averaged> weighted{};
    std::uint64_t nonidle_total = 0;
    for (const PsiTimes& times : cpus) {
        const std::uint64_t nonidle = times[PSI_NONIDLE] / ns_per_jiffy;
        nonidle_total += nonidle;
        for (std::size_t state = 0; state < weighted.size(); ++state)
            weighted[state] += times[state] * nonidle;
    }
    for (std::size_t state = 0; state < weighted.size(); ++state)
        group.total[state] += weighted[state] / std::max<std::uint64_t>(nonidle_total, 1);
}

} // namespace rs
