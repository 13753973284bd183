// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/open.h"
#include "mm/flow_charts.h"
#include "support/recorded_machine.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace rs {
namespace {

    /// Follows every task of a run along the charts: one walk for each call of a chart's function.
    class ChartWalk {
    public:
        void follow(const Engine& engine)
        {
            const Timeline timeline(engine);
            calls_.clear();
            for (auto p = timeline.begin(); p < timeline.end(); ++p)
                follow(engine.journal()[p]);
        }
        const std::set<Step>& taken() const { return taken_; }
        int whole_calls(FlowChartId chart) const { return whole_calls_[at(chart)]; }

    private:
        struct Call {
            std::optional<FlowChartId> chart; ///< none: of a function without a chart
            BoxNo box = 0;
        };

        void follow(const Record& record)
        {
            auto& calls = calls_[record.task];
            if (record.kind == RecordKind::Enter)
                calls.push_back({flow_chart_of(Function(record.what))});
            else if (record.kind == RecordKind::Leave)
                leave(calls);
            else if (record.kind == RecordKind::Step)
                take(calls, Step(record.to));
        }

        void leave(std::vector<Call>& calls)
        {
            ASSERT_FALSE(calls.empty());
            if (const auto chart = calls.back().chart) {
                ++whole_calls_[at(*chart)];
                EXPECT_TRUE(std::ranges::none_of(flow_chart_of(*chart).edges,
                                                 [&](const FlowEdge& edge) { return edge.from == calls.back().box; }))
                    << "left from " << flow_chart_of(*chart).boxes[calls.back().box].name;
            }
            calls.pop_back();
        }

        void take(std::vector<Call>& calls, Step step)
        {
            const auto call = std::find_if(calls.rbegin(), calls.rend(), [](const Call& c) { return c.chart; });
            if (call == calls.rend())
                return;
            const FlowChart& chart = flow_chart_of(*call->chart);
            const auto edge = edge_of(chart, step);
            if (!edge)
                return;
            EXPECT_EQ(chart.boxes[chart.edges[*edge].from].name, chart.boxes[call->box].name) << info(step).name;
            EXPECT_EQ(chart.edges[*edge].from, call->box) << info(step).name;
            call->box = chart.edges[*edge].to;
            taken_.insert(step);
        }

        std::map<std::uint16_t, std::vector<Call>> calls_; ///< by task: its stack
        std::array<int, at(FlowChartId::count)> whole_calls_{};
        std::set<Step> taken_;
    };

    void expect_taken(const ChartWalk& walk, std::initializer_list<Step> steps)
    {
        for (const Step step : steps)
            EXPECT_TRUE(walk.taken().contains(step)) << info(step).name;
    }

    void run_recording(ChartWalk& walk, const char* name)
    {
        const RecordedCase recorded = read_recorded_case(test::data_file(std::string("recordings/") + name));
        Engine engine(recorded.start, Recording::Full);
        test::submit_all(engine, recorded.requests);
        engine.run();
        walk.follow(engine);
    }

    void run_scenario(ChartWalk& walk, const char* name)
    {
        const auto folder = std::filesystem::path(RECLAIMSCOPE_SOURCE_DIR) / "resources" / "scenarios";
        const Opened story = open_any((folder / name).string());
        Engine engine(story.start, Recording::Full);
        test::submit_all(engine, story.prelude);
        test::submit_all(engine, story.requests);
        engine.run();
        walk.follow(engine);
    }

    void run_ops(ChartWalk& walk, const std::vector<std::string>& ops)
    {
        Engine engine(test::page_cache_machine().start, Recording::Full);
        test::submit_all(engine, test::first_allocations(278));
        for (const std::string& line : ops)
            engine.submit(parse_request(line, "test", 1));
        engine.run();
        walk.follow(engine);
    }

    TEST(FlowCharts, EveryRunWalksAlongTheirEdges)
    {
        ChartWalk walk;
        run_ops(walk, {"fill 278 60 cc0 0", // GFP_KERNEL: direct reclaim, drain, retry
                       "fill 1000 300 400 3", // no __GFP_IO: order 3 without compaction
                       "fill 2000 20 cc0 9", // costly: compaction first
                       "fill 3000 20 124c0 4", // __GFP_NORETRY
                       "fill 4000 2000 820 0", // atomic: no reclaim, fails
                       "fill 5000 3 8cc0 10"}); // __GFP_NOFAIL
        expect_taken(walk, {Step::fast_path_got_page,
                            Step::fast_path_failed,
                            Step::kswapds_woken,
                            Step::slow_attempt_got_page,
                            Step::no_compaction_before_reclaim,
                            Step::compact_before_reclaim,
                            Step::early_compaction_failed,
                            Step::enter_direct_reclaim,
                            Step::reclaim_made_progress,
                            Step::no_page_after_reclaim,
                            Step::highatomic_unreserved,
                            Step::pcp_lists_drained,
                            Step::reclaim_got_page,
                            Step::may_not_reclaim,
                            Step::allocation_failed,
                            Step::not_throttled,
                            Step::priority_round,
                            Step::priority_lowered,
                            Step::enough_reclaimed,
                            Step::reclaim_returns_progress,
                            Step::not_for_compaction,
                            Step::continue_for_compaction,
                            Step::compaction_started,
                            Step::compaction_goes_on,
                            Step::compaction_is_finished,
                            Step::compaction_ended});
        EXPECT_GT(walk.whole_calls(FlowChartId::compact_zone), 0);
    }

    TEST(FlowCharts, ARecordingWithDirectReclaimWalksAlongThem)
    {
        ChartWalk walk;
        run_recording(walk, "s05-reclaim-128m-nokswapd");
        expect_taken(walk, {Step::enter_direct_reclaim, Step::priority_round, Step::scan_prepared, Step::lists_shrunk,
                            Step::node_flags_left, Step::node_not_stalled, Step::reclaim_returns_progress});
        EXPECT_GT(walk.whole_calls(FlowChartId::try_to_free_pages), 0);
        EXPECT_GE(walk.whole_calls(FlowChartId::shrink_node), walk.whole_calls(FlowChartId::try_to_free_pages));
    }

    TEST(FlowCharts, ARecordingWithKswapdWalksAlongThem)
    {
        ChartWalk walk;
        run_recording(walk, "s05-reclaim-128m-movable");
        expect_taken(walk, {Step::kswapd_round, Step::node_not_aged, Step::kswapd_progress, Step::node_flags_noted,
                            Step::node_balanced, Step::kswapd_done});
        EXPECT_GT(walk.whole_calls(FlowChartId::balance_pgdat), 0);
    }

    TEST(FlowCharts, TasksThatWaitForKswapdWalkAlongThem)
    {
        ChartWalk walk;
        run_scenario(walk, "throttled.toml");
        expect_taken(walk, {Step::throttled_by_reserves, Step::throttling_over, Step::killed_while_throttled});
    }

    TEST(FlowCharts, TheOomKillerWalksAlongThem)
    {
        ChartWalk walk;
        run_scenario(walk, "oom-pcp.toml");
        expect_taken(walk, {Step::no_more_retries, Step::oom_notifiers_freed_nothing, Step::oom_caller_goes_on,
                            Step::oom_may_kill, Step::oom_constraint_found, Step::oom_looks_for_victim,
                            Step::victim_chosen, Step::victim_killed, Step::oom_made_progress});
        EXPECT_GT(walk.whole_calls(FlowChartId::out_of_memory), 0);
    }

    TEST(FlowCharts, HaveOneEdgeForAStepAndAWayToEveryBox)
    {
        for (const FlowChart& chart : flow_charts) {
            std::set<Step> steps;
            std::set<BoxNo> reached{0};
            for (const FlowEdge& edge : chart.edges) {
                EXPECT_TRUE(steps.insert(edge.step).second) << info(edge.step).name;
                ASSERT_LT(edge.from, chart.boxes.size());
                ASSERT_LT(edge.to, chart.boxes.size());
                reached.insert(edge.to);
            }
            EXPECT_EQ(reached.size(), chart.boxes.size()) << info(chart.function).kernel_name;
        }
    }

    TEST(FlowCharts, EveryBoxHasANameAndOpensAnotherChart)
    {
        std::set<FlowChartId> opened{FlowChartId::slow_path};
        for (const FlowChart& chart : flow_charts)
            for (const FlowBox& box : chart.boxes) {
                EXPECT_FALSE(box.name.empty());
                if (box.opens == Opens::nothing)
                    continue;
                EXPECT_NE(&flow_chart_of(box.inside), &chart);
                opened.insert(box.inside);
            }
        EXPECT_EQ(opened.size(), at(FlowChartId::count));
    }

} // namespace
} // namespace rs
