// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of every bundled scenario and of a recorded machine's run.
#include "engine/timeline.h"
#include "io/open.h"
#include "support/test_files.h"
#include "world/invariants.h"

#include <gmock/gmock.h>

namespace rs {
namespace {

    using ::testing::IsEmpty;

    std::vector<std::string> stories()
    {
        std::vector<std::string> paths;
        const auto folder = std::filesystem::path(RECLAIMSCOPE_SOURCE_DIR) / "resources" / "scenarios";
        for (const auto& path : test::files_below(folder, ".toml"))
            paths.push_back(path.string());
        paths.push_back(test::data_file("recordings/s05-reclaim-128m-nokswapd").string());
        return paths;
    }

    /// The last so many allocations of a long fill say no more than the first.
    Request shortened(Request request)
    {
        request.count = request.verb == Verb::Fill || request.verb == Verb::FillTo
            ? std::min<std::uint64_t>(request.count, 300)
            : request.count;
        return request;
    }

    /// The machine after the prelude, unrecorded, and the story recorded in full.
    std::unique_ptr<Engine> tell(const Opened& story, RecordedInputs meanwhile = {})
    {
        Engine prelude(story.start, Recording::Off);
        for (const Request& request : story.prelude)
            prelude.submit(request);
        prelude.run();
        auto engine = std::make_unique<Engine>(prelude.world(), Recording::Full, std::move(meanwhile));
        engine->operations_between_checks = 16;
        for (const Request& request : story.requests)
            engine->submit(shortened(request));
        engine->run();
        return engine;
    }

    class Story : public testing::TestWithParam<std::string> {};

    /// Where something goes on beside the operations, though it never comes, every scheduling point is one: tasks give up
    /// their CPU, and whoever is due acts. Else only those are where the scheduler knows that somebody is.
    TEST_P(Story, IsTheSameWhereTasksGiveUpTheirCpuAtEachSchedulingPoint)
    {
        const Opened story = open_any(GetParam());
        if (std::ranges::any_of(story.requests, [](const Request& request) { return request.verb == Verb::Trace; }))
            GTEST_SKIP() << "where the trace begins, the recording's operations are ours";
        MarkedOperation never;
        never.no = 1ULL << 62;
        const auto seldom = tell(story), always = tell(story, {false, {never}});
        ASSERT_EQ(seldom->journal().end(), always->journal().end());
        for (auto p = seldom->journal().begin(); p < seldom->journal().end(); ++p)
            ASSERT_EQ(seldom->journal()[p], always->journal()[p]) << p;
    }

    TEST_P(Story, CanBeUndoneRedoneAndToldAgain)
    {
        const Opened story = open_any(GetParam());
        const auto engine = tell(story);
        Timeline timeline(*engine);
        timeline.seek(timeline.end());
        EXPECT_EQ(timeline.world(), engine->world());
        EXPECT_THAT(find_inconsistencies(timeline.world()), IsEmpty());
        timeline.seek(timeline.begin());
        EXPECT_EQ(timeline.world(), engine->start());

        const auto again = tell(story);
        ASSERT_EQ(again->journal().end(), engine->journal().end());
        for (auto p = engine->journal().begin(); p < engine->journal().end(); ++p)
            ASSERT_EQ(again->journal()[p], engine->journal()[p]) << "record " << p;
    }

    INSTANTIATE_TEST_SUITE_P(All, Story, testing::ValuesIn(stories()), [](const auto& param) {
        std::string name = std::filesystem::path(param.param).stem().string();
        std::replace_if(name.begin(), name.end(), [](char c) { return std::isalnum(c) == 0; }, '_');
        return name;
    });

} // namespace
} // namespace rs
