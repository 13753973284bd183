// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/rate_bins.h"

#include <algorithm>
#include <cmath>

namespace rs {

namespace {

    /// The counter just before x.
    double count_before(std::span<const Sample> samples, double x)
    {
        const auto next =
            std::partition_point(samples.begin(), samples.end(), [&](const Sample& s) { return s.x < x; });
        return next == samples.begin() ? samples.front().y : std::prev(next)->y;
    }

} // namespace

double bin_width(double length, int most)
{
    const double least = std::max(length / most, 1.0);
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= least)
            return factor * power;
    return 10 * power;
}

RateBins rate_bins(std::span<const Sample> samples, double first, double last, double width)
{
    const double begin = std::floor(first / width), end = std::floor(last / width) + 1;
    RateBins bins{begin * width, width, {}};
    if (samples.empty())
        return bins;
    double before = count_before(samples, bins.first);
    for (double bin = begin; bin < end; ++bin) {
        const double then = count_before(samples, (bin + 1) * width);
        bins.grown.push_back(then - before);
        before = then;
    }
    return bins;
}

std::vector<QPointF> rate_curve(const RateBins& bins, double first, double last, double per)
{
    std::vector<QPointF> points;
    for (std::size_t i = 0; i < bins.grown.size(); ++i) {
        const double left = bins.first + static_cast<double>(i) * bins.width, rate = bins.grown[i] / bins.width * per;
        points.emplace_back(std::max(left, first), rate);
        points.emplace_back(std::min(left + bins.width, last), rate);
    }
    return points;
}

} // namespace rs
