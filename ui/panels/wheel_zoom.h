// SPDX-License-Identifier: GPL-3.0-or-later
// What the mouse wheel does over an axis of time: zoom, and with Shift or sideways pan.
#pragma once

#include "geometry/timeline_view.h"

class QWheelEvent;

namespace rs {

/// `x`: where the mouse is, pixels from the axis' left end. Accepts the event.
void zoom_by_wheel(TimelineView& view, const AxisView& now, const Span& whole, QWheelEvent& event, double x);

} // namespace rs
