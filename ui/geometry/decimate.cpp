// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/decimate.h"

#include <algorithm>

namespace rs {

namespace {

    using Iterator = std::span<const Sample>::iterator;

    void append(std::vector<QPointF>& points, QPointF point)
    {
        if (points.empty() || points.back() != point)
            points.push_back(point);
    }

    /// Smallest and largest of a column, the earlier one first.
    void append_extremes(std::vector<QPointF>& points, Iterator begin, Iterator end)
    {
        auto [least, most] =
            std::minmax_element(begin, end, [](const Sample& a, const Sample& b) { return a.y < b.y; });
        if (most < least)
            std::swap(least, most);
        append(points, {least->x, least->y});
        if (most->y != least->y)
            append(points, {most->x, most->y});
    }

} // namespace

double value_at(std::span<const Sample> samples, double x)
{
    const auto later = std::partition_point(samples.begin(), samples.end(), [&](const Sample& s) { return s.x <= x; });
    return later == samples.begin() ? later->y : std::prev(later)->y;
}

std::vector<QPointF> decimate(std::span<const Sample> samples, double first, double last, int columns)
{
    std::vector<QPointF> points;
    if (samples.empty() || columns <= 0 || !(last > first))
        return points;
    const double width = (last - first) / columns;
    const auto column_of = [&](const Sample& s) {
        return std::min(static_cast<int>((s.x - first) / width), columns - 1);
    };
    auto next = std::partition_point(samples.begin(), samples.end(), [&](const Sample& s) { return s.x < first; });
    double level = next == samples.begin() ? next->y : std::prev(next)->y;
    int level_from = 0; ///< column since which nothing changed
    while (next != samples.end() && next->x <= last) {
        const int column = column_of(*next);
        if (column > level_from) {
            append(points, {first + level_from * width, level});
            append(points, {first + column * width, level});
        }
        const auto end = std::partition_point(next, samples.end(),
                                              [&](const Sample& s) { return s.x <= last && column_of(s) <= column; });
        append_extremes(points, next, end);
        level = std::prev(end)->y;
        level_from = column + 1;
        next = end;
    }
    append(points, {std::min(first + level_from * width, last), level});
    append(points, {last, level});
    return points;
}

} // namespace rs
