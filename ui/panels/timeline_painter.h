// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a timeline that has been laid out.
#pragma once

#include "geometry/timeline_layout.h"

class QPainter;

namespace rs {

void draw_timeline(QPainter& painter, const TimelineLayout& layout, const QString& cursor_text);

/// Sizes of the font that it is drawn in, for these lane names and this text at the cursor.
TimelineMetrics timeline_metrics(const QStringList& names, const QString& cursor_text);

} // namespace rs
