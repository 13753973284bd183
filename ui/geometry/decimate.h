// SPDX-License-Identifier: GPL-3.0-or-later
// A long curve as few points, with every spike that a pixel can show.
#pragma once

#include <QPointF>

#include <cstdint>
#include <span>
#include <vector>

namespace rs {

/// A value that holds from `x` on until the next sample.
struct Sample {
    double x = 0;
    double y = 0;
    friend bool operator==(const Sample&, const Sample&) = default;
};

/// The value at x; before the first sample, the first one. `samples` must be sorted by x and not empty.
double value_at(std::span<const Sample> samples, double x);

/// The samples in [first, last] on `columns` columns: of each its smallest and its largest value in their order, and
/// level stretches where nothing changes. At most 2 * columns + 2 points. `samples` must be sorted by x; the last
/// sample before `first` gives the value there.
std::vector<QPointF> decimate(std::span<const Sample> samples, double first, double last, int columns);

} // namespace rs
