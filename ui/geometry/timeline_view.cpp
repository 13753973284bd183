// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/timeline_view.h"

#include <algorithm>

namespace rs {

namespace {

    constexpr double closest = 16; ///< records or ns on the whole width

    double length_of(const Span& whole) { return std::max(static_cast<double>(whole.last - whole.first), 1.0); }

} // namespace

AxisView TimelineView::on(const Span& whole, double width) const
{
    const auto first = static_cast<double>(whole.first);
    if (all_)
        return {first, first + length_of(whole), width};
    return {first_, first_ + length_, width};
}

void TimelineView::show(const Span& whole, double first, double length)
{
    const double longest = length_of(whole);
    if (length >= longest) {
        all_ = true;
        return;
    }
    all_ = false;
    length_ = std::max(length, std::min(closest, longest));
    const auto begin = static_cast<double>(whole.first);
    first_ = std::clamp(first, begin, begin + longest - length_);
}

void TimelineView::show_part(const Span& whole, double first, double last)
{
    const double length = std::max(last - first, closest);
    show(whole, (first + last - length) / 2, length);
}

void TimelineView::zoom(const AxisView& now, const Span& whole, double x, double factor)
{
    const double length = std::max((now.last - now.first) / factor, closest);
    show(whole, now.position_at(x) - x / now.width * length, length);
}

void TimelineView::pan(const AxisView& now, const Span& whole, double pixels)
{
    const double length = now.last - now.first;
    show(whole, now.first + pixels / now.width * length, length);
}

void TimelineView::reveal(const Span& whole, double position)
{
    if (all_)
        return;
    // What is seen stays where it is, unless the whole has become too short for it.
    const bool seen = position >= first_ && position <= first_ + length_;
    show(whole, seen ? first_ : position - length_ / 2, length_);
}

} // namespace rs
