// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/timeline_view.h"

#include <gtest/gtest.h>

namespace rs {

namespace {
    constexpr Span whole{100, 1100};
    constexpr double width = 500;
} // namespace

TEST(TimelineView, ShowsEverythingAndGrowsWithIt)
{
    const TimelineView view;
    EXPECT_EQ(view.on(whole, width).last, 1100);
    EXPECT_EQ(view.on({100, 5000}, width).last, 5000);
}

TEST(TimelineView, ZoomKeepsWhatIsUnderTheMouse)
{
    TimelineView view;
    const double under_mouse = view.on(whole, width).position_at(200);
    view.zoom(view.on(whole, width), whole, 200, 2);
    EXPECT_FALSE(view.shows_all());
    EXPECT_DOUBLE_EQ(view.on(whole, width).position_at(200), under_mouse);
    EXPECT_DOUBLE_EQ(view.on(whole, width).last - view.on(whole, width).first, 500);
}

TEST(TimelineView, ZoomingOutFarShowsEverything)
{
    TimelineView view;
    view.zoom(view.on(whole, width), whole, 200, 4);
    view.zoom(view.on(whole, width), whole, 10, 0.01);
    EXPECT_TRUE(view.shows_all());
}

TEST(TimelineView, PanStopsAtTheEnds)
{
    TimelineView view;
    view.zoom(view.on(whole, width), whole, 0, 2);
    view.pan(view.on(whole, width), whole, -1e6);
    EXPECT_EQ(view.on(whole, width).first, 100);
    view.pan(view.on(whole, width), whole, 1e6);
    EXPECT_EQ(view.on(whole, width).last, 1100);
}

TEST(TimelineView, RevealsAPositionThatWouldBeOutside)
{
    TimelineView view;
    view.zoom(view.on(whole, width), whole, 0, 10);
    view.reveal(whole, 150);
    EXPECT_EQ(view.on(whole, width).first, 100);
    view.reveal(whole, 900);
    EXPECT_DOUBLE_EQ(view.on(whole, width).x_of(900), width / 2);
}

TEST(TimelineView, ComesBackWithinAJournalThatWasCut)
{
    TimelineView view;
    view.show_part({0, 10000}, 6000, 9500);
    const Span cut{0, 7000};
    view.reveal(cut, 6500);
    const AxisView now = view.on(cut, width);
    EXPECT_EQ(now.first, 3500);
    EXPECT_EQ(now.last, 7000);
}

} // namespace rs
