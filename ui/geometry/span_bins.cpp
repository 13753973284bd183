// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/span_bins.h"

#include <algorithm>
#include <cmath>

namespace rs {

namespace {

    constexpr double thinnest = 1.5; ///< pixels that a span of its own takes at least

    /// First point that lies right of pixel `x`.
    auto first_from(std::span<const std::uint64_t> points, double position)
    {
        return std::partition_point(points.begin(), points.end(),
                                    [&](std::uint64_t point) { return static_cast<double>(point) < position; });
    }

} // namespace

std::vector<PixelSpan> bin_spans(std::span<const Span> spans, const AxisView& view)
{
    const auto first_ending_after = [&](double position) {
        const auto found = std::partition_point(
            spans.begin(), spans.end(), [&](const Span& span) { return static_cast<double>(span.last) <= position; });
        return static_cast<std::size_t>(found - spans.begin());
    };
    std::vector<PixelSpan> pixels;
    for (std::size_t i = first_ending_after(view.first); i < spans.size();) {
        const double left = std::max(view.x_of(static_cast<double>(spans[i].first)), 0.0);
        const double right = std::min(view.x_of(static_cast<double>(spans[i].last)), view.width);
        if (left >= view.width)
            break;
        if (right - left >= thinnest) {
            pixels.push_back({left, right, i, 1});
            ++i;
            continue;
        }
        const double pixel = std::floor(left);
        const std::size_t next = std::max(i + 1, first_ending_after(view.position_at(pixel + 1)));
        pixels.push_back({pixel, pixel + 1, i, next - i});
        i = next;
    }
    return pixels;
}

std::vector<PixelCount> bin_points(std::span<const std::uint64_t> points, const AxisView& view)
{
    std::vector<PixelCount> columns;
    auto point = first_from(points, view.first);
    while (point != points.end() && static_cast<double>(*point) < view.last) {
        const int column = static_cast<int>(view.x_of(static_cast<double>(*point)));
        const auto next = std::max(point + 1, first_from(points, view.position_at(column + 1)));
        columns.push_back({column, static_cast<std::size_t>(next - point)});
        point = next;
    }
    return columns;
}

} // namespace rs
