// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/state_writer.h"
#include "scenario/scenario.h"
#include "support/input_errors.h"
#include "support/test_files.h"
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

TEST(Scenario, SysctlsOfARecordedMachineActAsIfWrittenToIt)
{
    const std::string dump = write_state(test::tiny_machine());
    const auto with = [&](const std::string& sysctl) {
        const std::string text = "title = 'x'\nmachine = 'tiny.state'\n[sysctl]\n" + sysctl;
        return load_world(parse_scenario(text, "s.toml"), [&](const std::string&) { return dump; });
    };
    using Marks = std::vector<std::uint64_t>;
    const auto marks = [](const World& w) { return Marks(w.watermark.begin(), w.watermark.begin() + NR_WMARK); };
    EXPECT_EQ(marks(with("swappiness = 3")), (Marks{8, 10, 12, 14})) << "as recorded";
    const World w = with("min_free_kbytes = 400");
    EXPECT_EQ(marks(w), (Marks{100, 125, 150, 175}));
    EXPECT_EQ(w.pcp_high[0], 125) << "the low watermark";
    EXPECT_EQ(w.sysctl.totalreserve_pages, 155U) << "high watermark and the largest lowmem reserve";
    EXPECT_EQ(marks(with("watermark_scale_factor = 500")), (Marks{16, 66, 116, 166})) << "5% of 1000 pages apart";
    EXPECT_EQ(with("percpu_pagelist_high_fraction = 8").pcp_high[0], 125) << "an eighth of 1000 pages";
}

TEST(Scenario, RatiosThatAreNotGivenStay)
{
    const std::string path = test::data_file("three-zones-3g.state.gz").string();
    const Scenario scenario =
        parse_scenario("title = 'x'\nmachine = '" + path + "'\nsysctl.lowmem_reserve_ratio = [100]", "s.toml");
    const World w = load_world(scenario);
    const auto &dma = w.zones[ZONE_DMA], &dma32 = w.zones[ZONE_DMA32], &normal = w.zones[ZONE_NORMAL];
    EXPECT_EQ(dma.lowmem_reserve[ZONE_DMA32], dma32.managed / 100);
    EXPECT_EQ(dma.lowmem_reserve[ZONE_NORMAL], (dma32.managed + normal.managed) / 100);
    EXPECT_EQ(dma32.lowmem_reserve[ZONE_NORMAL], normal.managed / 256);
}

TEST(Scenario, TellsWhichSysctlsTheKernelWouldRefuse)
{
    EXPECT_EQ(find_scenario_faults(R"(title = "x"
machine = "y"
[sysctl]
min_free_kbytes = -1
watermark_scale_factor = 3001
lowmem_reserve_ratio = [1, 2, 3, 4, 5, 6]
percpu_pagelist_high_fraction = 7
laptop_mode = 1
)",
                                   "s.toml"),
              (Faults{"s.toml:8:15: laptop_mode must be true or false",
                      "s.toml:4:19: min_free_kbytes must be a whole number from 0 to 2147483647",
                      "s.toml:5:26: watermark_scale_factor must be a whole number from 1 to 3000",
                      "s.toml:6:24: lowmem_reserve_ratio must be a list of 1 to 5 whole numbers from 0 to 2147483647",
                      "s.toml:7:33: percpu_pagelist_high_fraction must be 0, or 8 and more"}));
    for (const char* list : {"[]", "[1.5]", "['1']", "[-1]", "3", "[[1]]"})
        EXPECT_EQ(
            find_scenario_faults(std::string("title = 'x'\nmachine = 'y'\nsysctl.lowmem_reserve_ratio = ") + list,
                                 "s.toml"),
            (Faults{"s.toml:3:31: lowmem_reserve_ratio must be a list of 1 to 5 whole numbers from 0 to 2147483647"}))
            << list;
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
