// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/timeline_layout.h"

#include <gmock/gmock.h>

namespace rs {

namespace {

    constexpr QSizeF size{800, 130};
    const TimelineMetrics metrics{15, 7, 80, 120};

    const std::vector<Span> operations{{0, 605}, {605, 606}, {606, 607}, {607, 1000}};
    const std::vector<std::uint64_t> numbers{7, 8, 9, 10};
    const std::vector<Span> busy{{10, 500}};
    const std::vector<std::uint64_t> events{5, 49, 50, 900}, hot_events{50};

    TimelineLayout lay_out(double cursor)
    {
        const TimelineContent content{operations, numbers, {{QStringLiteral("ut-1"), busy}}, events, hot_events,
                                      cursor,     {}};
        return lay_out_timeline(content, {0, 1000, timeline_plot(size, metrics).width()}, size, metrics);
    }

} // namespace

TEST(TimelineLayout, HasALaneForRequestsEachTaskAndTracepoints)
{
    const TimelineLayout layout = lay_out(0);
    ASSERT_EQ(layout.lanes.size(), 3U);
    EXPECT_EQ(layout.lanes[1].name, QStringLiteral("ut-1"));
    for (const TimelineLayout::Lane& lane : layout.lanes)
        EXPECT_LE(lane.track.bottom(), size.height() - metrics.line);
}

TEST(TimelineLayout, NumbersRequestsThatAreWideEnoughAndMergesTheOthers)
{
    const TimelineLayout layout = lay_out(700);
    ASSERT_EQ(layout.operations.size(), 3U);
    EXPECT_EQ(layout.operations[0].text, QStringLiteral("7"));
    EXPECT_TRUE(layout.operations[1].text.isEmpty());
    EXPECT_EQ(layout.operations[2].text, QStringLiteral("10"));
    EXPECT_FALSE(layout.operations[0].here);
    EXPECT_TRUE(layout.operations[2].here);
}

TEST(TimelineLayout, TellsPastFromFutureAndHotFromOthers)
{
    const TimelineLayout layout = lay_out(100);
    ASSERT_EQ(layout.ticks.size(), 3U); // 49 and 50 share a pixel
    EXPECT_EQ(layout.ticks[0].hot_share, 0);
    EXPECT_GT(layout.ticks[1].hot_share, 0);
    EXPECT_TRUE(layout.ticks[1].past);
    EXPECT_FALSE(layout.ticks[2].past);
}

TEST(TimelineLayout, MoreTracepointsInAPixelStandTaller)
{
    std::vector<std::uint64_t> all, hot;
    for (std::uint64_t position = 0; position < 1000; ++position) {
        all.push_back(position);
        if (position < 500 || position % 10 == 0)
            hot.push_back(position);
    }
    const AxisView view{0, 1000, 100};
    const TimelineLayout layout = lay_out_timeline({operations, numbers, {}, all, hot, 0, {}}, view, size, metrics);
    ASSERT_GE(layout.ticks.size(), 100U);
    EXPECT_EQ(layout.ticks[20].hot_share, 1);
    EXPECT_EQ(layout.ticks[80].share, 1);
    EXPECT_LT(layout.ticks[80].hot_share, 0.4);
    EXPECT_GT(layout.ticks[80].hot_share, 0);
}

TEST(TimelineLayout, TheCursorsTextStaysInside)
{
    EXPECT_FALSE(lay_out(10).label_left_of_cursor);
    const TimelineLayout at_end = lay_out(1000);
    EXPECT_TRUE(at_end.label_left_of_cursor);
    EXPECT_LE(at_end.cursor_label.right(), size.width());
}

} // namespace rs
