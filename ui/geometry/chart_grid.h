// SPDX-License-Identifier: GPL-3.0-or-later
// Charts side by side, in as many rows as suit the room.
#pragma once

#include <QRectF>

#include <vector>

namespace rs {

/// How many charts of at least this size fit; one does always.
int charts_that_fit(QSizeF room, QSizeF least);

/// Where `count` charts stand: of one size, in reading order, in the number of rows that gives them the best shape.
std::vector<QRectF> chart_grid(QSizeF room, int count);

} // namespace rs
