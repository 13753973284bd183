// SPDX-License-Identifier: GPL-3.0-or-later
// Against the report of a real machine whose OOM killer acted: the kernel's own Mem-Info.
#include "io/state_reader.h"
#include "io/text_file.h"
#include "mm/show_mem/show_mem.h"
#include "support/test_files.h"
#include "world/cells.h"

#include <gmock/gmock.h>

#include <sstream>

namespace rs {
namespace {

    using ::testing::HasSubstr;
    using ::testing::Not;

    constexpr NodeId node0{0};
    constexpr ZoneId dma = zone_of(node0, ZONE_DMA), dma32 = zone_of(node0, ZONE_DMA32);

    World machine(const char* file)
    {
        const std::string path = test::data_file(file).string();
        return read_state(read_text_file(path), path);
    }

    /// The recorded lines from Mem-Info on, without time stamps.
    std::string recorded_report()
    {
        std::istringstream lines(read_text_file(test::data_file("reports/oom-128m/dmesg.after.gz").string()));
        std::string report;
        for (std::string line; std::getline(lines, line);) {
            const std::string text = line.substr(line.find("] ") + 2);
            if (!report.empty() || text == "Mem-Info:")
                report += text + "\n";
            if (text == "0 pages hwpoisoned")
                break;
        }
        return report;
    }

    void set(World& w, NodeStat item, std::int64_t pages) { w.node_stat[w.layout.node_stat(node0, item)] = pages; }
    void set(World& w, ZoneId zone, ZoneStat item, std::int64_t pages)
    {
        w.zone_stat[w.layout.zone_stat(zone, item)] = pages;
    }

    /// Empties the free lists of a zone; the counts follow.
    void forget_free_blocks(World& w, ZoneId zone)
    {
        for (Order order{}; order < Order(MAX_ORDER); order = next(order)) {
            w.nr_free[w.layout.zone_order(zone, order)] = 0;
            for (int mt = 0; mt < MIGRATE_TYPES; ++mt) {
                const ListNode head = w.layout.free_list(zone, order, Migratetype(mt));
                w.links[at(head)] = {head, head};
            }
        }
    }

    /// "2 UM": so many free blocks of the order, some of each of these types.
    void put_free_blocks(World& w, ZoneId zone, unsigned order, std::uint32_t count, std::string_view types)
    {
        w.nr_free[w.layout.zone_order(zone, Order(order))] = count;
        for (const char type : types) {
            const auto mt = Migratetype(std::string_view("UME").find(type));
            const ListNode head = w.layout.free_list(zone, Order(order), mt);
            const auto page = ListNode(raw(w.zone(zone).start_pfn) + order * MIGRATE_TYPES + mt);
            link_between(w, page, head, head);
        }
    }

    void put_recorded_blocks(World& w)
    {
        forget_free_blocks(w, dma);
        for (const auto& [order, count, types] :
             {std::tuple{0U, 1U, "U"}, {2, 1, "M"}, {3, 1, "U"}, {4, 2, "UM"}, {6, 1, "U"}})
            put_free_blocks(w, dma, order, count, types);
        forget_free_blocks(w, dma32);
        for (const auto& [order, count, types] :
             {std::tuple{0U, 1U, "U"}, {1, 1, "M"}, {2, 2, "UM"}, {3, 1, "M"}, {4, 2, "UM"}, {5, 1, "M"}, {7, 1, "U"}})
            put_free_blocks(w, dma32, order, count, types);
    }

    /// The machine of before.state, with what had changed when the report was printed, in pages.
    World when_it_was_printed()
    {
        World w = machine("reports/oom-128m/before.state.gz");
        set(w, NR_INACTIVE_ANON, 11280);
        set(w, NR_PAGETABLE, 38);
        set(w, dma, NR_FREE_PAGES, 109);
        set(w, dma, NR_ZONE_INACTIVE_ANON, 3687);
        set(w, dma32, NR_FREE_PAGES, 211);
        set(w, dma32, NR_ZONE_INACTIVE_ANON, 7593);
        w.kswapd_failures[0] = MAX_RECLAIM_RETRIES;
        w.pcp_count[w.layout.pcp(dma32, CpuId{0})] = 23;
        put_recorded_blocks(w);
        return w;
    }

    TEST(ShowMem, IsTheKernelsReportOfTheSameMachine)
    {
        const std::string recorded = recorded_report();
        ASSERT_THAT(recorded, HasSubstr("12158 pages reserved"));
        EXPECT_EQ(show_mem(when_it_was_printed(), {every_node, ZONE_MOVABLE, CpuId{0}}), recorded);
    }

    TEST(ShowMem, IsComputedFromTheMachineThatItIsGiven)
    {
        World w = when_it_was_printed();
        const ShowMem what{every_node, ZONE_MOVABLE, CpuId{0}};
        const std::string before = show_mem(w, what);
        w.kswapd_failures[0] = MAX_RECLAIM_RETRIES - 1;
        EXPECT_THAT(show_mem(w, what), HasSubstr("all_unreclaimable? no"));
        w = when_it_was_printed();
        w.watermark_boost[at(dma32)] = 100;
        EXPECT_THAT(show_mem(w, what), HasSubstr("DMA32 free:844kB boost:400kB min:1248kB low:1460kB high:1672kB"));
        w = when_it_was_printed();
        w.nr_swap_pages[0] = 3;
        w.sysctl.total_swap_pages = 1024;
        set(w, NR_SWAPCACHE, 5);
        EXPECT_THAT(show_mem(w, what), HasSubstr("5 pages in swap cache\nFree swap  = 12kB\nTotal swap = 4096kB\n"));
    }

    TEST(ShowMem, CountersAreThoseThatWatermarkChecksRead)
    {
        World w = when_it_was_printed();
        w.zone_stat_diff[w.layout.zone_stat(CpuId{0}, dma32, NR_FREE_PAGES)] = 20;
        EXPECT_EQ(show_mem(w, {every_node, ZONE_MOVABLE, CpuId{0}}), recorded_report());
    }

    TEST(ShowMem, LeavesOutZonesAboveTheRequests)
    {
        const std::string text = show_mem(when_it_was_printed(), {every_node, ZONE_DMA, CpuId{0}});
        EXPECT_THAT(text, HasSubstr("Node 0 DMA free:436kB"));
        EXPECT_THAT(text, Not(HasSubstr("DMA32")));
        EXPECT_THAT(text, HasSubstr(" free:320 free_pcp:0 "))
            << "free pages of all zones, per-cpu pages of those shown";
        EXPECT_THAT(text, HasSubstr("32670 pages RAM"));
    }

    TEST(ShowMem, LeavesOutNodes)
    {
        const World w = machine("two-nodes-208m.state.gz");
        const std::string all = show_mem(w, {}), one = show_mem(w, {only(NodeId{1}), ZONE_MOVABLE, CpuId{0}});
        for (const char* line : {"Node 0 active_anon", "Node 0 DMA free", "Node 0 DMA: ", "Node 0 hugepages_total"}) {
            EXPECT_THAT(all, HasSubstr(line));
            EXPECT_THAT(one, Not(HasSubstr(line)));
        }
        for (const char* line : {"Node 1 active_anon", "Node 1 DMA32 free", "Node 1 DMA32: ", "Node 1 hugepages_total"})
            EXPECT_THAT(one, HasSubstr(line));
        const auto machines_own = [](const std::string& text) { return text.substr(0, text.find(" free:")); };
        EXPECT_EQ(machines_own(one), machines_own(all)) << "the first lines tell of the whole machine";
    }

    TEST(ShowMem, LocalPagesAreThoseOfTheCpuThatLooks)
    {
        World w = machine("four-cpus-128m.state.gz");
        std::int32_t pages = 3;
        for (std::uint32_t cpu = 0; cpu < w.layout.nr_cpus; ++cpu, pages *= 2)
            w.pcp_count[w.layout.pcp(dma32, CpuId(cpu))] = pages;
        EXPECT_THAT(zone_numbers(w, dma32, CpuId{0}), HasSubstr("free_pcp:180kB local_pcp:12kB "));
        EXPECT_THAT(zone_numbers(w, dma32, CpuId{2}), HasSubstr("free_pcp:180kB local_pcp:48kB "));
    }

} // namespace
} // namespace rs
