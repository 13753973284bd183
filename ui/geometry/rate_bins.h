// SPDX-License-Identifier: GPL-3.0-or-later
// A counter that only grows, as a rate: how much it grew in each of some stretches of time.
#pragma once

#include "geometry/decimate.h"

namespace rs {

/// Bins of one width; their edges are multiples of it, so that a bin is the same wherever the view begins.
struct RateBins {
    double first = 0; ///< left edge of the first bin
    double width = 1;
    std::vector<double> grown; ///< by bin
};

/// A round width (1, 2 or 5 times a power of ten, not below 1) with which `length` takes `most` bins at most.
double bin_width(double length, int most);

/// The bins of the given width that touch [first, last]. `samples`: the counter, as decimate() takes it.
RateBins rate_bins(std::span<const Sample> samples, double first, double last, double width);

/// The bins as a curve: level at grown / width * per, from each bin's left edge to its right, cut at [first, last].
/// `per`: the length of time that the rate is given for.
std::vector<QPointF> rate_curve(const RateBins& bins, double first, double last, double per);

} // namespace rs
