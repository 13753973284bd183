// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chart_choice.h"

#include <gmock/gmock.h>

namespace rs {

using testing::ElementsAre;

namespace {
    const std::vector<int> one_each(5, 1);
}

TEST(ChartChoice, ShowsTheMostWantedInTheirOwnOrder)
{
    const ChartChoice choice({0, 3, 1, 2});
    EXPECT_THAT(choice.shown(2, one_each), ElementsAre(0, 3));
    EXPECT_THAT(choice.shown(9, one_each), ElementsAre(0, 1, 2, 3));
}

TEST(ChartChoice, WhatIsAskedForTakesThePlaceOfTheLeastWanted)
{
    ChartChoice choice({0, 3, 1, 2});
    choice.want(4);
    EXPECT_THAT(choice.shown(2, one_each), ElementsAre(0, 4));
    choice.dismiss(0);
    EXPECT_THAT(choice.shown(2, one_each), ElementsAre(3, 4));
}

TEST(ChartChoice, AChartForEachZoneTakesMoreRoom)
{
    const ChartChoice choice({0, 3, 1});
    EXPECT_THAT(choice.shown(4, {3, 1, 1, 1, 1}), ElementsAre(0, 3));
    EXPECT_THAT(choice.shown(2, {3, 1, 1, 1, 1}), ElementsAre(0)) << "the most wanted one is always shown";
}

} // namespace rs
