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
    const auto index_where = [&](auto before) {
        return static_cast<std::size_t>(std::partition_point(spans.begin(), spans.end(), before) - spans.begin());
    };
    const auto x = [&](std::uint64_t position) { return view.x_of(static_cast<double>(position)); };
    std::vector<PixelSpan> pixels;
    std::size_t i = index_where([&](const Span& span) { return x(span.last) <= 0; });
    while (i < spans.size() && x(spans[i].first) < view.width) {
        const double left = std::max(x(spans[i].first), 0.0), right = std::min(x(spans[i].last), view.width);
        if (right - left >= thinnest) {
            pixels.push_back({left, right, i, 1});
            ++i;
            continue;
        }
        const double pixel = std::floor(left);
        std::size_t next = std::max(i + 1, index_where([&](const Span& span) { return x(span.first) < pixel + 1; }));
        if (next > i + 1 && x(spans[next - 1].last) - x(spans[next - 1].first) >= thinnest)
            --next; // begins in this pixel, but stands for itself
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
