// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/path_layout.h"
#include "geometry/path_places.h"

#include <gtest/gtest.h>

#include <set>

namespace rs {

namespace {

    constexpr double line = 15;

    class PathLayoutAt : public testing::TestWithParam<std::tuple<FlowChartId, QSizeF>> {
    protected:
        FlowChartId id = std::get<0>(GetParam());
        const FlowChart& chart = flow_chart_of(id);
        PathLayout layout = lay_out_path(id, std::get<1>(GetParam()), line);
    };

} // namespace

TEST_P(PathLayoutAt, NoTwoBoxesOverlapAndAllAreInside)
{
    const QRectF all(QPointF(0, 0), layout.size);
    ASSERT_EQ(layout.boxes.size(), chart.boxes.size());
    for (std::size_t a = 0; a < layout.boxes.size(); ++a) {
        EXPECT_TRUE(all.contains(layout.boxes[a]));
        EXPECT_GE(layout.boxes[a].height(), line);
        for (std::size_t b = a + 1; b < layout.boxes.size(); ++b)
            EXPECT_FALSE(layout.boxes[a].intersects(layout.boxes[b])) << a << " and " << b;
        EXPECT_FALSE(layout.boxes[a].intersects(layout.free_area));
    }
    EXPECT_GE(layout.free_area.height(), 2 * line);
}

TEST_P(PathLayoutAt, EveryLineLeadsFromItsBoxToItsBox)
{
    for (std::size_t edge = 0; edge < chart.edges.size(); ++edge) {
        const QPolygonF& points = layout.lines[edge].points;
        const auto touches = [](const QRectF& box, QPointF point) {
            return box.adjusted(-0.01, -0.01, 0.01, 0.01).contains(point);
        };
        EXPECT_TRUE(touches(layout.boxes[chart.edges[edge].from], points.first())) << edge;
        EXPECT_TRUE(touches(layout.boxes[chart.edges[edge].to], points.last())) << edge;
        for (qsizetype i = 1; i < points.size(); ++i)
            EXPECT_TRUE(points[i].x() == points[i - 1].x() || points[i].y() == points[i - 1].y()) << edge;
    }
}

TEST_P(PathLayoutAt, NoLineRunsThroughAnotherBox)
{
    for (std::size_t edge = 0; edge < chart.edges.size(); ++edge) {
        const QPolygonF& points = layout.lines[edge].points;
        for (qsizetype i = 1; i < points.size(); ++i)
            for (const QRectF& box : layout.boxes) {
                const QRectF segment = QRectF(points[i - 1], points[i]).normalized().adjusted(-0.01, -0.01, 0.01, 0.01);
                EXPECT_FALSE(segment.intersects(box.adjusted(1, 1, -1, -1))) << edge;
            }
    }
}

TEST_P(PathLayoutAt, EveryDecisionHasRoomForALineOfItsOwn)
{
    std::set<BoxNo> decide;
    for (const FlowEdge& edge : chart.edges)
        decide.insert(edge.from);
    for (BoxNo box = 0; box < chart.boxes.size(); ++box) {
        const QRectF& room = layout.rooms[box];
        ASSERT_EQ(decide.contains(box), !room.isNull()) << int{box};
        if (room.isNull())
            continue;
        EXPECT_GE(room.height(), line - 1) << int{box};
        EXPECT_GE(room.width(), 50) << int{box};
        EXPECT_LE(room.right(), layout.size.width());
        EXPECT_LE(room.bottom(), layout.size.height() + 0.01);
        EXPECT_FALSE(room.intersects(layout.free_area)) << int{box};
        for (const QRectF& other : layout.boxes)
            EXPECT_FALSE(other.adjusted(0.01, 0.01, -0.01, -0.01).intersects(room)) << int{box};
        for (BoxNo other = 0; other < box; ++other)
            EXPECT_FALSE(layout.rooms[other].intersects(room)) << int{box} << " and " << int{other};
    }
}

TEST_P(PathLayoutAt, EveryBoxHasAPlaceOfItsOwn)
{
    const auto places = places_of(id);
    for (std::size_t a = 0; a < places.size(); ++a)
        for (std::size_t b = 0; b < a; ++b)
            EXPECT_FALSE(places[a] == places[b]) << a << " and " << b;
}

INSTANTIATE_TEST_SUITE_P(Docks, PathLayoutAt,
                         testing::Combine(testing::Values(FlowChartId::slow_path, FlowChartId::try_to_free_pages,
                                                          FlowChartId::shrink_node, FlowChartId::balance_pgdat,
                                                          FlowChartId::compact_zone),
                                          testing::Values(QSizeF(290, 240), QSizeF(360, 302), QSizeF(455, 400),
                                                          QSizeF(900, 900))));

} // namespace rs
