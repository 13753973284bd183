// SPDX-License-Identifier: GPL-3.0-or-later
// Which node pages come from: preferred nodes, __GFP_THISNODE, bindings and cpusets, on a machine of two nodes. Node 0
// is the only one with a zone DMA, and has a few hundred free pages; node 1 has thousands.
#include "mm/cpuset.h"

#include "engine/engine.h"
#include "io/state_reader.h"
#include "io/text_file.h"
#include "support/input_errors.h"
#include "support/test_files.h"

#include <gmock/gmock.h>

#include <map>
#include <set>

namespace rs {
namespace {

    using ::testing::ElementsAre;
    using ::testing::IsEmpty;

    const World& two_nodes()
    {
        static const World w = [] {
            const std::string file = test::data_file("two-nodes-208m.state.gz").string();
            World read = read_state(read_text_file(file), file);
            read.sysctl.zone_reclaim_mode = 0;
            const ZoneId nearly_full = zone_of(NodeId{0}, ZONE_DMA32);
            for (const auto& [mark, pages] : {std::pair{WMARK_MIN, 20}, {WMARK_LOW, 40}, {WMARK_HIGH, 60}})
                read.watermark[read.layout.watermark(nearly_full, mark)] = static_cast<std::uint64_t>(pages);
            return read;
        }();
        return w;
    }

    /// What became of the allocations of some operations.
    struct Pages {
        std::vector<std::uint32_t> nodes; ///< of the pages, in order; where one node follows itself it stands once
        int failed = 0;
        std::set<Step> steps;
        std::map<std::string, int> woken; ///< kswapds by name
    };

    Pages run(const std::string& ops)
    {
        Engine engine(two_nodes(), Recording::Full);
        Pages result;
        engine.on_outcome = [&](const Outcome& outcome) {
            if (outcome.kind != OutcomeKind::Alloc)
                return;
            if (outcome.pfn == no_pfn) {
                ++result.failed;
                return;
            }
            const std::uint32_t node = raw(zone_to_nid(engine.world().page_zone(outcome.pfn)));
            if (result.nodes.empty() || result.nodes.back() != node)
                result.nodes.push_back(node);
        };
        for (const Request& request : parse_requests(ops, "test"))
            engine.submit(request);
        engine.run();
        for (auto p = engine.journal().begin(); p < engine.journal().end(); ++p) {
            const Record& record = engine.journal()[p];
            if (record.kind == RecordKind::Step)
                result.steps.insert(Step(record.to));
            if (record.kind == RecordKind::Event && Event(record.what) == Event::mm_vmscan_wakeup_kswapd)
                ++result.woken[engine.world().task_names[at(kswapd_of(NodeId(value_of(engine.journal()[p + 1]))))]];
        }
        return result;
    }

    TEST(Cpuset, WithoutOneRequestsGoOnToTheOtherNode)
    {
        EXPECT_THAT(run("node 0\nfill 0 1000 2000 0\n").nodes, ElementsAre(0, 1));
        EXPECT_THAT(run("node 1\nfill 0 100 2000 0\n").nodes, ElementsAre(1));
        EXPECT_THAT(run("fill 0 10 2000 0\n").nodes, ElementsAre(0)) << "CPU 0 is in node 0";
    }

    TEST(Cpuset, ThisnodeRequestsFailRatherThanGoThere)
    {
        const Pages on_node = run("node 1\nfill 0 30000 202000 0\n");
        EXPECT_THAT(on_node.nodes, ElementsAre(1));
        EXPECT_EQ(on_node.failed, 1);
        const Pages no_such_zone = run("node 1\na 0 200cc1 0\n"); // __GFP_DMA: only node 0 has that zone
        EXPECT_EQ(no_such_zone.failed, 1);
        EXPECT_TRUE(no_such_zone.steps.contains(Step::no_zone_eligible));
        EXPECT_FALSE(no_such_zone.steps.contains(Step::kswapds_woken));
    }

    TEST(Cpuset, BoundRequestsStayOnTheirNodes)
    {
        EXPECT_THAT(run("node 0\nnodemask 1\nfill 0 100 2000 0\n").nodes, ElementsAre(1));
        const Pages all = run("node 0\nnodemask 1\nfill 0 30000 102000 0\n");
        EXPECT_THAT(all.nodes, ElementsAre(1));
        EXPECT_EQ(all.failed, 1);
        EXPECT_THAT(run("node 0\nnodemask 1\nnodemask all\nfill 0 10 2000 0\n").nodes, ElementsAre(0));
        EXPECT_THAT(run("node 1\nnodemask 0\nfill 0 10 2000 0\n").nodes, ElementsAre(0));
    }

    TEST(Cpuset, HardwallRequestsStayInTheTasksCpuset)
    {
        const Pages hard = run("node 0\nmems 1\nfill 0 30000 102000 0\n");
        EXPECT_THAT(hard.nodes, ElementsAre(1));
        EXPECT_EQ(hard.failed, 1);
        EXPECT_TRUE(hard.steps.contains(Step::zone_outside_cpuset));
    }

    /// Node 1 down to its low watermark; then the slow path: node 0, which is preferred, and node 1 down to min.
    TEST(Cpuset, OthersLeaveItForTheHardwallCpusetAbove)
    {
        EXPECT_THAT(run("node 0\nmems 1\nfill 0 30000 2000 0\n").nodes, ElementsAre(1, 0, 1));
        EXPECT_THAT(run("node 0\nmems 1 1\nfill 0 30000 2000 0\n").nodes, ElementsAre(1)) << "it is a hard wall itself";
        EXPECT_THAT(run("node 0\nmems 1 1\nmems all\nfill 0 10 2000 0\n").nodes, ElementsAre(0));
    }

    TEST(Cpuset, AtomicRequestsMayLeaveItWhenTheyWouldFail)
    {
        const Pages atomic = run("node 0\nmems 1 1\nfill 0 30000 2220 0\n"); // __GFP_HIGH|__GFP_ATOMIC
        EXPECT_THAT(atomic.nodes, ElementsAre(1, 0, 1));
    }

    TEST(Cpuset, ABindingOutsideOfItDoesNotCount)
    {
        EXPECT_THAT(run("node 0\nmems 1\nnodemask 0\nfill 0 10 102000 0\n").nodes, ElementsAre(1));
        EXPECT_THAT(run("node 0\nmems 1\nnodemask 0-1\nfill 0 10 102000 0\n").nodes, ElementsAre(1));
    }

    TEST(Cpuset, KswapdIsWokenInTheNodesThatTheRequestMayUse)
    {
        const std::string fill_up = "fill 0 30000 2000 0\n";
        EXPECT_THAT(run(fill_up).woken, IsEmpty());
        const Pages both = run(fill_up + "a 50000 102cc0 0\n");
        EXPECT_TRUE(both.woken.contains("kswapd0"));
        const Pages one = run(fill_up + "mems 1 1\na 50000 102cc0 0\n");
        EXPECT_FALSE(one.woken.contains("kswapd0"));
        EXPECT_TRUE(one.woken.contains("kswapd1"));
    }

    TEST(Cpuset, TheFirstAttemptsEventNamesTheHardwall)
    {
        Engine engine(two_nodes(), Recording::Changes);
        for (const Request& request : parse_requests("mems 0-1 0\na 0 2000 0\n", "test"))
            engine.submit(request);
        engine.run();
        const Journal& journal = engine.journal();
        auto p = journal.end();
        while (journal[p - 1].kind != RecordKind::Event || Event(journal[p - 1].what) != Event::mm_page_alloc)
            --p;
        EXPECT_TRUE(has(Gfp(value_of(journal[p + 3])), GFP_BIT_HARDWALL));
    }

    TEST(Cpuset, NodesThatTheMachineLacksAreRefused)
    {
        Engine engine(two_nodes(), Recording::Off);
        const auto error = [&](const char* line) {
            return test::error_of([&] { engine.submit(parse_request(line, "ops", 3)); });
        };
        EXPECT_EQ(error("nodemask 0,2"), "nodemask 0,2: this machine has nodes 0 to 1");
        EXPECT_EQ(error("mems 0 1-4"), "mems 0 1-4: this machine has nodes 0 to 1");
        EXPECT_EQ(error("mems all"), "no error");
    }

    TEST(Cpuset, ATaskIsAllowedWhatTheKernelAllowsIt)
    {
        const NodeId node0{0}, node1{1};
        Current task{.mems_allowed = only(node0), .hardwall_mems = only(node0)};
        EXPECT_TRUE(cpuset_node_allowed(task, node0, GFP_KERNEL | GFP_BIT_HARDWALL));
        EXPECT_FALSE(cpuset_node_allowed(task, node1, GFP_KERNEL));
        task.hardwall_mems = every_node;
        EXPECT_TRUE(cpuset_node_allowed(task, node1, GFP_KERNEL));
        EXPECT_FALSE(cpuset_node_allowed(task, node1, GFP_KERNEL | GFP_BIT_HARDWALL));
        task.oom_victim = true;
        EXPECT_TRUE(cpuset_node_allowed(task, node1, GFP_KERNEL | GFP_BIT_HARDWALL));
        const Current irq{.context = Context::Softirq, .mems_allowed = only(node0)};
        EXPECT_TRUE(cpuset_node_allowed(irq, node1, GFP_KERNEL | GFP_BIT_HARDWALL));
    }

} // namespace
} // namespace rs
