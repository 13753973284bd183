// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/text_cursor.h"
#include "support/input_errors.h"

#include <gtest/gtest.h>

namespace rs {

using test::error_of;

TEST(TextCursor, TakesWordsLineByLine)
{
    TextCursor in("order 3  flags ff\n\nend", "t");
    in.begin_line();
    EXPECT_EQ(in.labelled<int>("order"), 3);
    in.expect("flags");
    EXPECT_EQ(in.hex<unsigned>("flags"), 255U);
    EXPECT_TRUE(in.at_line_end());
    in.begin_line();
    EXPECT_TRUE(in.at_line_end());
    EXPECT_EQ(in.next_keyword(), "end");
    in.begin_line("end");
    EXPECT_TRUE(in.at_end());
}

TEST(TextCursor, SaysWhereAndWhatWasExpected)
{
    TextCursor in("order x 99999999999 5 rest\nnext", "t");
    in.begin_line("order");
    EXPECT_EQ(error_of([&] { in.number<int>("a count"); }), "t:1:7: expected a count, found 'x'");
    EXPECT_EQ(error_of([&] { in.number<int>("a count", 0, 10); }),
              "t:1:9: a count must be 0 to 10, found '99999999999'");
    EXPECT_EQ(error_of([&] { in.number<int>("a count", 6); }), "t:1:21: a count must be 6 to 2147483647, found '5'");
    EXPECT_EQ(error_of([&] { in.begin_line(); }), "t:1:23: expected the end of the line, found 'rest'");
    in.skip_rest();
    EXPECT_EQ(error_of([&] { in.begin_line("order"); }), "t:2:1: expected order, found 'next'");
    EXPECT_EQ(error_of([&] { in.word("a name"); }), "t:2:5: expected a name, found the end of the line");
    EXPECT_EQ(error_of([&] { in.begin_line("end"); }),
              "t:2: the file ends after this line; expected a line 'end ...'");
}

} // namespace rs
