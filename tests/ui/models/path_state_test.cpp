// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/path_state.h"

#include <gtest/gtest.h>

namespace rs {

namespace {

    const PathTrail to_slow_path = whole_trail();
    const PathTrail to_direct_reclaim{FlowChartId::slow_path, FlowChartId::try_to_free_pages};
    const PathTrail to_node{FlowChartId::slow_path, FlowChartId::try_to_free_pages, FlowChartId::shrink_node};
    const PathTrail to_kswapd{FlowChartId::slow_path, FlowChartId::balance_pgdat};
    const PathTrail to_kswapds_node{FlowChartId::slow_path, FlowChartId::balance_pgdat, FlowChartId::shrink_node};

    PathState state_at(PathCalls& calls, const Controller& controller, const PathTrail& trail = to_slow_path)
    {
        calls.follow(controller);
        return {calls, trail, controller};
    }

    BoxNo box(auto named) { return static_cast<BoxNo>(named); }

    std::string text_of(const PathState& state)
    {
        std::string text = std::to_string(state.operation()) + (state.is_called() ? " called" : "") +
                           (state.on_edge() ? " on" : "") + (state.called() ? " now" : "") +
                           (state.runs() ? " runs" : "");
        for (const PathCalls::Passage& taken : state.taken())
            text += ' ' + std::to_string(taken.position) + ':' + std::to_string(taken.way);
        return text;
    }

    std::string fresh_text(const Controller& controller, const PathTrail& trail)
    {
        PathCalls calls;
        return text_of(state_at(calls, controller, trail));
    }

    bool go_to(Controller& controller, Step step)
    {
        while (controller.forward(Motion::Into))
            if (controller.timeline().current_step()->step == step)
                return true;
        return false;
    }

} // namespace

class PathStateIn : public testing::TestWithParam<const char*> {};

TEST_P(PathStateIn, ReadingOnIsTheSameAsReadingAllAtOnce)
{
    Controller controller;
    controller.open(QLatin1String(GetParam()));
    PathCalls calls;
    for (int i = 0; i < 600 && controller.forward(Motion::Into); ++i)
        for (const PathTrail& trail : {to_slow_path, to_node, to_kswapds_node})
            ASSERT_EQ(text_of(state_at(calls, controller, trail)), fresh_text(controller, trail)) << i;
    for (int i = 0; i < 600 && controller.back(Motion::Into); ++i)
        ASSERT_EQ(text_of(state_at(calls, controller)), fresh_text(controller, to_slow_path)) << i;
}

INSTANTIATE_TEST_SUITE_P(Scenarios, PathStateIn,
                         testing::Values(":/scenarios/first-light.toml", ":/scenarios/highatomic.toml"));

TEST(PathState, ShouldRetryCallsUnreserveAndStaysWhereItIs)
{
    Controller controller;
    controller.open(QStringLiteral(":/scenarios/highatomic.toml"));
    for (int i = 0; i < 4; ++i)
        controller.forward(Motion::Operation);
    ASSERT_GT(controller.world().nr_reserved_highatomic[raw(controller.selected_zone())], 0U);
    controller.submit(parse_request("fill 900 40 GFP_KERNEL|__GFP_RETRY_MAYFAIL 9", "test", 1));
    PathCalls calls;
    const BoxNo unreserve = box(SlowPathBox::unreserve);
    for (int i = 0; i < 1000000 && !state_at(calls, controller).called() && controller.forward(Motion::Into); ++i) {}
    const PathState inside = state_at(calls, controller);
    ASSERT_EQ(inside.called(), unreserve);
    EXPECT_EQ(inside.here(), box(SlowPathBox::should_retry));
    EXPECT_EQ(inside.calls(unreserve), 1U);
    EXPECT_EQ(inside.count(unreserve), 1U + inside.count(box(SlowPathBox::drain)));
    const auto in_call = controller.timeline().cursor();
    controller.forward(Motion::Out);
    EXPECT_EQ(state_at(calls, controller).called(), std::nullopt);
    EXPECT_EQ(state_at(calls, controller).calls(unreserve), 1U);
    controller.seek(in_call);
    EXPECT_EQ(state_at(calls, controller).called(), unreserve);
    controller.back(Motion::Out);
    EXPECT_EQ(state_at(calls, controller).calls(unreserve), 0U);
}

TEST(PathState, EdgesMeetAndEndWhereTheRequestIs)
{
    Controller controller;
    controller.open({});
    while (!controller.timeline().at_frontier())
        controller.forward(Motion::Into);
    PathCalls calls;
    for (const PathTrail& trail : {to_slow_path, to_direct_reclaim, to_node}) {
        const PathState state = state_at(calls, controller, trail);
        ASSERT_FALSE(state.taken().empty());
        BoxNo here = 0;
        for (const PathCalls::Passage& taken : state.taken()) {
            EXPECT_EQ(state.chart().edges[taken.way].from, here);
            here = state.chart().edges[taken.way].to;
        }
        EXPECT_EQ(state.here(), here);
        EXPECT_FALSE(state.runs());
        EXPECT_EQ(state.last_from(here), std::nullopt);
        EXPECT_GE(state.count(BoxNo{0}), 1U);
    }
}

TEST(PathState, AChartInsideShowsTheCallThatTheOneOutsideIsIn)
{
    Controller controller;
    controller.open({});
    PathCalls calls;
    ASSERT_TRUE(go_to(controller, Step::enter_direct_reclaim));
    EXPECT_FALSE(state_at(calls, controller, to_direct_reclaim).is_called());
    ASSERT_TRUE(go_to(controller, Step::lists_shrunk));
    const PathState node = state_at(calls, controller, to_node);
    EXPECT_TRUE(node.runs());
    EXPECT_TRUE(node.on_edge());
    EXPECT_EQ(node.here(), box(ShrinkNodeBox::slab));
    EXPECT_EQ(node.ordinal(), 1U);
    EXPECT_EQ(state_at(calls, controller, to_direct_reclaim).here(), box(TryToFreePagesBox::zones));
    EXPECT_EQ(trail_of(controller.world(), controller.shown_task()), to_node);
    while (state_at(calls, controller, to_node).ordinal() == 1 && controller.forward(Motion::Into)) {}
    const PathState second = state_at(calls, controller, to_node); // at the next priority
    EXPECT_EQ(second.ordinal(), 2U);
    EXPECT_EQ(calls.call(second.call()).caller, calls.call(node.call()).caller);
    EXPECT_LE(second.count(box(ShrinkNodeBox::slab)), 1U);
}

TEST(PathState, KswapdHasChartsOfItsOwn)
{
    Controller controller;
    controller.open(QStringLiteral(":/scenarios/throttled.toml"));
    PathCalls calls;
    ASSERT_TRUE(go_to(controller, Step::node_flags_noted));
    const PathState kswapd = state_at(calls, controller, to_kswapd);
    EXPECT_EQ(kswapd.here(), box(BalancePgdatBox::shrink));
    EXPECT_EQ(state_at(calls, controller, to_kswapds_node).here(), box(ShrinkNodeBox::stall));
    EXPECT_EQ(trail_of(controller.world(), controller.shown_task()), to_kswapds_node);
    // The request that woke it has a call of shrink_node of its own, or none.
    EXPECT_NE(state_at(calls, controller, to_node).call(), state_at(calls, controller, to_kswapds_node).call());
}

TEST(PathState, VisitsAreWhereABoxWasEntered)
{
    Controller controller;
    controller.open({});
    ASSERT_TRUE(go_to(controller, Step::reclaim_returns_progress));
    PathCalls calls;
    const PathState state = state_at(calls, controller, to_direct_reclaim);
    const auto rounds = visits(calls, state.call(), box(TryToFreePagesBox::zones));
    EXPECT_EQ(rounds.size(), state.count(box(TryToFreePagesBox::zones)));
    for (const auto position : rounds)
        EXPECT_EQ(controller.timeline().step_at(position).step, Step::priority_round);
    EXPECT_EQ(visits(calls, state.call(), 0).front(), calls.call(state.call()).begin);
}

TEST(PathState, NothingHasHappenedAtTheStart)
{
    Controller controller;
    controller.open({});
    controller.seek(0);
    PathCalls calls;
    const PathState state = state_at(calls, controller);
    EXPECT_EQ(state.operation(), 0U);
    EXPECT_EQ(state.here(), std::nullopt);
}

} // namespace rs
