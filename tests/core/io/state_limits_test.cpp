// SPDX-License-Identifier: GPL-3.0-or-later
// Dumps of machines that cannot be: each is refused with the field, the line and what was expected.
#include "io/text_file.h"
#include "support/state_faults.h"
#include "support/test_files.h"

#include <gmock/gmock.h>

namespace rs {
namespace {

    using test::fault_after;
    using testing::HasSubstr;

    TEST(StateLimits, AFaultHasFileAndLine)
    {
        EXPECT_THAT(test::whole_fault_after("min 8 low", "min 9000 low"),
                    testing::MatchesRegex("t:[0-9]+:[0-9]+: min must be .*"));
    }

    TEST(StateLimits, WatermarksAscendAndTheZoneHasAsManyPages)
    {
        EXPECT_EQ(fault_after("min 8 low", "min 1024 low"), "min must be 0 to 1000, found '1024'");
        EXPECT_EQ(fault_after("min 8 low", "min 11 low"), "low must be 11 to 1000, found '10'");
        EXPECT_EQ(fault_after("low 10 high 12", "low 13 high 12"), "high must be 13 to 1000, found '12'");
        EXPECT_EQ(fault_after("high 12 promo 14", "high 12 promo 11"), "promo must be 12 to 536870912, found '11'");
        EXPECT_EQ(fault_after("boost 0", "boost 9999"), "boost must be 0 to 1000, found '9999'");
        EXPECT_EQ(fault_after("watermark Normal min 0", "watermark Normal min 1"), "min must be 0 to 0, found '1'");
    }

    TEST(StateLimits, ManagedPresentAndSpannedContainEachOther)
    {
        EXPECT_EQ(fault_after("present 1023 managed 1000", "present 1023 managed 1024"),
                  "managed must be 0 to 1023, found '1024'");
        EXPECT_EQ(fault_after("spanned 1023 present 1023 m", "spanned 1023 present 1024 m"),
                  "present must be 1 to 1023, found '1024'");
        EXPECT_EQ(fault_after("present 1023 spanned 1023 k", "present 1022 spanned 1023 k"),
                  "the zones of node 0 have 1023 present pages, but its line has 1022");
        EXPECT_EQ(fault_after("present 1023 spanned 1023 k", "present 1023 spanned 1022 k"),
                  "spanned must be 1023 to 268435455, found '1022'");
        EXPECT_EQ(fault_after("node 0 start_pfn 1 ", "node 0 start_pfn 2 "),
                  "zone DMA has page frames 1 to 1023, but its node 2 to 1024");
    }

    TEST(StateLimits, CountersAreNeitherNegativeNorMoreThanThereIs)
    {
        EXPECT_EQ(fault_after("nr_isolated_anon 0 0", "nr_isolated_anon 2 -3"),
                  "nr_isolated_anon comes to -1 with all CPUs' differences, but must be 0 to 1023");
        EXPECT_EQ(fault_after("nr_isolated_file 0 0", "nr_isolated_file 1000 24"),
                  "nr_isolated_file comes to 1024 with all CPUs' differences, but must be 0 to 1023");
        EXPECT_EQ(fault_after("nr_zone_active_file 0", "nr_zone_active_file -1"),
                  "nr_zone_active_file comes to -1 with all CPUs' differences, but must be 0 to 1023");
        EXPECT_EQ(fault_after("nr_free_pages 528", "nr_free_pages 5280"),
                  "nr_free_pages comes to 5280 with all CPUs' differences, but must be 0 to 1023");
        EXPECT_EQ(fault_after("nr_unevictable 0", "nr_unevictable 1024"),
                  "nr_unevictable comes to 1024 with all CPUs' differences, but must be 0 to 1023");
        EXPECT_EQ(fault_after("nr_kernel_stack 0", "nr_kernel_stack 4093"),
                  "nr_kernel_stack comes to 4093 with all CPUs' differences, but must be 0 to 4092");
        EXPECT_EQ(fault_after("stat_threshold DMA cpu 0 4", "stat_threshold DMA cpu 0 128"),
                  "threshold must be 0 to 127, found '128'");
    }

    TEST(StateLimits, EventsMayBeAsManyAsTheyLike)
    {
        std::string text = write_state(test::tiny_machine());
        const std::string was = "workingset_refault_file 0";
        text.replace(text.find(was), was.size(), "workingset_refault_file 99999999");
        EXPECT_EQ(test::error_of([&] { read_state(text, "t"); }), "no error");
    }

    TEST(StateLimits, ListsHaveAsManyPagesAsTheirCounters)
    {
        EXPECT_THAT(fault_after("nr_active_anon 5", "nr_active_anon 6"),
                    HasSubstr("nr_active_anon of node 0 comes to 6, but 5 pages are on the list"));
        EXPECT_EQ(fault_after("nr_free_pages 528", "nr_free_pages 527"),
                  "zone DMA: nr_free_pages comes to 527, but 528 pages are on its free lists");
    }

    TEST(StateLimits, PerCpuListsHaveABatch)
    {
        EXPECT_EQ(fault_after("batch 2 free_factor", "batch 0 free_factor"),
                  "batch must be 1 to 2147483647, found '0'");
        EXPECT_EQ(fault_after("pageset_batch 2", "pageset_batch 0"),
                  "pageset_batch must be 1 to 2147483647, found '0'");
    }

    TEST(StateLimits, AMachineHasCpusZonesAndATime)
    {
        EXPECT_EQ(fault_after("cpus 1", "cpus 0"), "cpus must be 1 to 512, found '0'");
        EXPECT_THAT(fault_after("zone 0 1 DMA32", "zone 0 1 DMA"), HasSubstr("expected DMA32, found 'DMA'"))
            << "two zones of one name";
        EXPECT_THAT(fault_after("time_ns ", "time_ns 9999999999999999"),
                    HasSubstr("time_ns must be 0 to 1000000000000000000"));
    }

    TEST(StateLimits, ZonesDoNotShareMemory)
    {
        const std::string path = test::data_file("three-zones-3g.state.gz").string();
        std::string text = read_text_file(path);
        const std::size_t zone = text.find("zone 0 1 DMA32 start_pfn 4096 ");
        ASSERT_NE(zone, std::string::npos);
        text.replace(zone, std::string("zone 0 1 DMA32 start_pfn 4096 ").size(), "zone 0 1 DMA32 start_pfn 4095 ");
        EXPECT_THAT(test::error_of([&] { read_state(text, "t"); }),
                    HasSubstr("zone DMA32 shares the pageblock at page frame 3584 with another zone"));
    }

} // namespace
} // namespace rs
