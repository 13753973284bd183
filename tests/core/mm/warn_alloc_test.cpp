// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernel_log.h"
#include "io/state_reader.h"
#include "io/text_file.h"
#include "mm/cpuset.h"
#include "mm/page_alloc/warn_alloc.h"
#include "support/recorded_machine.h"

#include <gmock/gmock.h>

namespace rs {
namespace {

    using ::testing::ElementsAre;
    using ::testing::HasSubstr;
    using ::testing::IsEmpty;
    using ::testing::StartsWith;

    constexpr const char* fill_up = "fill 1000 400 800 0\n"; ///< until a request that cannot wait finds nothing

    /// The steps in which failed requests ended, of a run on the page cache machine.
    std::vector<Step> ends_of(const std::string& ops)
    {
        Engine engine(test::page_cache_machine().start, Recording::Full);
        test::submit_all(engine, parse_requests(ops, "test"));
        engine.run();
        std::vector<Step> ends;
        for (auto p = engine.journal().begin(); p < engine.journal().end(); ++p) {
            const Record& record = engine.journal()[p];
            if (record.kind == RecordKind::Step && Step(record.to) >= Step::failure_report_unwanted &&
                Step(record.to) <= Step::failure_reported)
                ends.push_back(Step(record.to));
        }
        return ends;
    }

    TEST(WarnAlloc, ReportsARequestThatFails)
    {
        EXPECT_THAT(ends_of(fill_up), ElementsAre(Step::failure_reported));
        EXPECT_THAT(ends_of("fill 1000 10 800 0\n"), IsEmpty());
    }

    TEST(WarnAlloc, HoldsItsPeaceWithNowarn)
    {
        EXPECT_THAT(ends_of("fill 1000 400 2800 0\na 2000 800 0\n"),
                    ElementsAre(Step::failure_report_unwanted, Step::failure_reported))
            << "which is no message that the next one could be held back for";
    }

    TEST(WarnAlloc, ReportsOneInTenSeconds)
    {
        const std::string again = "a 2000 800 0\n";
        EXPECT_THAT(
            ends_of(fill_up + again + again),
            ElementsAre(Step::failure_reported, Step::failure_report_held_back, Step::failure_report_held_back));
        EXPECT_THAT(
            ends_of(fill_up + again + "sleep 9000\n" + "fill 3000 400 800 0\n"),
            ElementsAre(Step::failure_reported, Step::failure_report_held_back, Step::failure_report_held_back));
        EXPECT_THAT(ends_of(fill_up + again + "sleep 11000\n" + "fill 3000 400 800 0\n"),
                    ElementsAre(Step::failure_reported, Step::failure_report_held_back, Step::callbacks_suppressed,
                                Step::failure_reported));
    }

    TEST(WarnAlloc, SteppingBackForgetsTheReport)
    {
        Engine engine(test::page_cache_machine().start, Recording::Full);
        test::submit_all(engine, parse_requests(fill_up, "test"));
        engine.run();
        Timeline timeline(engine);
        timeline.seek(timeline.end());
        EXPECT_EQ(nopage_state(timeline.world()).printed, 1);
        timeline.seek(timeline.begin());
        EXPECT_EQ(nopage_state(timeline.world()), RatelimitState{});
    }

    World two_nodes()
    {
        const std::string path = test::data_file("two-nodes-208m.state.gz").string();
        return read_state(read_text_file(path), path);
    }

    TEST(WarnAlloc, NamesTheRequestAndWhoMadeIt)
    {
        World w = two_nodes();
        w.task_names[0] = "cc1plus";
        w.task_pids[0] = 4711;
        w.task_cpu[0] = 0;
        EXPECT_THAT(alloc_failure_report(w, {requester, GFP_ATOMIC | GFP_BIT_COMP, Order{3}, every_node}),
                    StartsWith("cc1plus: page allocation failure: order:3, mode:0x40a20(GFP_ATOMIC|__GFP_COMP), "
                               "nodemask=(null),cpuset=/,mems_allowed=0-1\nCPU: 0 PID: 4711 Comm: cc1plus "));
        EXPECT_THAT(alloc_failure_report(w, {requester, GFP_KERNEL, Order{0}, only(NodeId{1})}),
                    StartsWith("cc1plus: page allocation failure: order:0, mode:0xcc0(GFP_KERNEL), "
                               "nodemask=1,cpuset=/,mems_allowed=0-1\n"));
    }

    TEST(WarnAlloc, TellsOfTheTasksCpuset)
    {
        Machine m(two_nodes());
        set_task_cpuset(m, requester, only(NodeId{1}), only(NodeId{1}));
        EXPECT_THAT(alloc_failure_report(m.world(), {requester, GFP_KERNEL, Order{0}, every_node}),
                    HasSubstr("nodemask=(null),cpuset=?,mems_allowed=1\n"));
    }

    TEST(WarnAlloc, ListsTheFunctionsThatTheTaskIsIn)
    {
        World w = two_nodes();
        w.stacks[0].frames = {{Function::alloc_pages, Step::none},
                              {Function::alloc_pages_slowpath, Step::none},
                              {Function::warn_alloc, Step::none}};
        EXPECT_THAT(alloc_failure_report(w, {requester, GFP_KERNEL, Order{0}, every_node}),
                    HasSubstr("\nCall Trace:\n <TASK>\n warn_alloc\n __alloc_pages_slowpath\n __alloc_pages\n </TASK>\n"
                              "Mem-Info:\n"));
    }

    TEST(WarnAlloc, ShowsTheZonesThatTheRequestCouldHaveHad)
    {
        const World w = two_nodes();
        EXPECT_THAT(alloc_failure_report(w, {requester, GFP_KERNEL, Order{0}, every_node}), HasSubstr("Node 0 DMA32 "));
        EXPECT_THAT(alloc_failure_report(w, {requester, GFP_KERNEL | GFP_BIT_DMA, Order{0}, every_node}),
                    testing::Not(HasSubstr("Node 0 DMA32 ")));
    }

    TEST(WarnAlloc, ShowsTheNodesThatTheRequestCouldHaveHad)
    {
        const NodeMask first = only(NodeId{0}), second = only(NodeId{1});
        Current task;
        task.mems_allowed = first;
        EXPECT_EQ(nodes_in_report(task, GFP_KERNEL, every_node), first) << "those of its cpuset";
        EXPECT_EQ(nodes_in_report(task, GFP_KERNEL, second), second) << "those that it was bound to";
        EXPECT_EQ(nodes_in_report(task, GFP_ATOMIC, second), every_node) << "it cannot wait";
        task.context = Context::Softirq;
        EXPECT_EQ(nodes_in_report(task, GFP_KERNEL, second), every_node);
        task.context = Context::Task;
        for (const std::uint32_t flag : {PF_MEMALLOC, PF_EXITING}) {
            task.flags = flag;
            EXPECT_EQ(nodes_in_report(task, GFP_KERNEL, second), every_node);
            EXPECT_EQ(nodes_in_report(task, GFP_KERNEL | GFP_BIT_NOMEMALLOC, second), second);
        }
        task.flags = 0;
        task.oom_victim = true;
        EXPECT_EQ(nodes_in_report(task, GFP_KERNEL, second), every_node);
        EXPECT_EQ(nodes_in_report(task, GFP_KERNEL | GFP_BIT_NOMEMALLOC, second), second);
    }

    TEST(WarnAlloc, SaysNothingOfZoneDmaWhereThereIsNone)
    {
        World w = two_nodes();
        for (const std::uint32_t node : {0U, 1U})
            w.zones[at(zone_of(NodeId(node), ZONE_DMA))].managed = 0;
        Machine m(w, Recording::Full);
        warn_alloc(m, GFP_KERNEL | GFP_BIT_DMA, Order{0}, every_node);
        EXPECT_EQ(m.world().nopage_printed[0], 1) << "and holds the next report back all the same";
        KernelLog log(w);
        log.read(m.journal());
        EXPECT_EQ(log.text(), "");
    }

} // namespace
} // namespace rs
