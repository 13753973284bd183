// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller.h"
#include "panels/path_picture.h"
#include "panels/path_text.h"

#include <gmock/gmock.h>

namespace rs {

using testing::Contains;
using testing::Not;

namespace {

    PathPicture picture_at_cursor(const Controller& controller)
    {
        PathState state;
        state.follow(controller.timeline());
        return path_picture(lay_out_path({455, 400}, 15), state, controller.timeline());
    }

    std::vector<std::string> labels_of(const PathPicture& picture)
    {
        std::vector<std::string> labels;
        for (const PathLabelPicture& label : picture.labels)
            labels.push_back(label.text.toStdString());
        return labels;
    }

    PathLook look_of(const PathPicture& picture, PathNode node) { return picture.boxes[at(node)].look; }

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
    EXPECT_EQ(look_of(picture, PathNode::fast), PathLook::Live);
    EXPECT_EQ(look_of(picture, PathNode::slow), PathLook::Untaken);
    EXPECT_TRUE(picture.labels.empty());
}

TEST(PathPicture, ABranchThatWasNotTakenSaysWhyNot)
{
    Controller controller;
    controller.open({});
    ASSERT_TRUE(go_to(controller, Step::enter_direct_reclaim));
    const PathPicture picture = picture_at_cursor(controller);
    EXPECT_THAT(labels_of(picture), Contains("order 0: not costly"));
    EXPECT_EQ(look_of(picture, PathNode::compact_first), PathLook::Untaken);
    EXPECT_EQ(look_of(picture, PathNode::reserves), PathLook::Passed);
    EXPECT_EQ(look_of(picture, PathNode::perform_reclaim), PathLook::Live);
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
    EXPECT_EQ(look_of(picture_at_cursor(controller), PathNode::should_retry), PathLook::Untaken);
    ASSERT_TRUE(go_to(controller, Step::highatomic_block_given_back)); // by should_reclaim_retry
    const PathPicture picture = picture_at_cursor(controller);
    EXPECT_EQ(look_of(picture, PathNode::unreserve), PathLook::Live);
    EXPECT_EQ(look_of(picture, PathNode::should_retry), PathLook::Live);
    EXPECT_THAT(picture.boxes[at(PathNode::unreserve)].tip.toStdString(),
                testing::HasSubstr("called by should_reclaim_retry ×1"));
}

TEST(PathPicture, NoLabelStandsOnAnother)
{
    Controller controller;
    controller.open({});
    while (controller.forward(Motion::Over)) {
        const PathPicture picture = picture_at_cursor(controller);
        for (std::size_t a = 0; a < picture.labels.size(); ++a)
            for (std::size_t b = 0; b < a; ++b)
                ASSERT_FALSE(picture.labels[a].rect.intersects(picture.labels[b].rect));
        if (controller.timeline().at_frontier())
            break;
    }
}

TEST(PathText, TellsWhyNotWithTheNumbersOfTheDecision)
{
    const StepSeen costly{0, {}, 1, Step::no_compaction_before_reclaim, {3, 1, 0, MIGRATE_UNMOVABLE}};
    EXPECT_EQ(why_not(Step::compact_before_reclaim, costly), QStringLiteral("no __GFP_IO"));
    const StepSeen movable{0, {}, 1, Step::no_compaction_before_reclaim, {2, 1, 1, MIGRATE_MOVABLE}};
    EXPECT_EQ(why_not(Step::compact_before_reclaim, movable), QStringLiteral("order 2, movable"));
    const StepSeen retries{0, {}, 1, Step::retry_reclaim, {32, 4}};
    EXPECT_EQ(why_not(Step::no_more_retries, retries), QStringLiteral("loop 4 of 16"));
}

TEST(PathText, EveryBoxHasAName)
{
    for (std::size_t node = 0; node < at(PathNode::count); ++node)
        EXPECT_FALSE(path_name(PathNode(node)).isEmpty()) << node;
}

} // namespace rs
