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

TEST(TimeUnit, TimesAreToldInTheUnitThatSuits)
{
    EXPECT_EQ(time_text(26'139'110'000), QString::fromUtf8("26.139 s"));
    EXPECT_EQ(time_text(139'449), QString::fromUtf8("139.4 µs"));
    EXPECT_EQ(time_text(0), QString::fromUtf8("0 ns"));
}

} // namespace rs
