// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/decimate.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>

namespace rs {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(Decimate, FewSamplesAreSteps)
{
    const std::vector<Sample> samples{{0, 5}, {60, 9}};
    EXPECT_THAT(decimate(samples, 0, 100, 10), ElementsAre(QPointF(0, 5), QPointF(10, 5), QPointF(60, 5),
                                                           QPointF(60, 9), QPointF(70, 9), QPointF(100, 9)));
}

TEST(Decimate, KeepsASpikeOfOneSampleInAMillion)
{
    std::vector<Sample> samples;
    for (int i = 0; i < 1'000'000; ++i)
        samples.push_back({static_cast<double>(i), 1000});
    samples[777'777].y = 3;
    const auto points = decimate(samples, 0, 1e6, 240);
    EXPECT_LE(points.size(), 482U);
    EXPECT_THAT(points, Contains(QPointF(777'777, 3)));
}

TEST(Decimate, TheValueBeforeTheRangeHoldsOnInIt)
{
    const std::vector<Sample> samples{{0, 5}, {10, 7}, {500, 9}};
    EXPECT_THAT(decimate(samples, 100, 200, 4), ElementsAre(QPointF(100, 7), QPointF(200, 7)));
}

TEST(Decimate, NothingGivesNothing)
{
    EXPECT_THAT(decimate({}, 0, 1, 10), IsEmpty());
    EXPECT_THAT(decimate(std::vector<Sample>{{0, 1}}, 1, 1, 10), IsEmpty());
}

RC_GTEST_PROP(Decimate, KeepsOrderExtremesAndBound, ())
{
    const auto steps = *rc::gen::nonEmpty(rc::gen::container<std::vector<std::pair<int, int>>>(
        rc::gen::pair(rc::gen::inRange(0, 50), rc::gen::inRange(-1000, 1000))));
    std::vector<Sample> samples;
    double x = 0;
    for (const auto& [distance, y] : steps)
        samples.push_back({x += distance, static_cast<double>(y)});
    const int columns = *rc::gen::inRange(1, 60);
    const auto points = decimate(samples, 0, x + 1, columns);
    const auto by_y = [](const auto& a, const auto& b) { return a.y < b.y; };
    const auto [least, most] = std::minmax_element(samples.begin(), samples.end(), by_y);
    const auto [low, high] = std::minmax_element(points.begin(), points.end(),
                                                 [](const QPointF& a, const QPointF& b) { return a.y() < b.y(); });
    RC_ASSERT(low->y() == least->y && high->y() == most->y);
    RC_ASSERT(
        std::is_sorted(points.begin(), points.end(), [](const QPointF& a, const QPointF& b) { return a.x() < b.x(); }));
    RC_ASSERT(points.size() <= 2U * static_cast<std::size_t>(columns) + 2U);
    RC_ASSERT(points.back() == QPointF(x + 1, samples.back().y));
}

} // namespace rs
