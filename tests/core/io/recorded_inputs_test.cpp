// SPDX-License-Identifier: GPL-3.0-or-later
// What a replay takes from trace.txt: when operations began, and what threads did that are not simulated.
#include "io/recorded_inputs.h"

#include "engine/engine.h"
#include "io/case_replay.h"
#include "io/text_file.h"
#include "sched/task.h"
#include "support/input_errors.h"
#include "support/test_files.h"
#include "support/tiny_machine.h"

#include <gmock/gmock.h>

#include <sstream>

namespace rs {
namespace {

    using ::testing::HasSubstr;
    using ::testing::IsEmpty;

    RecordedInputs inputs_of(const std::string& trace)
    {
        return read_recorded_inputs(test::tiny_machine(), trace, "trace.txt");
    }

    const std::string mark_3 = "ut-1 [000] ..... 1.000000: op: no=3\n";

    TEST(RecordedInputs, AreMarksAndWhatOthersDid)
    {
        const RecordedInputs inputs = inputs_of(
            mark_3 + "ut-1 [000] ..... 1.000001: mm_page_alloc: pfn=0x20 order=0 migratetype=0 gfp_flags=GFP_KERNEL\n"
                     "kworker/0:1-9 [000] ..... 1.000002: mm_page_alloc: pfn=0x22 order=1 migratetype=0 gfp_flags=GFP_KERNEL|__GFP_ZERO\n"
                     "ut-1 [000] ..s1. 1.000003: mm_page_free: pfn=0x80 order=2\n"
                     "kswapd0-39 [000] ..... 1.000004: mm_vmscan_kswapd_wake: nid=0 order=0\n"
                     "ut-1 [000] ..... 1.000020: op: no=5\n");
        ASSERT_EQ(inputs.operations.size(), 2U);
        EXPECT_EQ(inputs.operations[0].no, 3U);
        EXPECT_EQ(inputs.operations[0].began_ns, 1'000'000'000U);
        EXPECT_EQ(inputs.operations[0].foreign,
                  (std::vector<ForeignLine>{
                      {ForeignAct::Alloc, other_threads(test::tiny_machine().layout), CpuId{0}, Pfn{0x22}, Order{1}, GFP_KERNEL | GFP_BIT_ZERO},
                      {ForeignAct::Free, TaskId{0}, CpuId{0}, Pfn{0x80}, Order{2}, Gfp{}}}));
        EXPECT_EQ(inputs.operations[1].no, 5U);
        EXPECT_THAT(inputs.operations[1].foreign, IsEmpty());
    }

    TEST(RecordedInputs, SayWhatIsWrongWithALine)
    {
        const auto fault = [](const std::string& line) { return test::error_of([&] { inputs_of(mark_3 + line); }); };
        EXPECT_THAT(fault("ut-1 [000] ..... 1.000001: op: no=3\n"), HasSubstr("trace.txt:2: expected a mark above no=3"));
        EXPECT_THAT(fault("ut-1 [000] ..... 1.000001: op: no=\n"), HasSubstr("trace.txt:2: expected no="));
        EXPECT_THAT(fault("ut-1 [001] ..... 1.000001: op: no=4\n"), HasSubstr("trace.txt:2: expected a CPU below 1"));
        EXPECT_THAT(fault("a-2 [000] ..... 1.000001: mm_page_free: pfn=0x400 order=0\n"),
                    HasSubstr("trace.txt:2: expected pfn=0x0 to 1023"));
        EXPECT_THAT(fault("a-2 [000] ..... 1.000001: mm_page_free: pfn=0x40 order=11\n"),
                    HasSubstr("trace.txt:2: expected order= and a number to 10"));
        EXPECT_THAT(fault("a-2 [000] ..... 1.000001: mm_page_alloc: pfn=0x40 order=0 gfp_flags=GFP_NONE\n"),
                    HasSubstr("trace.txt:2: "));
    }


    struct TinyRun {
        TinyRun(const std::string& trace, const std::string& ops)
            : engine(test::tiny_machine(), Recording::Full, inputs_of(trace))
        {
            for (const Request& request : parse_requests(ops, "ops"))
                engine.submit(request);
            engine.run();
        }
        Engine engine;
    };

    TEST(ForeignLines, APageOfTheKernelIsGivenBackBeforeTheNextOperation)
    {
        std::vector<PageUse> use_at_outcome;
        Engine engine(test::tiny_machine(), Recording::Full,
                      inputs_of("ut-1 [000] ..... 1.000000: op: no=1\n"
                                "ut-1 [000] ..s1. 1.000003: mm_page_free: pfn=0x81 order=0\n"
                                "ut-1 [000] ..... 1.000020: op: no=2\n"));
        engine.on_outcome = [&](const Outcome&) { use_at_outcome.push_back(engine.world().use(Pfn{0x81})); };
        for (const Request& request : parse_requests("drain\ndrain\n", "ops"))
            engine.submit(request);
        engine.run();
        ASSERT_EQ(use_at_outcome.size(), 2U);
        EXPECT_EQ(use_at_outcome[0], PageUse::Kernel);
        EXPECT_NE(use_at_outcome[1], PageUse::Kernel);
        EXPECT_EQ(engine.meanwhile().nr_acted(), 1U);
    }

    TEST(RecordedInputs, TellOfAKswapdWhereItRanAndBetweenWhichLines)
    {
        const RecordedInputs inputs =
            read_recorded_inputs(test::tiny_machine(),
                                 mark_3 + "kswapd0-39 [000] ..... 1.000001: mm_vmscan_kswapd_wake: nid=0 order=0\n"
                                          "kswapd0-39 [000] ..... 1.000002: mm_shrink_slab_start: x\n"
                                          "ut-1 [000] ..... 1.000003: try_to_free_pages: order=0\n"
                                          "kswapd0-39 [000] ..... 1.000004: balance_pgdat: order=0 zidx=2\n"
                                          "ut-1 [000] ..... 1.000020: op: no=5\n",
                                 "trace.txt");
        ASSERT_EQ(inputs.operations.size(), 2U);
        EXPECT_EQ(inputs.operations[0].daemons.at(0).lines, (std::vector<std::uint32_t>{1, 2}));
        EXPECT_EQ(inputs.operations[0].daemons.at(0).cpu, CpuId{0});
        EXPECT_THAT(inputs.operations[1].daemons.at(0).lines, IsEmpty());
    }

    /// Tracing begins in the second operation here, though the recording's first marked one has another number: a fill
    /// before it may have stopped elsewhere.
    TEST(ForeignLines, AreCountedFromWhereTheTraceBegan)
    {
        const std::string trace =
            "ut-1 [000] ..... 1.000000: op: no=13\nut-1 [000] ..s1. 1.000003: mm_page_free: pfn=0x81 order=0\n"
            "ut-1 [000] ..... 1.000020: op: no=14\n";
        EXPECT_EQ(TinyRun(trace, "drain\ntrace 1\ncpu 0\ndrain\ndrain\n").engine.meanwhile().nr_acted(), 1U);
        EXPECT_EQ(TinyRun(trace, "drain\ndrain\ndrain\n").engine.meanwhile().nr_acted(), 0U)
            << "without it numbers are all there is";
    }

    TEST(ForeignLines, ABlockThatIsNoCompoundPageIsGivenBackAsAWhole)
    {
        World w = test::tiny_machine();
        ASSERT_EQ(w.use(Pfn{0x83}), PageUse::Kernel);
        w.pages.use[0x83] = PageUse::Free; // no reference of its own: the second page of a page table's root
        Engine engine(
            w, Recording::Full,
            inputs_of("ut-1 [000] ..... 1.000000: op: no=1\nut-1 [000] ..s1. 1.000003: mm_page_free: pfn=0x82 order=1\n"
                      "ut-1 [000] ..... 1.000020: op: no=2\n"));
        for (const Request& request : parse_requests("drain\ndrain\n", "ops"))
            engine.submit(request);
        engine.run();
        EXPECT_EQ(engine.meanwhile().nr_acted(), 1U);
    }

    TEST(ForeignLines, ThatAreAnswersAreNotActedOut)
    {
        // A page that the operation itself frees, one on an LRU list, one that is free, one above the machine's blocks.
        const TinyRun run("ut-1 [000] ..... 1.000000: op: no=1\n"
                          "ut-1 [000] ..... 1.000001: mm_page_free: pfn=0x20 order=0\n"
                          "ut-1 [000] ..... 1.000002: mm_page_free: pfn=0x28 order=0\n"
                          "ut-1 [000] ..... 1.000003: mm_page_free: pfn=0x200 order=9\n"
                          "ut-1 [000] ..... 1.000004: mm_page_free: pfn=0x81 order=3\n"
                          "ut-1 [000] ..... 1.000020: op: no=2\n",
                          "a 0 GFP_ATOMIC 0\ndrain\n");
        EXPECT_EQ(run.engine.meanwhile().nr_acted(), 0U);
    }

    TEST(ForeignLines, WhatAnotherThreadGotIsGivenBackByIt)
    {
        const TinyRun run("ut-1 [000] ..... 1.000000: op: no=1\n"
                          "sh-7 [000] ..... 1.000001: mm_page_alloc: pfn=0x81 order=0 migratetype=0 gfp_flags=GFP_ATOMIC\n"
                          "ut-1 [000] ..... 1.000002: op: no=2\n"
                          "sh-7 [000] ..... 1.000003: mm_page_free: pfn=0x81 order=0\n"
                          "ut-1 [000] ..... 1.000020: op: no=3\n",
                          "drain\ndrain\ndrain\n");
        EXPECT_EQ(run.engine.meanwhile().nr_acted(), 2U);
        EXPECT_EQ(run.engine.world().use(Pfn{0x81}), PageUse::Kernel) << "it got another page here, and gave that back";
    }

    TEST(RecordedTime, PassesBetweenTheMarks)
    {
        const TinyRun run("ut-1 [000] ..... 1.000000: op: no=1\nut-1 [000] ..... 3.500000: op: no=2\n", "drain\ndrain\n");
        EXPECT_GE(run.engine.world().clock_ns[0], test::tiny_machine().clock_ns[0] + 2'500'000'000U);
    }

    /// Without its answers: before.state, ops, and of trace.txt only the marks.
    TEST(BlindReplay, GivesTheSame)
    {
        for (const char* name : {"s03-highatomic-128m-a", "s04-wmark-128m-order3"}) {
            const auto folder = test::data_file("recordings") / name;
            const test::TemporaryFolder blind;
            std::filesystem::copy_file(folder / "before.state.gz", blind.file("before.state.gz"));
            blind.write("ops", read_text_file(find_text_file(folder / "ops")));
            std::istringstream trace(read_text_file(find_text_file(folder / "trace.txt")));
            std::string marks;
            for (std::string line; std::getline(trace, line);)
                if (line.find(": op: no=") != std::string::npos)
                    marks += line + "\n";
            blind.write("trace.txt", marks);
            const ReplayedCase seeing = replay_case(folder), unseeing = replay_case(blind.file(""));
            EXPECT_EQ(seeing.results, unseeing.results);
            EXPECT_EQ(seeing.trace, unseeing.trace);
            EXPECT_EQ(seeing.dumps, unseeing.dumps);
        }
    }

} // namespace
} // namespace rs
