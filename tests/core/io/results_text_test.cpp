// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of recorded results.
#include "io/results_text.h"
#include "io/state_reader.h"
#include "io/text_file.h"
#include "support/test_files.h"

#include <gtest/gtest.h>

namespace rs {

namespace {

    World machine(const char* name)
    {
        const std::string path = test::data_file(name).string();
        return read_state(read_text_file(path), path);
    }

} // namespace

TEST(ResultsText, TellsEachKindOfOperation)
{
    const World w = machine("quiet-96m.state.gz");
    Outcome outcome;
    outcome.no = 4;
    outcome.text = "a 0 cc0 0";
    outcome.kind = OutcomeKind::Alloc;
    outcome.pfn = Pfn{26284};
    outcome.free_pages = {187, 900};
    outcome.pcp_counts = {34, 20};
    outcome.took_ns = 1984;
    EXPECT_EQ(results_line(w, outcome), "4 a 0 cc0 0 -> 26284 free=187,900 pcp=34,20 ns=1984");
    outcome.pfn = no_pfn;
    EXPECT_EQ(results_line(w, outcome), "4 a 0 cc0 0 -> FAIL free=187,900 pcp=34,20 ns=1984");
    outcome.text = "f 7";
    outcome.kind = OutcomeKind::Free;
    outcome.pfn = Pfn{12367};
    outcome.order = Order{3};
    EXPECT_EQ(results_line(w, outcome), "4 f 7 pfn 12367 order 3 free=187,900 pcp=34,20");
    outcome.kind = OutcomeKind::BadHandle;
    EXPECT_EQ(results_line(w, outcome), "4 f 7 BADHANDLE");
    outcome.text = "freeall";
    outcome.kind = OutcomeKind::FreeAll;
    outcome.freed = 53;
    EXPECT_EQ(results_line(w, outcome), "4 freeall 53 free=187,900 pcp=34,20");
    outcome.text = "cpu 1";
    outcome.kind = OutcomeKind::Cpu;
    outcome.cpu = CpuId{1};
    EXPECT_EQ(results_line(w, outcome), "4 cpu 1 now 1");
    outcome.text = "trace 0";
    outcome.kind = OutcomeKind::Plain;
    EXPECT_EQ(results_line(w, outcome), "4 trace 0");
}

TEST(ResultsText, ListsTheWatchedCountersInTheirOrder)
{
    const World w = machine("quiet-96m.state.gz");
    Outcome outcome;
    outcome.no = 201;
    outcome.text = "sleep 100";
    outcome.kind = OutcomeKind::Counts;
    outcome.free_pages = {147, 236};
    outcome.pcp_counts = {1, 101};
    outcome.events = {{PGALLOC_DMA32, 9}, {PGREFILL, 2},   {PGSCAN_KSWAPD, 33}, {PGSTEAL_KSWAPD, 33},
                      {PGSCAN_FILE, 33},  {PAGEOUTRUN, 1}, {PGSTEAL_FILE, 33}};
    EXPECT_EQ(results_line(w, outcome), "201 sleep 100 free=147,236 pcp=1,101 pgscan_kswapd+33 pgsteal_kswapd+33 "
                                        "pgscan_file+33 pgsteal_file+33 pageoutrun+1 pgrefill+2");
}

TEST(ResultsText, KeepsTheNodesApart)
{
    const World w = machine("two-nodes-208m.state.gz");
    Outcome outcome;
    outcome.no = 5;
    outcome.text = "stat";
    outcome.kind = OutcomeKind::Counts;
    outcome.free_pages = {88, 409, 6994};
    outcome.pcp_counts = {1, 0, 0, 0, 25, 265};
    EXPECT_EQ(results_line(w, outcome), "5 stat free=88,409/6994 pcp=1,0,0,0/25,265");
}

TEST(ResultsText, FramesAScript)
{
    EXPECT_EQ(results_header("ops", 9794389326, CpuId{1}), "# ops ops start_ns 9794389326 cpu 1");
    EXPECT_EQ(results_footer(10325148722), "# end_ns 10325148722");
}

} // namespace rs
