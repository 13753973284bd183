// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/time_unit.h"

#include <gtest/gtest.h>

namespace rs {

TEST(TimeUnit, IsTheLargestOfWhichThereAreTwo)
{
    EXPECT_STREQ(time_unit(2e9).name, "s");
    EXPECT_STREQ(time_unit(1.9e9).name, "ms");
    EXPECT_STREQ(time_unit(2e3).name, "µs");
    EXPECT_STREQ(time_unit(1).name, "ns");
    EXPECT_EQ(time_unit(5e6).ns, 1e6);
}

} // namespace rs
