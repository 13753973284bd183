// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/input_error.h"
#include "controller.h"
#include "opening.h"
#include "requesting.h"

#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

#include <set>

namespace rs {

TEST(Controller, EveryBundledScenarioOpensAtItsFirstStep)
{
    ASSERT_FALSE(bundled_scenarios().empty());
    EXPECT_EQ(bundled_scenarios().front().path, QStringLiteral(":/scenarios/first-light.toml"));
    for (const BundledScenario& scenario : bundled_scenarios()) {
        Controller controller;
        controller.open(scenario.path);
        const auto step = controller.timeline().current_step();
        ASSERT_TRUE(step.has_value()) << qPrintable(scenario.path);
        EXPECT_EQ(step->step, Step::request_prepared) << qPrintable(scenario.path);
        EXPECT_FALSE(controller.title().isEmpty());
    }
}

TEST(Controller, TheDefaultScenarioIsOneAllocationAwayFromDirectReclaim)
{
    Controller controller;
    controller.open({});
    bool reclaims = false;
    while (!controller.timeline().at_frontier()) {
        controller.forward(Motion::Into);
        reclaims |= controller.timeline().current_step()->step == Step::enter_direct_reclaim;
    }
    EXPECT_TRUE(reclaims);
    EXPECT_EQ(controller.engine().operations().size(), 1U);
}

namespace {

    /// The steps of a scenario's first operations.
    std::set<Step> steps_of(const char* scenario, std::size_t operations)
    {
        Controller controller;
        controller.open(QLatin1String(":/scenarios/") + QLatin1String(scenario));
        for (std::size_t i = 0; i < operations; ++i)
            controller.forward(Motion::Operation);
        std::set<Step> steps;
        const Journal& journal = controller.engine().journal();
        for (auto p = journal.begin(); p < journal.end(); ++p)
            if (journal[p].kind == RecordKind::Step)
                steps.insert(Step(journal[p].to));
        return steps;
    }

} // namespace

TEST(Controller, TheOtherScenariosShowWhatTheirTitlesSay)
{
    using ::testing::IsSupersetOf;
    EXPECT_THAT(steps_of("per-cpu-lists.toml", 3), IsSupersetOf({Step::pcp_lists_drained}));
    EXPECT_THAT(steps_of("highatomic.toml", 1), IsSupersetOf({Step::highatomic_reserved}));
    EXPECT_THAT(steps_of("highatomic.toml", 7),
                IsSupersetOf({Step::highatomic_reserve_full, Step::highatomic_block_given_back, Step::pcp_lists_drained,
                              Step::reclaim_got_page}));
    EXPECT_THAT(steps_of("splits-and-merges.toml", 9),
                IsSupersetOf({Step::buddy_block_taken, Step::freed_to_buddy, Step::fallback_found, Step::freed_to_pcp}));
    EXPECT_THAT(steps_of("throttled.toml", 8),
                IsSupersetOf({Step::killed_while_throttled, Step::killed_returns_progress, Step::throttled_woken,
                              Step::throttling_over}));
}

TEST(Controller, WhatCannotBeOpenedLeavesWhatRuns)
{
    Controller controller;
    controller.open({});
    const auto cursor = controller.timeline().cursor();
    const QString title = controller.title();
    EXPECT_THROW(controller.open(QStringLiteral("/nowhere/at.all")), InputError);
    EXPECT_THROW(controller.open(QStringLiteral(":/scenarios/none.toml")), InputError);
    EXPECT_EQ(controller.timeline().cursor(), cursor);
    EXPECT_EQ(controller.title(), title);
}

TEST(Controller, ARequestInThePastForgetsWhatCameLater)
{
    Controller controller;
    controller.open({});
    for (int i = 0; i < 3; ++i)
        controller.forward(Motion::Operation);
    ASSERT_EQ(controller.engine().operations().size(), 3U);
    controller.back(Motion::End);
    controller.forward(Motion::Into);
    QSignalSpy notices(&controller, &Controller::notice);
    Draft draft;
    draft.gfp = Gfp{0x2a20};
    draft.order = Order{1};
    allocate(controller, draft);
    EXPECT_EQ(controller.engine().operations().size(), 2U);
    EXPECT_EQ(controller.requests_left(), 0U);
    EXPECT_EQ(notices.size(), 1);
    EXPECT_EQ(controller.timeline().current_step()->step, Step::request_prepared);
    EXPECT_EQ(controller.timeline().current_step()->values[1], 1);
}

TEST(Controller, ARequestAtTheLastOneKeepsTheScenariosNextOnes)
{
    Controller controller;
    controller.open({});
    controller.forward(Motion::Operation);
    const std::size_t left = controller.requests_left();
    ASSERT_GT(left, 1U);
    const std::uint32_t bound = controller.handle_bound();
    QSignalSpy notices(&controller, &Controller::notice);
    allocate(controller, {});
    EXPECT_EQ(controller.requests_left(), left);
    EXPECT_EQ(notices.size(), 0);
    EXPECT_EQ(controller.engine().requests().back().handle, bound) << "no handle of what is to come";
    while (controller.forward(Motion::Operation)) {}
    EXPECT_EQ(controller.requests_left(), 0U);
}

TEST(Controller, SavedPlacesAreFoundAgain)
{
    Controller controller;
    controller.open({});
    for (int i = 0; i < 200; ++i)
        controller.forward(Motion::Event);
    const Mark mark = controller.timeline().mark();
    const auto cursor = controller.timeline().cursor();
    Controller other;
    other.open({});
    ASSERT_TRUE(other.go_to(mark)) << to_text(mark);
    EXPECT_EQ(other.timeline().cursor(), cursor);
    EXPECT_FALSE(other.go_to(Mark{99999, 0, 0}));
}

TEST(Controller, AMotionSelectsTheInnermostFrame)
{
    Controller controller;
    controller.open({});
    for (int i = 0; i < 5; ++i)
        controller.forward(Motion::Into);
    const std::size_t depth = controller.selected_frame();
    ASSERT_GT(depth, 1U);
    controller.select_frame(1);
    EXPECT_EQ(controller.selected_frame(), 1U);
    controller.forward(Motion::Into);
    EXPECT_GE(controller.selected_frame(), 1U);
    EXPECT_EQ(controller.selected_frame(), controller.world().stacks[0].frames.size());
}

TEST(Controller, PlayingEndsWithTheScenario)
{
    Controller controller;
    controller.open({});
    controller.set_speed(100000);
    controller.play(true);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !controller.playing(); }, 30000));
    EXPECT_TRUE(controller.timeline().at_frontier());
    EXPECT_EQ(controller.requests_left(), 0U);
}

} // namespace rs
