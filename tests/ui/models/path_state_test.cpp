// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller.h"
#include "models/path_state.h"

#include <gtest/gtest.h>

namespace rs {

namespace {

    std::string text_of(const PathState& state)
    {
        std::string text =
            std::to_string(state.operation()) + (state.request() ? " requested" : "") + (state.on_edge() ? " on" : "");
        text += " calls " + std::to_string(state.calls()) + (state.called() ? " now" : "");
        for (const PathState::Taken& taken : state.taken())
            text += ' ' + std::to_string(taken.position) + ':' + std::to_string(taken.edge);
        return text;
    }

    std::string fresh_text(const Timeline& timeline)
    {
        PathState state;
        state.follow(timeline);
        return text_of(state);
    }

} // namespace

class PathStateIn : public testing::TestWithParam<const char*> {};

TEST_P(PathStateIn, FollowingStepByStepIsTheSameAsLookingOnce)
{
    Controller controller;
    controller.open(QLatin1String(GetParam()));
    PathState state;
    for (int i = 0; i < 2000 && controller.forward(Motion::Into); ++i) {
        state.follow(controller.timeline());
        ASSERT_EQ(text_of(state), fresh_text(controller.timeline())) << i;
    }
    for (int i = 0; i < 2000 && controller.back(Motion::Into); ++i) {
        state.follow(controller.timeline());
        ASSERT_EQ(text_of(state), fresh_text(controller.timeline())) << i;
    }
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
    PathState state;
    for (int i = 0; i < 1000000 && !state.called() && controller.forward(Motion::Into); ++i)
        state.follow(controller.timeline());
    ASSERT_EQ(state.called(), PathNode::unreserve);
    EXPECT_EQ(state.here(), PathNode::should_retry);
    EXPECT_EQ(state.calls(), 1U);
    EXPECT_EQ(state.count(PathNode::unreserve), 1U + state.count(PathNode::drain));
    const auto in_call = controller.timeline().cursor();
    controller.forward(Motion::Out);
    state.follow(controller.timeline());
    EXPECT_EQ(state.called(), std::nullopt);
    EXPECT_EQ(state.calls(), 1U);
    controller.seek(in_call);
    state.follow(controller.timeline());
    EXPECT_EQ(state.called(), PathNode::unreserve);
    controller.back(Motion::Out);
    state.follow(controller.timeline());
    EXPECT_EQ(state.calls(), 0U);
}

TEST(PathState, EdgesMeetAndEndWhereTheRequestIs)
{
    Controller controller;
    controller.open({});
    while (!controller.timeline().at_frontier())
        controller.forward(Motion::Into);
    PathState state;
    state.follow(controller.timeline());
    ASSERT_FALSE(state.taken().empty());
    PathNode here = PathNode::fast;
    for (const PathState::Taken& taken : state.taken()) {
        EXPECT_EQ(path_edges[taken.edge].from, here);
        here = path_edges[taken.edge].to;
    }
    EXPECT_EQ(state.here(), here);
    EXPECT_EQ(state.count(PathNode::fast), 1U);
    EXPECT_GE(state.count(PathNode::perform_reclaim), 1U);
    EXPECT_EQ(state.last_from(PathNode::got_pg).has_value(), false);
}

TEST(PathState, NothingHasHappenedAtTheStart)
{
    Controller controller;
    controller.open({});
    controller.seek(0);
    PathState state;
    state.follow(controller.timeline());
    EXPECT_EQ(state.operation(), 0U);
    EXPECT_EQ(state.here(), std::nullopt);
}

} // namespace rs
