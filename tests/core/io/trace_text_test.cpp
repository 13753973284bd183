// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/trace_text.h"
#include "mm/gfp.h"
#include "support/tiny_machine.h"
#include "world/machine.h"

#include <gtest/gtest.h>

namespace rs {

TEST(TraceText, IsWhatFtraceShows)
{
    World start = test::tiny_machine();
    start.tracing[0] = 1;
    start.clock_ns[0] = 5'010'049'600;
    Machine m(start, Recording::Changes);
    m.event(Event::op, 3);
    m.event(Event::mm_page_alloc, 0x6d33, 0, 0, GFP_KERNEL);
    m.set_current(TaskId{1});
    m.event(Event::lru_add_drain);
    const std::string text = trace_text(m.world(), m.journal());
    const std::string lines = text.substr(text.rfind("|         |\n") + 12);
    const std::uint64_t alloc_us = (5'010'049'600 + info(Event::mm_page_alloc).cost_ns + 500) / 1000 - 5'000'000;
    EXPECT_EQ(text.substr(0, 64), "# tracer: nop\n#\n# entries-in-buffer/entries-written: 3/3   #P:1\n");
    EXPECT_EQ(lines.substr(0, lines.find('\n')), "              ut-107     [000] .....     5.010050: op: no=3");
    const std::string second = lines.substr(lines.find('\n') + 1);
    EXPECT_EQ(second.substr(0, second.find('\n')),
              "              ut-107     [000] .....     5.0" + std::to_string(alloc_us) +
                  ": mm_page_alloc: pfn=0x6d33 order=0 migratetype=0 gfp_flags=GFP_KERNEL");
    const std::string third = second.substr(second.find('\n') + 1);
    EXPECT_TRUE(third.starts_with("         kswapd0-39      [000] .....     5.0")) << third;
    EXPECT_TRUE(third.ends_with(": lru_add_drain:\n")) << third;
}

TEST(TraceText, LeavesOutWhatHappensWhileTracingIsOff)
{
    Machine m(test::tiny_machine(), Recording::Changes);
    m.event(Event::op, 1);
    m.set<Field::Tracing>(0, 1);
    m.event(Event::op, 2);
    m.set<Field::Tracing>(0, 0);
    m.event(Event::op, 3);
    const std::string text = trace_text(m.world(), m.journal());
    EXPECT_NE(text.find("written: 1/1"), std::string::npos);
    EXPECT_NE(text.find("op: no=2\n"), std::string::npos);
}

} // namespace rs
