// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller.h"
#include "panels/path_picture.h"
#include "panels/path_text.h"

#include <gmock/gmock.h>

namespace rs {

using testing::Contains;

namespace {

    const PathTrail to_direct_reclaim{FlowChartId::slow_path, FlowChartId::try_to_free_pages};
    const PathTrail to_kswapd{FlowChartId::slow_path, FlowChartId::balance_pgdat};
    const PathTrail to_node{FlowChartId::slow_path, FlowChartId::try_to_free_pages, FlowChartId::shrink_node};

    PathPicture picture_at_cursor(const Controller& controller, const PathTrail& trail = whole_trail())
    {
        PathCalls calls;
        calls.follow(controller);
        const PathState state(calls, trail, controller);
        return path_picture(lay_out_path(trail.back(), {455, 400}, 15), state, controller.timeline());
    }

    std::vector<std::string> labels_of(const PathPicture& picture)
    {
        std::vector<std::string> labels;
        for (const PathLabelPicture& label : picture.labels)
            labels.push_back(label.text.toStdString());
        return labels;
    }

    PathLook look_of(const PathPicture& picture, auto box) { return picture.boxes[at(box)].look; }

    bool go_to(Controller& controller, Step step)
    {
        while (controller.forward(Motion::Into))
            if (controller.timeline().current_step()->step == step)
                return true;
        return false;
    }

} // namespace

TEST(PathPicture, ARequestBeginsInTheFirstBox)
{
    Controller controller;
    controller.open({});
    const PathPicture picture = picture_at_cursor(controller);
    EXPECT_EQ(look_of(picture, SlowPathBox::fast), PathLook::Live);
    EXPECT_EQ(look_of(picture, SlowPathBox::slow), PathLook::Untaken);
    EXPECT_TRUE(picture.labels.empty());
}

TEST(PathPicture, ABranchThatWasNotTakenSaysWhyNot)
{
    Controller controller;
    controller.open({});
    ASSERT_TRUE(go_to(controller, Step::enter_direct_reclaim));
    const PathPicture picture = picture_at_cursor(controller);
    EXPECT_THAT(labels_of(picture), Contains("order 0: not costly"));
    EXPECT_EQ(look_of(picture, SlowPathBox::compact_first), PathLook::Untaken);
    EXPECT_EQ(look_of(picture, SlowPathBox::reserves), PathLook::Passed);
    EXPECT_EQ(look_of(picture, SlowPathBox::perform_reclaim), PathLook::Live);
    EXPECT_EQ(picture.lines.back().look, PathLook::Live);
}

TEST(PathPicture, ABoxThatAnotherOneCallsIsLitWithIt)
{
    Controller controller;
    controller.open(QStringLiteral(":/scenarios/highatomic.toml"));
    for (int i = 0; i < 4; ++i)
        controller.forward(Motion::Operation);
    controller.submit(parse_request("fill 900 40 GFP_KERNEL|__GFP_RETRY_MAYFAIL 9", "test", 1));
    ASSERT_TRUE(go_to(controller, Step::highatomic_block_given_back)); // by direct reclaim
    EXPECT_EQ(look_of(picture_at_cursor(controller), SlowPathBox::should_retry), PathLook::Untaken);
    ASSERT_TRUE(go_to(controller, Step::highatomic_block_given_back)); // by should_reclaim_retry
    const PathPicture picture = picture_at_cursor(controller);
    EXPECT_EQ(look_of(picture, SlowPathBox::unreserve), PathLook::Live);
    EXPECT_EQ(look_of(picture, SlowPathBox::should_retry), PathLook::Live);
    EXPECT_THAT(picture.boxes[at(SlowPathBox::unreserve)].tip.toStdString(),
                testing::HasSubstr("called by should_reclaim_retry ×1"));
}

TEST(PathPicture, NoLabelStandsOnAnother)
{
    Controller controller;
    controller.open({});
    for (int i = 0; i < 500 && controller.forward(Motion::Into); i += 1)
        for (const PathTrail& trail : {whole_trail(), to_direct_reclaim, to_node}) {
            const PathPicture picture = picture_at_cursor(controller, trail);
            for (std::size_t a = 0; a < picture.labels.size(); ++a)
                for (std::size_t b = 0; b < a; ++b)
                    ASSERT_FALSE(picture.labels[a].rect.adjusted(0, 0.01, 0, -0.01).intersects(picture.labels[b].rect));
        }
}

TEST(PathPicture, DirectReclaimTellsWhatDecided)
{
    Controller controller;
    controller.open({});
    ASSERT_TRUE(go_to(controller, Step::priority_lowered));
    const auto round = controller.timeline().current_step();
    const PathPicture picture = picture_at_cursor(controller, to_direct_reclaim);
    EXPECT_EQ(look_of(picture, TryToFreePagesBox::round), PathLook::Live);
    EXPECT_EQ(look_of(picture, TryToFreePagesBox::zones), PathLook::Passed);
    EXPECT_EQ(look_of(picture, TryToFreePagesBox::wait), PathLook::Untaken);
    EXPECT_EQ(picture.lines.back().look, PathLook::Live);
    EXPECT_THAT(labels_of(picture), Contains(std::to_string(round->values[2]) + " of 32 reclaimed")); // not enough
    EXPECT_THAT(labels_of(picture), Contains(testing::StartsWith("free ")));
    EXPECT_FALSE(picture.boxes[at(TryToFreePagesBox::zones)].opener.isNull());
    EXPECT_TRUE(picture.boxes[at(TryToFreePagesBox::snapshot)].opener.isNull());
}

TEST(PathPicture, KswapdTellsWhatDecided)
{
    Controller controller;
    controller.open(QStringLiteral(":/scenarios/throttled.toml"));
    ASSERT_TRUE(go_to(controller, Step::node_not_aged));
    EXPECT_THAT(labels_of(picture_at_cursor(controller, to_kswapd)), Contains("no swap"));
    ASSERT_TRUE(go_to(controller, Step::kswapd_progress));
    const auto progress = controller.timeline().current_step();
    const PathPicture picture = picture_at_cursor(controller, to_kswapd);
    EXPECT_EQ(look_of(picture, BalancePgdatBox::priority), PathLook::Live);
    EXPECT_THAT(picture.boxes[at(BalancePgdatBox::shrink)].tip.toStdString(),
                testing::HasSubstr("→ raise_priority  ×1  " + std::to_string(progress->values[1])));
}

TEST(PathText, TellsWhyNotWithTheNumbersOfTheDecision)
{
    const StepSeen costly{0, {}, 1, Step::no_compaction_before_reclaim, {3, 1, 0, MIGRATE_UNMOVABLE}};
    EXPECT_EQ(why_not(FlowChartId::slow_path, Step::compact_before_reclaim, costly), QStringLiteral("no __GFP_IO"));
    const StepSeen movable{0, {}, 1, Step::no_compaction_before_reclaim, {2, 1, 1, MIGRATE_MOVABLE}};
    EXPECT_EQ(why_not(FlowChartId::slow_path, Step::compact_before_reclaim, movable),
              QStringLiteral("order 2, movable"));
    const StepSeen retries{0, {}, 1, Step::retry_reclaim, {32, 4}};
    EXPECT_EQ(why_not(FlowChartId::slow_path, Step::no_more_retries, retries), QStringLiteral("loop 4 of 16"));
}

TEST(PathText, EveryEdgeThatWasTakenSaysWhy)
{
    for (std::size_t id = 0; id < flow_charts.size(); ++id)
        for (const FlowEdge& edge : flow_charts[id].edges) {
            const bool stands_for_itself = FlowChartId(id) == FlowChartId::slow_path;
            const QString text = taken_text(FlowChartId(id), {0, {}, 1, edge.step, std::vector<std::int64_t>(8)});
            EXPECT_TRUE(stands_for_itself || !text.isEmpty()) << info(edge.step).name;
        }
}

} // namespace rs
