// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/state_writer.h"
#include "scenario/scenario.h"
#include "support/input_errors.h"
#include "support/tiny_machine.h"

#include <gtest/gtest.h>

namespace rs {

namespace {

    constexpr std::string_view story = R"(title = "The last free page"
title_zh = "最后一个空闲页"
description = "What alloc_pages() does then."
machine = "states/tiny.state"
prelude = ["fifo 1"]
requests = ["a 0 GFP_KERNEL 0",
            "a 1 GFP_ATOMIC 3"]
seed = 7
[sysctl]
swappiness = 100
swap_pages = 512
laptop_mode = true
)";

    using Faults = std::vector<std::string>;

} // namespace

TEST(Scenario, IsReadFromToml)
{
    const Scenario scenario = parse_scenario(story, "lessons/last.toml");
    EXPECT_EQ(scenario.title, (LocalText{"The last free page", "最后一个空闲页"}));
    EXPECT_EQ(scenario.description, (LocalText{"What alloc_pages() does then.", ""}));
    ASSERT_EQ(scenario.requests.size(), 2U);
    EXPECT_EQ(to_text(scenario.requests[1]), "a 1 a20 3");
    EXPECT_EQ(to_text(scenario.prelude.at(0)), "fifo 1");
    EXPECT_EQ(scenario.seed, 7U);
    EXPECT_EQ(scenario.sysctl.swappiness, 100U);
    EXPECT_FALSE(scenario.sysctl.memory_pressure_enabled.has_value());
}

TEST(Scenario, LoadsItsMachineFromBesideIt)
{
    const Scenario scenario = parse_scenario(story, "lessons/last.toml");
    std::string asked;
    const World w = load_world(scenario, [&](const std::string& path) {
        asked = path;
        return write_state(test::tiny_machine());
    });
    EXPECT_EQ(asked, "lessons/states/tiny.state");
    EXPECT_EQ(w.sysctl.swappiness, 100U);
    EXPECT_EQ(w.sysctl.total_swap_pages, 512U);
    EXPECT_EQ(w.nr_swap_pages[0], 512);
    EXPECT_TRUE(w.sysctl.laptop_mode);
    EXPECT_EQ(w.sysctl.watermark_boost_factor, 15000U) << "left alone";
}

TEST(Scenario, TellsAllItsFaultsAtOnce)
{
    constexpr std::string_view text = R"(title = "x"
machin = "y"
requests = ["a 0 cc0 0", "a 1 cc0 99",
  "drian", 5]
seed = -1
[sysctl]
swappiness = 300
laptop_mod = true
)";
    EXPECT_EQ(find_scenario_faults(text, "s.toml"),
              (Faults{"s.toml:2:1: unknown key 'machin'; did you mean machine?",
                      "s.toml:1:1: the key machine is missing", "s.toml:3:35: order must be 0 to 10, found '99'",
                      "s.toml:4:4: unknown operation 'drian'; did you mean drain?",
                      "s.toml:4:12: an operation must be a text",
                      "s.toml:5:8: seed must be a whole number from 0 to 9223372036854775807",
                      "s.toml:8:1: unknown key 'laptop_mod'; did you mean laptop_mode?",
                      "s.toml:7:14: swappiness must be a whole number from 0 to 200"}));
}

TEST(Scenario, TellsWhatIsNoToml)
{
    const std::string error = test::error_of([] { parse_scenario("title = 'x\n", "s.toml"); });
    EXPECT_EQ(error.substr(0, 12), "s.toml:1:11:") << error;
    EXPECT_EQ(find_scenario_faults(story, "s.toml"), Faults{});
}

} // namespace rs
