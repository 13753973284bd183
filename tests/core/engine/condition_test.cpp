// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/condition.h"

#include "support/input_errors.h"
#include "support/tiny_machine.h"

#include <gmock/gmock.h>

namespace rs {
namespace {

    using ::testing::HasSubstr;

    bool holds(const char* text)
    {
        const World w = test::tiny_machine();
        return parse_condition(text, w)(w);
    }

    std::string error(const char* text)
    {
        return test::error_of([text] { holds(text); });
    }

    TEST(ConditionTest, ComparesWhatTheMachineTells)
    {
        EXPECT_TRUE(holds("DMA.min == 8"));
        EXPECT_TRUE(holds("DMA.free > DMA.high"));
        EXPECT_TRUE(holds("pcp.DMA.0 == 3"));
        EXPECT_TRUE(holds("operation <= 0"));
        EXPECT_FALSE(holds("vm.pgscan_direct >= 1"));
        EXPECT_TRUE(holds("time_ms != 0"));
    }

    TEST(ConditionTest, SaysWhichWordIsWrong)
    {
        EXPECT_THAT(error("DMA.free"), HasSubstr("TERM OP TERM"));
        EXPECT_THAT(error("DMA.fre < 3"), HasSubstr("\"fre\" is not understood: expected free, min"));
        EXPECT_THAT(error("Normal.free < 3"), HasSubstr("a zone that this machine has"));
        EXPECT_THAT(error("DMA.free ~ 3"), HasSubstr("one of < <="));
        EXPECT_THAT(error("pcp.DMA.7 == 3"), HasSubstr("a CPU from 0 to 0"));
        EXPECT_THAT(error("DMA.free < 3x"), HasSubstr("\"3x\""));
    }

} // namespace
} // namespace rs
