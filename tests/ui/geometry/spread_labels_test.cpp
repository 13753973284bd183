// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/spread_labels.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace rs {

using testing::ElementsAre;

TEST(SpreadLabels, LeavesLabelsThatHaveRoom)
{
    EXPECT_THAT(spread_labels(std::vector{20.0, 50.0}, 10, 0, 100), ElementsAre(20, 50));
}

TEST(SpreadLabels, MovesCloseLabelsApartAroundTheirMiddle)
{
    EXPECT_THAT(spread_labels(std::vector{50.0, 50.0}, 10, 0, 100), ElementsAre(45, 55));
    EXPECT_THAT(spread_labels(std::vector{52.0, 48.0, 50.0}, 10, 0, 100), ElementsAre(60, 40, 50));
}

TEST(SpreadLabels, KeepsLabelsInside)
{
    EXPECT_THAT(spread_labels(std::vector{0.0, 100.0}, 10, 0, 100), ElementsAre(5, 95));
    EXPECT_THAT(spread_labels(std::vector{99.0, 100.0}, 10, 0, 100), ElementsAre(85, 95));
}

RC_GTEST_PROP(SpreadLabels, NeverOverlapWhereThereIsRoom, ())
{
    const auto wanted = *rc::gen::suchThat(rc::gen::container<std::vector<double>>(rc::gen::map(
                                               rc::gen::inRange(0, 100), [](int y) { return static_cast<double>(y); })),
                                           [](const auto& labels) { return labels.size() <= 10; });
    auto centres = spread_labels(wanted, 10, 0, 100);
    std::sort(centres.begin(), centres.end());
    for (std::size_t i = 0; i < centres.size(); ++i) {
        RC_ASSERT(centres[i] >= 5 - 1e-9 && centres[i] <= 95 + 1e-9);
        if (i > 0)
            RC_ASSERT(centres[i] - centres[i - 1] >= 10 - 1e-9);
    }
}

} // namespace rs
