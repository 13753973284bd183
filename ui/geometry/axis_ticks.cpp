// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/axis_ticks.h"

#include <cmath>

namespace rs {

namespace {

    std::vector<double> multiples(double step, double first, double last)
    {
        std::vector<double> ticks;
        for (double n = std::ceil(first / step); n * step <= last; ++n)
            ticks.push_back(n * step);
        return ticks;
    }

} // namespace

std::vector<double> axis_ticks(double first, double last, int most)
{
    if (!(last > first))
        return {first};
    double power = std::pow(10.0, std::ceil(std::log10(last - first)));
    std::vector<double> ticks;
    for (;; power /= 10)
        for (const double factor : {1.0, 0.5, 0.2}) {
            auto finer = multiples(factor * power, first, last);
            if (ticks.size() >= 2 && static_cast<int>(finer.size()) > most)
                return ticks;
            ticks = std::move(finer);
        }
}

} // namespace rs
