// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/mark.h"
#include "support/input_errors.h"

#include <gtest/gtest.h>

namespace rs {

TEST(Mark, KeepsItsText)
{
    for (const char* text : {"282", "282.1", "282.1+40", "282.0+40", "0"})
        EXPECT_EQ(to_text(parse_mark(text)), text);
    EXPECT_EQ(parse_mark("282.1+40"), (Mark{282, 1, 40}));
}

TEST(Mark, IsOrderedAsTimeIs)
{
    EXPECT_LT(parse_mark("9.9+9"), parse_mark("10"));
    EXPECT_LT(parse_mark("10"), parse_mark("10.1"));
    EXPECT_LT(parse_mark("10.1+5"), parse_mark("10.1+6"));
}

TEST(Mark, SaysWhatIsNone)
{
    for (const char* text : {"", "x", "-1", ".1", "99999999999999999999999"})
        EXPECT_EQ(test::error_of([&] { parse_mark(text); }).substr(0, 19), "expected a position") << text;
    for (const char* text : {"1.", "1.x", "1.2+", "1.99999999999"})
        EXPECT_EQ(test::error_of([&] { parse_mark(text); }).substr(0, 19), "expected a position") << text;
    EXPECT_EQ(test::error_of([] { parse_mark("1+2"); }),
              "unexpected '+2' behind a position (operation.point+tracepoints)");
}

} // namespace rs
