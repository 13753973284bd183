// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/chart_grid.h"

#include <algorithm>
#include <cmath>

namespace rs {

namespace {

    constexpr double best_shape = 2; ///< width : height

    int columns_in(int rows, int count) { return (count + rows - 1) / rows; }

    double strangeness(QSizeF room, int rows, int count)
    {
        const double width = room.width() / columns_in(rows, count), height = room.height() / rows;
        return std::abs(std::log(width / height / best_shape));
    }

} // namespace

int charts_that_fit(QSizeF room, QSizeF least)
{
    const auto times = [](double whole, double part) { return std::max(static_cast<int>(whole / part), 1); };
    return times(room.width(), least.width()) * times(room.height(), least.height());
}

std::vector<QRectF> chart_grid(QSizeF room, int count)
{
    std::vector<QRectF> places;
    if (count <= 0 || room.isEmpty())
        return places;
    int rows = 1;
    for (int more = 2; more <= count; ++more)
        if (strangeness(room, more, count) < strangeness(room, rows, count))
            rows = more;
    const int columns = columns_in(rows, count);
    const double width = room.width() / columns, height = room.height() / rows;
    for (int i = 0; i < count; ++i)
        places.emplace_back(i % columns * width, i / columns * height, width, height);
    return places;
}

} // namespace rs
