// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/axis_ticks.h"

#include <gmock/gmock.h>

namespace rs {

using testing::ElementsAre;

TEST(AxisTicks, AreRoundNumbersInsideTheRange)
{
    EXPECT_THAT(axis_ticks(0, 48388, 6), ElementsAre(0, 10000, 20000, 30000, 40000));
    EXPECT_THAT(axis_ticks(103, 118, 4), ElementsAre(105, 110, 115));
    EXPECT_THAT(axis_ticks(0, 1, 3), ElementsAre(0, 0.5, 1));
}

TEST(AxisTicks, AreTwoAtLeast) { EXPECT_THAT(axis_ticks(158, 876, 2), ElementsAre(200, 400, 600, 800)); }

TEST(AxisTicks, AnEmptyRangeHasItsOnePoint) { EXPECT_THAT(axis_ticks(7, 7, 5), ElementsAre(7)); }

} // namespace rs
