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

TEST(PathState, FollowingStepByStepIsTheSameAsLookingOnce)
{
    Controller controller;
    controller.open({});
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
