// SPDX-License-Identifier: GPL-3.0-or-later
// How far a replay that differs agrees all the same, and why it differs.
#include "io/check/measure.h"

#include <gmock/gmock.h>

namespace rs {
namespace {

    using ::testing::ElementsAre;
    using ::testing::EndsWith;
    using ::testing::Pair;

    const std::string recorded = "# ops ops start_ns 5 cpu 0\n"
                                 "1 dump before.state\n"
                                 "2 cpu 1 now 1\n"
                                 "3 a 0 cc0 0 -> 10 free=5,9/7 pcp=3,4 ns=840 pgscan_direct+34\n"
                                 "4 a 1 cc0 0 -> 11 free=5,9/7 pcp=2,4 ns=84\n"
                                 "5 a 2 cc0 0 -> FAIL free=5,9/7 pcp=2,4 ns=84 allocstall_normal+1\n"
                                 "6 f 0 pfn 10 order 0 free=5,9/7 pcp=3,4\n"
                                 "# end_ns 77\n";

    Measure measured(const std::string& ours) { return measure(logged_operations(ours), logged_operations(recorded)); }

    std::string with(const std::string& what, const std::string& replacement)
    {
        std::string text = recorded;
        text.replace(text.find(what), what.size(), replacement);
        return text;
    }

    TEST(LoggedOperations, AreThoseOfScriptsWhereAProgramRanThem)
    {
        const std::string steps = "1 open 0 /mnt/d | done 0\n2 fw 0 0 4000 1 | done 4000\n", after = "4 ops ops | done 0\n";
        EXPECT_EQ(logged_by_scripts("# work /work0\n" + steps + recorded + after), recorded);
        EXPECT_EQ(logged_by_scripts("# work /work0\n" + steps + recorded + after + recorded), recorded + recorded);
        EXPECT_EQ(logged_by_scripts(recorded + after), recorded + after) << "no program";
        EXPECT_EQ(logged_operations("# work /work0\n" + steps + recorded).size(), logged_operations(recorded).size());
    }

    TEST(LoggedOperations, AreTakenApart)
    {
        const auto rounds = logged_rounds(recorded);
        ASSERT_EQ(rounds.size(), 1U);
        EXPECT_EQ(rounds[0].start_ns, 5U);
        EXPECT_EQ(rounds[0].end_ns, 77U);
        const LoggedOperation& alloc = rounds[0].operations.at(2);
        EXPECT_EQ(alloc.what, "a 0 cc0 0");
        EXPECT_EQ(alloc.result, "10");
        EXPECT_THAT(alloc.free, ElementsAre(5, 9, 7));
        EXPECT_THAT(alloc.pcp, ElementsAre(3, 4));
        EXPECT_EQ(alloc.took_ns, 840U);
        EXPECT_THAT(alloc.events, ElementsAre(Pair("pgscan_direct", 34U)));
        EXPECT_TRUE(rounds[0].operations.at(4).failed());
        EXPECT_EQ(rounds[0].operations.at(1).what, "cpu 1");
    }

    TEST(Measure, CountsWhatIsEqual)
    {
        const Measure all = measured(recorded);
        EXPECT_EQ(all.before, 6U);
        EXPECT_EQ(all.later, 0U);
    }

    TEST(Measure, AShiftOfOneCountLeavesChangesAndDecisions)
    {
        std::string ours = recorded;
        for (const char* line : {"-> 10 free=5,9/7 pcp=3,4", "-> 11 free=5,9/7 pcp=2,4", "-> FAIL free=5,9/7 pcp=2,4",
                                 "order 0 free=5,9/7 pcp=3,4"})
            ours.replace(ours.find(line) + std::string(line).size() - 1, 1, "6");
        const Measure found = measured(ours);
        EXPECT_EQ(found.before, 2U);
        EXPECT_EQ(found.later, 4U);
        EXPECT_EQ(found.counted_alike, 0U);
        EXPECT_EQ(found.changed_alike, 3U) << "all but the first, which begins with nothing";
        EXPECT_EQ(found.decided_alike, 4U);
    }

    TEST(Measure, OperationsKeepTheirPartnersWhenNumbersMove)
    {
        const Measure found = measured(with("4 a 1 cc0 0 -> 11 free=5,9/7 pcp=2,4 ns=84\n5 a 2", "4 a 2"));
        EXPECT_EQ(found.before, 3U);
        EXPECT_EQ(found.later, 3U);
        EXPECT_EQ(found.counted_alike, 2U) << "the failed one and the free, not the missing one";
    }

    TEST(Measure, OtherAmountsAreNoOtherDecision)
    {
        const Measure found = measured(with("pgscan_direct+34", "pgscan_direct+33"));
        EXPECT_EQ(found.later, 4U);
        EXPECT_EQ(found.counted_alike, 3U);
        EXPECT_EQ(found.decided_alike, 4U);
        EXPECT_EQ(measured(with(" pgscan_direct+34", "")).decided_alike, 3U);
        EXPECT_EQ(measured(with("FAIL", "12")).decided_alike, 1U) << "it and the free after it";
    }

    std::string cause(const std::string& ours, const std::string& theirs, const std::string& trace)
    {
        return cause_of_difference(logged_operations(ours).at(0), logged_operations(theirs).at(0), trace);
    }

    const std::string marked = "ut-1 [000] ..... 1.000000: op: no=3\n";

    TEST(Cause, IsWhatTheRecordingTells)
    {
        const std::string ours = "3 a 0 cc0 0 -> 10 free=5 pcp=3\n", other = "3 a 0 cc0 0 -> 10 free=5 pcp=4\n";
        EXPECT_EQ(cause(ours, "3 a 0 cc0 0 -> 10 free=5 pcp=3 compact_isolated+32\n", marked),
                  "compact_isolated is 0 here, 32 there: kcompactd moves pages there, and did not here");
        EXPECT_THAT(cause(ours, other, marked + "kcompactd0-9 [001] ..... 1.000001: mm_compaction_kcompactd_sleep: nid=0\n"),
                    EndsWith("kcompactd runs beside it"));
        const std::string stall = "3 a 0 cc0 9 -> FAIL free=5 pcp=3 compact_stall+1 compact_free_scanned+";
        EXPECT_THAT(cause(stall + "32\n", stall + "30\n", marked), EndsWith("no dump tells how large they are"));
        EXPECT_THAT(cause(stall + "32 pgmigrate_fail+1\n", stall + "30\n", marked), EndsWith("nothing in the recording tells why"))
            << "something else differs, too";
        EXPECT_EQ(cause(ours, other, ""),
                  "free=5 pcp=3 here, free=5 pcp=4 there: not traced there: what other threads did is in no file");
        EXPECT_THAT(cause(ours, other, marked + "kswapd0-9 [001] ..... 1.000001: balance_pgdat: order=0\n"),
                    EndsWith("kswapd ran on another CPU at the same time"));
        EXPECT_THAT(cause(ours, other, marked + "kworker/1:1-9 [001] ..... 1.000001: mm_page_free: pfn=0x1 order=0\n"),
                    EndsWith("other threads ran beside it: kworker/1:1"));
        EXPECT_THAT(
            cause(ours, other,
                  marked +
                      "ut-1 [000] ..... 1.000003: op: no=4\nsh-9 [001] ..... 1.1: mm_page_free: pfn=0x1 order=0\n"),
            EndsWith("nothing in the recording tells why"))
            << "what comes after it is not beside it";
        EXPECT_THAT(cause(ours, "3 a 0 cc0 0 -> 10 free=5 pcp=3 slabs_scanned+1\n", marked),
                    EndsWith("shrinkers scan slab objects there, of which no dump tells"));
    }

    TEST(Cause, OfADumpIsInItsLine)
    {
        EXPECT_EQ(cause_of_dump_difference("nstat 0 nr_mapped 10 -1 3", "nstat 0 nr_mapped 12 0 0"),
                  "a CPU's difference was folded into the counter at another moment");
        EXPECT_EQ(cause_of_dump_difference("pcp DMA cpu 0 count 7 expire 0", "pcp DMA cpu 0 count 7 expire 3"),
                  "the CPU's vmstat worker came at another moment");
        EXPECT_THAT(cause_of_dump_difference("event compact_free_scanned 9", "event compact_free_scanned 8"),
                    EndsWith("no dump tells how large they are"));
        EXPECT_THAT(cause_of_dump_difference("nstat 0 nr_mapped 10 0", "nstat 0 nr_mapped 12 0"),
                    EndsWith("tells why"));
    }

} // namespace
} // namespace rs
