// SPDX-License-Identifier: GPL-3.0-or-later
// The tables in tests/data/golden: what functions of Linux 6.1 answer. Every result that the engine computes must be
// the recorded one.
#include "io/tables/table.h"
#include "io/text_file.h"
#include "support/input_errors.h"
#include "support/test_files.h"

#include <gmock/gmock.h>

namespace rs {
namespace {

    using test::error_of;
    using ::testing::HasSubstr;

    std::vector<std::string> recorded_tables()
    {
        std::vector<std::string> names;
        for (const auto& path : test::files_below(test::data_file("golden"), ".csv.gz"))
            names.push_back(path.stem().stem().string());
        return names;
    }

    std::string recorded(const std::string& name)
    {
        return read_text_file(test::data_file("golden/" + name + ".csv.gz").string());
    }

    std::size_t column_of(const std::vector<CsvLine>& lines, std::string_view name)
    {
        const auto& header = lines.front().fields;
        const auto found = std::ranges::find(header, name, &CsvField::value);
        EXPECT_NE(found, header.end()) << name;
        return static_cast<std::size_t>(found - header.begin());
    }

    /// The table without its result columns.
    std::string inputs_of(const Table& table, const std::string& text)
    {
        std::vector<CsvLine> lines = parse_csv(text, "golden");
        std::vector<std::size_t> results;
        for (const std::string_view output : table.outputs)
            results.push_back(column_of(lines, output));
        std::ranges::sort(results, std::greater{});
        for (CsvLine& line : lines)
            for (const std::size_t column : results)
                line.fields.erase(line.fields.begin() + static_cast<std::ptrdiff_t>(column));
        return to_text(lines);
    }

    class GoldenTable : public testing::TestWithParam<std::string> {};

    TEST_P(GoldenTable, ComesOutAsRecordedCellByCell)
    {
        const Table& table = find_table(GetParam());
        const std::string text = recorded(GetParam());
        const auto want = parse_csv(text, "golden");
        const auto got = parse_csv(recompute_table(table, inputs_of(table, text), "inputs"), "computed");
        ASSERT_EQ(got.size(), want.size());
        ASSERT_GT(want.size(), 50U);
        for (const std::string_view output : table.outputs) {
            const std::size_t in_want = column_of(want, output), in_got = column_of(got, output);
            for (std::size_t line = 0; line < want.size(); ++line)
                ASSERT_EQ(got[line].fields[in_got].value, want[line].fields[in_want].value)
                    << output << ", line " << line + 1;
        }
    }

    TEST_P(GoldenTable, IsPrintedAsItWas)
    {
        const std::string text = recorded(GetParam());
        EXPECT_EQ(recompute_table(find_table(GetParam()), text, "golden"), text);
    }

    TEST_P(GoldenTable, WrongResultsAreReplaced)
    {
        const Table& table = find_table(GetParam());
        const std::string text = recorded(GetParam());
        auto lines = parse_csv(text, "golden");
        for (const std::string_view output : table.outputs)
            lines[1].fields[column_of(lines, output)].assign("wrong");
        EXPECT_EQ(recompute_table(table, to_text(lines), "golden"), text);
    }

    TEST_P(GoldenTable, AnInputThatIsNoneIsToldWithItsPlace)
    {
        const Table& table = find_table(GetParam());
        const std::string inputs = inputs_of(table, recorded(GetParam()));
        const std::size_t columns = parse_csv(inputs, "t").front().fields.size();
        std::size_t told = 0;
        for (std::size_t column = 0; column < columns; ++column) {
            auto lines = parse_csv(inputs, "t");
            lines.resize(2);
            lines[1].fields[column].assign("!");
            const std::string error = error_of([&] { recompute_table(table, to_text(lines), "t"); });
            if (error == "no error")
                continue; // a name, a seq, a step: any text will do
            ++told;
            EXPECT_THAT(error, HasSubstr("t:2:"));
            EXPECT_THAT(error, HasSubstr("expected"));
            EXPECT_THAT(error, HasSubstr("found '!'"));
        }
        EXPECT_GE(told, 1U);
    }

    INSTANTIATE_TEST_SUITE_P(All, GoldenTable, testing::ValuesIn(recorded_tables()),
                             [](const auto& param) { return param.param; });

    TEST(Tables, EveryTableHasARecordingToCompareWith)
    {
        for (const Table& table : tables())
            EXPECT_THAT(recorded_tables(), testing::Contains(std::string(table.name)));
    }

    TEST(Tables, AnotherInputGivesAnotherResult)
    {
        const Table& table = find_table("gfp");
        EXPECT_THAT(recompute_table(table, "gfp\n0xcc0\n", "t"), HasSubstr(",GFP_KERNEL,"));
        EXPECT_THAT(recompute_table(table, "gfp\n0xcc1\n", "t"), HasSubstr("0xcc1,DMA,"));
    }

    TEST(Tables, ColumnsOrderAndQuotesStay)
    {
        const Table& table = find_table("loadavg");
        EXPECT_EQ(
            recompute_table(
                table, "note,n,active,\"exp\",load_in,calc_load\r\n\"a \"\"b\"\", c\",1,0,1024,2048,\"7\"\r\n", "t"),
            "note,n,active,\"exp\",load_in,calc_load,calc_load_n\r\n\"a \"\"b\"\", "
            "c\",1,0,1024,2048,\"1024\",1024\r\n");
    }

    TEST(Tables, SayWhatIsWrong)
    {
        const auto fault = [](std::string_view text) {
            return error_of([&] { recompute_table(find_table("loadavg"), text, "t"); });
        };
        EXPECT_EQ(fault(""), "t:1: expected a line with the columns' names, found an empty file");
        EXPECT_EQ(fault("load_in,exp\n1,2\n"), "t:1: expected a column 'active', found none");
        EXPECT_EQ(fault("load_in,exp,load_in\n"), "t:1:13: the column 'load_in' stands there twice");
        EXPECT_EQ(fault("load_in,exp,active,n\n1,2,3\n"), "t:2: expected 4 fields, found 3");
        EXPECT_EQ(fault("load_in,exp,active,n\n1,2,3,4\n1,2,x,4\n"),
                  "t:3:5: active: expected a number from 0 to 1099511627776, found 'x'");
        EXPECT_EQ(fault("load_in,exp,active,n\n1,2049,3,4\n"),
                  "t:2:3: exp: expected a number from 0 to 2048, found '2049'");
        EXPECT_EQ(fault("load_in,exp,active,n\n1,\"2,3,4\n"),
                  "t:2:3: expected a closing quote, found the end of the file");
        EXPECT_EQ(fault("load_in,exp,active,n\n1,\"2\"3,4\n"), "t:2:6: expected a comma after the closing quote");
        EXPECT_THAT(error_of([] { find_table("fmetr"); }), HasSubstr("unknown table 'fmetr'; did you mean fmeter?"));
        EXPECT_THAT(error_of([] { recompute_table(find_table("gfp"), "gfp\ncc0\n", "t"); }),
                    HasSubstr("t:2:1: gfp: expected a mask of 32 bits in hexadecimal, like 0xcc0, found 'cc0'"));
    }

    TEST(Tables, RowsOfOneThingAreComputedTogether)
    {
        constexpr std::string_view inputs =
            "layout,nodes,cpus_total,thp_enabled,sysctl_min_free_kbytes,watermark_scale_factor,ratio_DMA,ratio_DMA32,"
            "ratio_Normal,ratio_Movable,percpu_pagelist_high_fraction,node,cpus_node,zone,managed_pages\n";
        const auto last_of = [&](const std::string& rows) {
            const auto lines = parse_csv(recompute_table(find_table("wmarks"), std::string(inputs) + rows, "t"), "t");
            return lines.back().fields.at(column_of(lines, "lowmem_reserve_DMA32")).value;
        };
        const std::string dma = "0,1,1,0,-1,10,256,256,32,0,0,0,1,DMA,3840\n";
        EXPECT_EQ(last_of("0,1,1,0,-1,10,256,256,32,0,0,0,1,DMA32,28928\n" + dma), "113") << "28928 / 256";
        EXPECT_EQ(last_of("1,1,1,0,-1,10,256,256,32,0,0,0,1,DMA32,28928\n" + dma), "0") << "another layout";
        EXPECT_EQ(error_of([&] { last_of("0,1,1,0,-1,10,256,256,32,0,0,0,1,DMA32,0\n"); }),
                  "t:2:40: managed_pages: expected a layout with managed pages, found '0'");
        EXPECT_EQ(error_of([&] { last_of("0,1,1,0,-1,10,256,256,32,0,7,0,1,DMA32,9\n"); }),
                  "t:2:28: percpu_pagelist_high_fraction: expected a number from 8 to 2147483647, found '7'");
    }

    TEST(Tables, RefuseWhatWouldDivideByZeroOrOverflow)
    {
        const auto fault = [](std::string_view table, std::string_view text) {
            return error_of([&] { recompute_table(find_table(table), text, "t"); });
        };
        EXPECT_EQ(fault("psi_update_averages", "seq,now_ns,stall_total_ns,avg_last_update_ns_in,avg_next_update_ns_in,"
                                               "avg_total_ns_in\n0,5000000000,0,5000000000,4000000000,0\n"),
                  "t:2:16: avg_last_update_ns_in: expected a time more than the missed periods (0 ns) before now_ns, "
                  "found '5000000000'");
        EXPECT_THAT(fault("psi_update_averages", "seq,now_ns,stall_total_ns,avg_last_update_ns_in,"
                                                 "avg_next_update_ns_in,avg_total_ns_in\n"
                                                 "0,5000000000,0,3000000000,2000000000,0\n"),
                    HasSubstr("(2004000000 ns)"));
        EXPECT_THAT(fault("should_compact_retry",
                          "fatal_signal_pending,zonelist_suitable,compact_result,compact_priority_in,"
                          "compaction_retries_in,order\n0,0,COMPACT_SUCCESS,0,2147483647,3\n"),
                    HasSubstr("expected a number from 0 to 2147483646"));
        EXPECT_THAT(fault("psi_window", "now_ns,value_ns,window_size_ns,start_time_ns_in,start_value_ns_in,"
                                        "prev_growth_ns_in\n0,0,0,0,0,0\n"),
                    HasSubstr("t:2:5: window_size_ns: expected a number from 1 to"));
        EXPECT_THAT(fault("vmpressure_level", "scanned,reclaimed\n0,0\n"), HasSubstr("expected a number from 1 to"));
    }

    TEST(Tables, RefuseWhatNoMachineHas)
    {
        EXPECT_EQ(error_of([] {
                      recompute_table(find_table("workingset_refault"),
                                      "file,folio_nr_pages,eviction_age,refault_age,shadow_workingset,"
                                      "eviction_memcg_gone,bucket_order,nr_swap_pages,active_file,inactive_file,"
                                      "active_anon,inactive_anon\n1,3,0,0,0,0,0,0,0,0,0,0\n",
                                      "t");
                  }),
                  "t:2:3: folio_nr_pages: expected a power of two, found '3'");
        EXPECT_EQ(error_of([] {
                      recompute_table(find_table("shrink_slab"),
                                      "freeable,nr_deferred_in,seeks,batch,priority,freed_pct_per_scan,"
                                      "stop_after_calls\n-1,0,2,0,12,50,-1\n",
                                      "t");
                  }),
                  "t:2:1: freeable: expected a number of objects, or -2 for SHRINK_EMPTY, found '-1'");
    }

} // namespace
} // namespace rs
