// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/axis_ticks.h"

#include <algorithm>
#include <cmath>

namespace rs {

namespace {

    double round_step(double least)
    {
        const double power = std::pow(10.0, std::floor(std::log10(least)));
        for (const double factor : {1.0, 2.0, 5.0})
            if (factor * power >= least)
                return factor * power;
        return 10 * power;
    }

} // namespace

std::vector<double> axis_ticks(double first, double last, int most)
{
    if (!(last > first))
        return {first};
    const double step = round_step((last - first) / std::max(most - 1, 1));
    std::vector<double> ticks;
    for (double n = std::ceil(first / step); n * step <= last; ++n)
        ticks.push_back(n * step);
    return ticks;
}

} // namespace rs
