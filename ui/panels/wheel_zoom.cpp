// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/wheel_zoom.h"

#include <QWheelEvent>

#include <cmath>

namespace rs {

namespace {
    constexpr double zoom_a_notch = 1.25;
    constexpr double pan_a_notch = 0.1; ///< of the width
    constexpr double notch = 120; ///< of QWheelEvent::angleDelta()
} // namespace

void zoom_by_wheel(TimelineView& view, const AxisView& now, const Span& whole, QWheelEvent& event, double x)
{
    const QPointF notches = QPointF(event.angleDelta()) / notch;
    if ((event.modifiers() & Qt::ShiftModifier) != 0 || notches.x() != 0)
        view.pan(now, whole, -(notches.x() + notches.y()) * pan_a_notch * now.width);
    else
        view.zoom(now, whole, x, std::pow(zoom_a_notch, notches.y()));
    event.accept();
}

} // namespace rs
