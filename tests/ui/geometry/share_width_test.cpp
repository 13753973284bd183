// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/share_width.h"

#include <gmock/gmock.h>

namespace rs {

using testing::DoubleNear;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(ShareWidth, GivesEveryRunWhatItWantsWhenAllFit)
{
    EXPECT_THAT(share_width(std::vector{30.0, 10.0, 20.0}, 100), ElementsAre(30, 10, 20));
}

TEST(ShareWidth, CutsLongRunsAndLeavesShortOnesWhole)
{
    EXPECT_THAT(share_width(std::vector{1000.0, 10.0, 500.0}, 110), ElementsAre(50, 10, 50));
}

TEST(ShareWidth, SharesNothingWhenThereIsNoRoom)
{
    EXPECT_THAT(share_width(std::vector{5.0, 5.0}, -3), ElementsAre(DoubleNear(0, 1e-9), DoubleNear(0, 1e-9)));
    EXPECT_THAT(share_width({}, 100), IsEmpty());
}

} // namespace rs
