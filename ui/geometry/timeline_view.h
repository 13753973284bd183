// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the recorded run that a view over time shows: all of it, or a window that can be moved and zoomed.
// Positions are records or nanoseconds, as the view likes.
#pragma once

#include "geometry/span_bins.h"

namespace rs {

class TimelineView {
public:
    /// Shows everything, and goes on to as it grows.
    void show_all() { all_ = true; }
    bool shows_all() const { return all_; }
    /// Shows a part, or as much around its middle as can be told apart.
    void show_part(const Span& whole, double first, double last);

    /// The window onto `whole`, on so many pixels.
    AxisView on(const Span& whole, double width) const;
    /// Zooms by `factor` (above 1: closer) and keeps what is at pixel x there.
    void zoom(const AxisView& now, const Span& whole, double x, double factor);
    /// Moves the window by so many pixels.
    void pan(const AxisView& now, const Span& whole, double pixels);
    /// Moves a window that does not show the position so that it does.
    void reveal(const Span& whole, double position);

private:
    void show(const Span& whole, double first, double length);

    bool all_ = true;
    double first_ = 0;
    double length_ = 0;
};

} // namespace rs
