// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/in_quotes.h"
#include "base/nearest_name.h"

#include <gtest/gtest.h>

#include <array>

namespace rs {

namespace {

    constexpr std::array<std::string_view, 4> names{"drain", "dump", "fill", "fillto"};

} // namespace

TEST(NearestName, FindsTheNameThatWasMeant)
{
    EXPECT_EQ(nearest_name("drian", names), "drain");
    EXPECT_EQ(nearest_name("DRAIN", names), "drain");
    EXPECT_EQ(nearest_name("filto", names), "fillto");
    EXPECT_EQ(nearest_name("fil", names), "fill");
}

TEST(NearestName, SaysNothingWhenAllAreFarOff)
{
    EXPECT_EQ(nearest_name("sleep", names), "");
    EXPECT_EQ(nearest_name("", names), "");
    EXPECT_EQ(nearest_name(std::string(100'000, 'x'), names), "");
}

TEST(NearestName, MakesAQuestion)
{
    EXPECT_EQ(did_you_mean("dunp", names), "; did you mean dump?");
    EXPECT_EQ(did_you_mean("xyz", names), "");
}

TEST(InQuotes, IsFitForAMessage)
{
    EXPECT_EQ(in_quotes("abc"), "'abc'");
    EXPECT_EQ(in_quotes("a\nb\xff"), "'a?b?'");
    EXPECT_EQ(in_quotes(std::string(50, 'x')), "'" + std::string(40, 'x') + "...'");
}

} // namespace rs
