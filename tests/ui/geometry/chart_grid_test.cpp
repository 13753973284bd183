// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/chart_grid.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace rs {

TEST(ChartGrid, AStripIsOneRow)
{
    const auto places = chart_grid({1900, 170}, 5);
    ASSERT_EQ(places.size(), 5U);
    for (const QRectF& place : places)
        EXPECT_EQ(place.size(), QSizeF(380, 170));
    EXPECT_EQ(places[4].left(), 1520);
}

TEST(ChartGrid, ASquareIsSeveralRows)
{
    const auto places = chart_grid({900, 600}, 5);
    EXPECT_EQ(places[1].topLeft(), QPointF(450, 0));
    EXPECT_EQ(places[2].topLeft(), QPointF(0, 200));
    EXPECT_EQ(places[4].topLeft(), QPointF(0, 400));
}

TEST(ChartGrid, TellsHowManyFit)
{
    EXPECT_EQ(charts_that_fit({560, 130}, {236, 96}), 2);
    EXPECT_EQ(charts_that_fit({1900, 170}, {236, 96}), 8);
    EXPECT_EQ(charts_that_fit({560, 300}, {236, 96}), 6);
    EXPECT_EQ(charts_that_fit({10, 10}, {236, 96}), 1);
}

RC_GTEST_PROP(ChartGrid, ChartsStayInsideAndApart, ())
{
    const QSizeF room(*rc::gen::inRange(1, 4000), *rc::gen::inRange(1, 2000));
    const auto places = chart_grid(room, *rc::gen::inRange(1, 20));
    const QRectF inside = QRectF(QPointF(), room).adjusted(-0.001, -0.001, 0.001, 0.001);
    for (std::size_t i = 0; i < places.size(); ++i) {
        RC_ASSERT(inside.contains(places[i]));
        for (std::size_t j = 0; j < i; ++j) {
            const QRectF common = places[i] & places[j];
            RC_ASSERT(common.width() * common.height() < 0.001);
        }
    }
}

} // namespace rs
