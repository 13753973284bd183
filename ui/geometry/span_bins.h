// SPDX-License-Identifier: GPL-3.0-or-later
// Stretches and points of a long axis as pixels: the work is bounded by the pixels, not by what they show.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace rs {

/// A stretch of the axis: first <= p < last.
struct Span {
    std::uint64_t first = 0;
    std::uint64_t last = 0;
    friend bool operator==(const Span&, const Span&) = default;
};

/// The part of an axis that is shown on `width` pixels.
struct AxisView {
    double first = 0;
    double last = 1;
    double width = 1;

    double x_of(double position) const { return (position - first) / (last - first) * width; }
    double position_at(double x) const { return first + x / width * (last - first); }
};

/// Spans in pixels. Those that are too thin to be told apart share one pixel.
struct PixelSpan {
    double left = 0;
    double right = 0;
    std::size_t index = 0; ///< of the first span
    std::size_t count = 1; ///< of spans
    friend bool operator==(const PixelSpan&, const PixelSpan&) = default;
};

/// `spans` must be sorted and must not overlap.
std::vector<PixelSpan> bin_spans(std::span<const Span> spans, const AxisView& view);

/// Points that fall on one pixel column.
struct PixelCount {
    int column = 0;
    std::size_t count = 0;
    friend bool operator==(const PixelCount&, const PixelCount&) = default;
};

/// `points` must be sorted. Columns without a point are left out.
std::vector<PixelCount> bin_points(std::span<const std::uint64_t> points, const AxisView& view);

} // namespace rs
