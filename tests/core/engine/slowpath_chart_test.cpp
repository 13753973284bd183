// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_alloc/slowpath_chart.h"

#include "support/recorded_machine.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <map>
#include <set>

namespace rs {
namespace {

    const PathEdge* edge_of(Step step)
    {
        for (const PathEdge& edge : path_edges)
            if (edge.step == step)
                return &edge;
        return nullptr;
    }

    /// Follows every operation of a run along the chart.
    class ChartWalk {
    public:
        void run(const std::vector<std::string>& ops)
        {
            Engine engine(test::page_cache_machine().start, Recording::Full);
            test::submit_all(engine, test::first_allocations(278));
            for (const std::string& line : ops)
                engine.submit(parse_request(line, "test", 1));
            engine.run();
            const Timeline timeline(engine);
            for (auto p = timeline.begin(); p < timeline.end(); ++p)
                follow(engine.journal()[p]);
        }
        const std::set<Step>& taken() const { return taken_; }

    private:
        void follow(const Record& record)
        {
            if (record.kind != RecordKind::Step)
                return;
            if (Step(record.to) == Step::request_prepared)
                at_ = PathNode::fast;
            const PathEdge* edge = edge_of(Step(record.to));
            if (edge == nullptr)
                return;
            EXPECT_EQ(raw(edge->from), raw(at_)) << info(edge->step).name;
            at_ = edge->to;
            taken_.insert(edge->step);
        }

        PathNode at_ = PathNode::fast;
        std::set<Step> taken_;
    };

    TEST(SlowpathChart, EveryRunWalksAlongItsEdges)
    {
        ChartWalk walk;
        walk.run({"fill 278 60 cc0 0",      // GFP_KERNEL: direct reclaim, drain, retry
                  "fill 1000 300 400 3",    // no __GFP_IO: order 3 without compaction
                  "fill 2000 20 cc0 9",     // costly: compaction first
                  "fill 3000 20 124c0 4",   // __GFP_NORETRY
                  "fill 4000 2000 820 0",   // atomic: no reclaim, fails
                  "fill 5000 3 8cc0 10"});  // __GFP_NOFAIL
        for (const Step step : {Step::fast_path_got_page, Step::fast_path_failed, Step::kswapds_woken,
                                Step::slow_attempt_got_page, Step::no_compaction_before_reclaim,
                                Step::compact_before_reclaim, Step::early_compaction_failed, Step::enter_direct_reclaim,
                                Step::reclaim_made_progress, Step::no_page_after_reclaim, Step::highatomic_unreserved,
                                Step::pcp_lists_drained, Step::reclaim_got_page, Step::may_not_reclaim,
                                Step::allocation_failed})
            EXPECT_TRUE(walk.taken().contains(step)) << info(step).name;
    }

    TEST(SlowpathChart, HasOneEdgeForAStepAndAWayOutOfEveryBox)
    {
        std::map<Step, int> edges;
        std::set<PathNode> left;
        for (const PathEdge& edge : path_edges) {
            EXPECT_EQ(++edges[edge.step], 1) << info(edge.step).name;
            left.insert(edge.from);
        }
        left.insert({PathNode::got_pg, PathNode::fail});
        for (std::uint8_t node = 0; node < raw(PathNode::count); ++node)
            EXPECT_TRUE(left.contains(PathNode(node))) << int{node};
    }

} // namespace
} // namespace rs
