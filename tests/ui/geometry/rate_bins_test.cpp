// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/rate_bins.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <numeric>

namespace rs {

using testing::ElementsAre;

TEST(RateBins, CountsWhatTheCounterGrewByInEach)
{
    const std::vector<Sample> counter{{0, 100}, {5, 103}, {10, 104}, {29, 110}};
    const RateBins bins = rate_bins(counter, 0, 30, 10);
    EXPECT_THAT(bins.grown, ElementsAre(3, 1, 6, 0));
    EXPECT_EQ(bins.first, 0);
}

TEST(RateBins, EdgesAreMultiplesOfTheWidthWhereverTheViewBegins)
{
    const std::vector<Sample> counter{{0, 0}, {21, 4}};
    const RateBins bins = rate_bins(counter, 17, 33, 10);
    EXPECT_EQ(bins.first, 10);
    EXPECT_THAT(bins.grown, ElementsAre(0, 4, 0));
    EXPECT_THAT(rate_curve(bins, 17, 33, 100), ElementsAre(QPointF(17, 0), QPointF(20, 0), QPointF(20, 40),
                                                           QPointF(30, 40), QPointF(30, 0), QPointF(33, 0)));
}

TEST(RateBins, AShortBurstInALongRunSurvives)
{
    std::vector<Sample> counter{{0, 0}, {777'777, 32}};
    const RateBins bins = rate_bins(counter, 0, 1e9, bin_width(1e9, 100));
    EXPECT_EQ(std::accumulate(bins.grown.begin(), bins.grown.end(), 0.0), 32);
    EXPECT_EQ(bins.grown.front(), 32);
}

TEST(RateBins, WidthsAreRound)
{
    EXPECT_EQ(bin_width(1000, 100), 10);
    EXPECT_EQ(bin_width(1001, 100), 20);
    EXPECT_EQ(bin_width(4999, 100), 50);
    EXPECT_EQ(bin_width(5001, 100), 100);
    EXPECT_EQ(bin_width(3, 100), 1) << "a nanosecond is the shortest time";
}

TEST(RateBins, NothingGivesNothing) { EXPECT_TRUE(rate_bins({}, 0, 1, 1).grown.empty()); }

RC_GTEST_PROP(RateBins, AllBinsTogetherAreTheWholeGrowth, ())
{
    const auto steps = *rc::gen::nonEmpty(rc::gen::container<std::vector<std::pair<int, int>>>(
        rc::gen::pair(rc::gen::inRange(1, 5000), rc::gen::inRange(0, 1000))));
    std::vector<Sample> counter{{0, 7}};
    for (const auto& [distance, growth] : steps)
        counter.push_back({counter.back().x + distance, counter.back().y + growth});
    const double last = counter.back().x;
    const int most = *rc::gen::inRange(1, 200);
    const double width = bin_width(last, most);
    const RateBins bins = rate_bins(counter, 0, last, width);
    RC_ASSERT(std::accumulate(bins.grown.begin(), bins.grown.end(), 0.0) == counter.back().y - 7);
    RC_ASSERT(bins.grown.size() <= static_cast<std::size_t>(most) + 1);
}

} // namespace rs
