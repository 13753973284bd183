// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/path_layout.h"

#include <gtest/gtest.h>

namespace rs {

namespace {
    constexpr double line = 15;
}

class PathLayoutAt : public testing::TestWithParam<QSizeF> {
protected:
    PathLayout layout = lay_out_path(GetParam(), line);
};

TEST_P(PathLayoutAt, NoTwoBoxesOverlapAndAllAreInside)
{
    const QRectF all(QPointF(0, 0), layout.size);
    for (std::size_t a = 0; a < layout.boxes.size(); ++a) {
        EXPECT_TRUE(all.contains(layout.boxes[a]));
        EXPECT_GE(layout.boxes[a].height(), line);
        for (std::size_t b = a + 1; b < layout.boxes.size(); ++b)
            EXPECT_FALSE(layout.boxes[a].intersects(layout.boxes[b])) << a << " and " << b;
        EXPECT_FALSE(layout.boxes[a].intersects(layout.free_area));
    }
}

TEST_P(PathLayoutAt, EveryLineLeadsFromItsBoxToItsBox)
{
    for (std::size_t edge = 0; edge < path_edges.size(); ++edge) {
        const QPolygonF& points = layout.lines[edge].points;
        const auto touches = [](const QRectF& box, QPointF point) {
            return box.adjusted(-0.01, -0.01, 0.01, 0.01).contains(point);
        };
        EXPECT_TRUE(touches(layout.boxes[at(path_edges[edge].from)], points.first())) << edge;
        EXPECT_TRUE(touches(layout.boxes[at(path_edges[edge].to)], points.last())) << edge;
        for (qsizetype i = 1; i < points.size(); ++i)
            EXPECT_TRUE(points[i].x() == points[i - 1].x() || points[i].y() == points[i - 1].y()) << edge;
    }
}

TEST_P(PathLayoutAt, LabelsStandBetweenTheBoxesAndHaveRoomForALine)
{
    for (std::size_t edge = 0; edge < path_edges.size(); ++edge) {
        const QRectF& label = layout.lines[edge].label;
        if (label.isNull())
            continue;
        EXPECT_GE(label.height(), line - 1) << edge;
        for (const QRectF& box : layout.boxes)
            EXPECT_FALSE(box.intersects(label)) << edge;
        for (std::size_t other = 0; other < edge; ++other)
            EXPECT_TRUE(layout.lines[other].label == label || !layout.lines[other].label.intersects(label))
                << edge << " and " << other;
    }
}

INSTANTIATE_TEST_SUITE_P(Docks, PathLayoutAt,
                         testing::Values(QSizeF(290, 240), QSizeF(360, 302), QSizeF(455, 400), QSizeF(900, 900)));

} // namespace rs
