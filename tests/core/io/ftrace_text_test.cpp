// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/ftrace_text.h"

#include "support/input_errors.h"

#include <gmock/gmock.h>

namespace rs {
namespace {

    using ::testing::HasSubstr;

    TEST(FtraceText, TakesALineApart)
    {
        FtraceText text("# tracer: nop\n"
                        "CPU:1 [LOST 12 EVENTS]\n"
                        "     kworker/1:1-ev-45     [001] d..3.    14.354594: mm_page_free: pfn=0x6f66 order=0 \n",
                        "trace.txt");
        const auto line = text.next();
        ASSERT_TRUE(line);
        EXPECT_EQ(line->line_no, 3U);
        EXPECT_EQ(line->task, "kworker/1:1-ev");
        EXPECT_EQ(line->pid, 45U);
        EXPECT_EQ(line->cpu, 1U);
        EXPECT_EQ(line->time_ns, 14'354'594'000U);
        EXPECT_EQ(line->event, "mm_page_free");
        EXPECT_EQ(line->fields, "pfn=0x6f66 order=0");
        EXPECT_FALSE(text.next());
    }

    TEST(FtraceText, FindsFieldsByTheirWholeNames)
    {
        FtraceText text("ut-1 [000] ..... 0.000001: e: fallback_order=3 order=1 flags=A|B\n", "t");
        const auto line = text.next();
        ASSERT_TRUE(line);
        EXPECT_EQ(line->field("order"), "1");
        EXPECT_EQ(line->field("fallback_order"), "3");
        EXPECT_EQ(line->field("flags"), "A|B");
        EXPECT_EQ(line->field("ord"), std::nullopt);
    }

    TEST(FtraceText, AnEventWithoutFields)
    {
        FtraceText text("ut-1 [000] ..... 0.000001: steal_suitable:\n", "t");
        const auto line = text.next();
        ASSERT_TRUE(line);
        EXPECT_EQ(line->event, "steal_suitable");
        EXPECT_EQ(line->fields, "");
    }

    TEST(FtraceText, SaysWhereALineIsNone)
    {
        for (const char* bad : {"nonsense", "ut [000] ..... 1.000001: e:", "ut-1 [x] ..... 1.000001: e:", "ut-1 [000] ..... 1.01: e:",
                                "ut-1 [000] ..... -1.000001: e:", "ut-1 [000]"}) {
            const std::string lines = "# comment\n" + std::string(bad) + "\n";
            FtraceText text(lines, "trace.txt");
            EXPECT_THAT(test::error_of([&] { text.next(); }), HasSubstr("trace.txt:2: expected TASK-PID [CPU]")) << bad;
        }
    }

} // namespace
} // namespace rs
