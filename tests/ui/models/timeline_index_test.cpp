// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timeline_index.h"

#include <gtest/gtest.h>

namespace rs {

namespace {

    void expect_equal(const TimelineIndex& a, const TimelineIndex& b)
    {
        EXPECT_EQ(a.whole(), b.whole());
        EXPECT_EQ(a.busy(), b.busy());
        EXPECT_EQ(a.operations(), b.operations());
        EXPECT_EQ(a.operation_numbers(), b.operation_numbers());
        EXPECT_EQ(a.events(), b.events());
        EXPECT_EQ(a.hot_events(), b.hot_events());
    }

    Request an_allocation()
    {
        Request request;
        request.verb = Verb::Alloc;
        request.handle = 900'000;
        request.gfp = GFP_KERNEL;
        return request;
    }

} // namespace

TEST(TimelineIndex, GrowingBitByBitIsTheSameAsReadingOnce)
{
    Controller controller;
    controller.open({});
    TimelineIndex grown;
    for (int i = 0; i < 5; ++i) {
        grown.follow(controller);
        controller.forward(Motion::Operation);
    }
    controller.submit(an_allocation());
    grown.follow(controller);
    TimelineIndex fresh;
    fresh.follow(controller);
    expect_equal(grown, fresh);
    EXPECT_EQ(fresh.operations().size(), controller.engine().operations().size());
    EXPECT_FALSE(fresh.hot_events().empty());
}

TEST(TimelineIndex, ForgetsAPastThatWasChanged)
{
    Controller controller;
    controller.open({});
    for (int i = 0; i < 5; ++i)
        controller.forward(Motion::Operation);
    TimelineIndex index;
    index.follow(controller);
    controller.seek(1);
    controller.submit(an_allocation());
    index.follow(controller);
    TimelineIndex fresh;
    fresh.follow(controller);
    expect_equal(index, fresh);
}

TEST(TimelineIndex, CountsTheStepsOfAnOperation)
{
    Controller controller;
    controller.open({});
    TimelineIndex index;
    index.follow(controller);
    const Timeline& timeline = controller.timeline();
    ASSERT_EQ(index.operation_before(timeline.cursor()), 0U);
    const auto first = index.steps_since(timeline.engine().journal(), 0, timeline.cursor());
    controller.forward(Motion::Into);
    EXPECT_EQ(index.steps_since(timeline.engine().journal(), 0, timeline.cursor()), first + 1);
    EXPECT_EQ(index.operation_before(0), std::nullopt);
}

} // namespace rs
