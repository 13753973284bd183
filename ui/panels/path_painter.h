// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a flow chart.
#pragma once

#include "panels/path_picture.h"

#include <QFont>

#include <optional>

class QPainter;

namespace rs {

QFont path_font();

/// `chosen`: a box that is outlined.
void draw_path(QPainter& painter, const PathPicture& picture, std::optional<BoxNo> chosen);

} // namespace rs
