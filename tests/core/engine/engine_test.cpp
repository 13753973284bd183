// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"

#include "base/input_error.h"

#include "support/recorded_machine.h"
#include "world/invariants.h"

#include <gtest/gtest.h>

namespace rs {
namespace {

    std::vector<Record> records_of(const Journal& journal)
    {
        std::vector<Record> records;
        for (auto p = journal.begin(); p < journal.end(); ++p)
            records.push_back(journal[p]);
        return records;
    }

    std::unique_ptr<Engine> ran(Recording recording, std::uint64_t allocations)
    {
        auto engine = std::make_unique<Engine>(test::page_cache_machine().start, recording);
        engine->operations_between_checks = 1;
        test::submit_all(*engine, test::first_allocations(allocations));
        engine->run();
        return engine;
    }

    /// The world without what only a full recording keeps.
    World without_stacks(World w)
    {
        for (TaskStack& stack : w.stacks)
            stack = {};
        return w;
    }

    TEST(EngineTest, TwoRunsWriteTheSameJournal)
    {
        EXPECT_EQ(records_of(ran(Recording::Full, 300)->journal()), records_of(ran(Recording::Full, 300)->journal()));
    }

    TEST(EngineTest, RecordingDoesNotChangeWhatHappens)
    {
        const auto off = ran(Recording::Off, 300), changes = ran(Recording::Changes, 300), full = ran(Recording::Full, 300);
        EXPECT_EQ(off->world(), changes->world());
        EXPECT_EQ(without_stacks(full->world()), off->world());
    }

    TEST(EngineTest, RunsOperationByOperation)
    {
        Engine engine(test::page_cache_machine().start, Recording::Full);
        test::submit_all(engine, test::first_allocations(10));
        EXPECT_EQ(engine.run(4), 4U);
        EXPECT_EQ(engine.world().request_no[0], 4U);
        EXPECT_FALSE(engine.idle());
        engine.run();
        EXPECT_TRUE(engine.idle());
        EXPECT_EQ(engine.operations().back().no, engine.world().request_no[0]);
    }

    TEST(EngineTest, CuttingRunsTheSamePastAgain)
    {
        Engine engine(test::page_cache_machine().start, Recording::Full);
        test::submit_all(engine, test::first_allocations(290));
        engine.submit(parse_request("a 500 cc0 0", "test", 1));
        engine.run();
        const std::size_t requests = engine.requests().size();
        engine.cut(requests - 1);
        EXPECT_EQ(engine.requests().size(), requests - 1);
        EXPECT_EQ(engine.world().handle_pfn[500], raw(no_pfn));
        engine.submit(parse_request("drain", "test", 1));
        engine.run();
        EXPECT_TRUE(find_inconsistencies(engine.world()).empty());
        EXPECT_EQ(engine.world().pcp_count[engine.world().layout.pcp(ZoneId{1}, CpuId{0})], 0);
    }

    TEST(EngineTest, AHandleNotInUseIsToldAndNothingIsDone)
    {
        Engine engine(test::page_cache_machine().start, Recording::Off);
        std::vector<OutcomeKind> kinds;
        engine.on_outcome = [&](const Outcome& outcome) { kinds.push_back(outcome.kind); };
        engine.submit(parse_request("f 7", "test", 1));
        engine.run();
        EXPECT_EQ(kinds, std::vector{OutcomeKind::BadHandle});
        EXPECT_EQ(engine.world().nr_free, engine.start().nr_free);
    }

    TEST(EngineTest, RefusesACpuThatTheMachineLacks)
    {
        Engine engine(test::page_cache_machine().start, Recording::Off);
        EXPECT_THROW(engine.submit(parse_request("cpu 1", "test", 1)), InputError);
        EXPECT_THROW(engine.submit(parse_request("node 1", "test", 1)), InputError);
        EXPECT_TRUE(engine.idle());
    }

    TEST(EngineTest, WhatIsFreedCanBeAllocatedAgain)
    {
        Engine engine(test::page_cache_machine().start, Recording::Off);
        engine.operations_between_checks = 1;
        for (const char* line : {"fill 0 50 cc0 0", "fill 100 5 cc0 3", "a 200 cc0 4", "frange 0 50 1", "frev 100 105 1", "freeall", "drain"})
            engine.submit(parse_request(line, "test", 1));
        engine.run();
        std::uint32_t in_use = 0;
        for (std::uint32_t handle = 0; handle < 300; ++handle)
            in_use += engine.world().handle_pfn[handle] != raw(no_pfn) ? 1 : 0;
        EXPECT_EQ(in_use, 0U);
    }

} // namespace
} // namespace rs
