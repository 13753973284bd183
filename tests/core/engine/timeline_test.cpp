// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/timeline.h"

#include "support/recorded_machine.h"
#include "world/invariants.h"

#include <gtest/gtest.h>

namespace rs {
namespace {

    /// 300 allocations: one of them reclaims directly.
    class TimelineTest : public testing::Test {
    protected:
        TimelineTest()
            : engine_(test::page_cache_machine().start, Recording::Full)
            , timeline_(engine_)
        {
            test::submit_all(engine_, test::first_allocations(300));
            engine_.run();
        }
        Engine engine_;
        Timeline timeline_;
    };

    TEST_F(TimelineTest, RedoAllIsTheFrontierAndUndoAllIsTheStart)
    {
        timeline_.seek(timeline_.end());
        EXPECT_EQ(timeline_.world(), engine_.world());
        EXPECT_TRUE(find_inconsistencies(timeline_.world()).empty());
        timeline_.seek(timeline_.begin());
        EXPECT_EQ(timeline_.world(), engine_.start());
    }

    TEST_F(TimelineTest, EveryWayToAPlaceShowsTheSameWorld)
    {
        const auto place = timeline_.find({282, 2, 0});
        ASSERT_TRUE(place);
        timeline_.seek(*place);
        const World from_the_left = timeline_.world();
        timeline_.seek(timeline_.end());
        timeline_.seek(*place);
        EXPECT_EQ(timeline_.world(), from_the_left);
    }

    TEST_F(TimelineTest, TwentyStepsForwardAndBackEndWhereTheyBegan)
    {
        timeline_.seek(*timeline_.find({282, 0, 0}));
        const auto begin = timeline_.cursor();
        const World world = timeline_.world();
        timeline_.forward(Motion::Into);
        std::vector<Timeline::Position> visited;
        for (int i = 0; i < 20; ++i) {
            visited.push_back(timeline_.cursor());
            ASSERT_TRUE(timeline_.forward(Motion::Into));
        }
        for (int i = 20; i-- > 0;) {
            ASSERT_TRUE(timeline_.back(Motion::Into));
            EXPECT_EQ(timeline_.cursor(), visited[static_cast<std::size_t>(i)]);
        }
        timeline_.seek(begin);
        EXPECT_EQ(timeline_.world(), world);
    }

    TEST_F(TimelineTest, OverStaysInTheFunctionAndOutLeavesIt)
    {
        timeline_.seek(*timeline_.find({282, 0, 0}));
        while (timeline_.current_step()->step != Step::enter_direct_reclaim)
            ASSERT_TRUE(timeline_.forward(Motion::Into));
        const std::uint32_t depth = timeline_.current_step()->depth;
        ASSERT_TRUE(timeline_.forward(Motion::Over));
        EXPECT_LE(timeline_.current_step()->depth, depth);
        while (timeline_.current_step()->step != Step::scan_control_filled)
            ASSERT_TRUE(timeline_.back(Motion::Into));
        const std::uint32_t inside = timeline_.current_step()->depth;
        ASSERT_TRUE(timeline_.forward(Motion::Out));
        EXPECT_LT(timeline_.current_step()->depth, inside);
    }

    TEST_F(TimelineTest, MarksNamePlacesThatCanBeFoundAgain)
    {
        timeline_.seek(*timeline_.find({282, 0, 0}));
        int events = 0;
        for (; timeline_.forward(Motion::Event); ++events) {
            const Mark mark = timeline_.mark();
            const auto found = timeline_.find(mark);
            ASSERT_TRUE(found) << to_text(mark);
            EXPECT_EQ(*found, timeline_.cursor()) << to_text(mark);
        }
        EXPECT_GT(events, 200); // a direct reclaim among them
        EXPECT_FALSE(timeline_.find({9999, 0, 0}));
    }

    TEST_F(TimelineTest, StepsAndEventsTellTheirValues)
    {
        timeline_.seek(*timeline_.find({282, 0, 0}));
        while (timeline_.current_step()->step != Step::reclaim_made_progress)
            ASSERT_TRUE(timeline_.forward(Motion::Into));
        EXPECT_EQ(timeline_.current_step()->values, std::vector<std::int64_t>{60});
    }

} // namespace
} // namespace rs
