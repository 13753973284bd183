// SPDX-License-Identifier: GPL-3.0-or-later
// What a task's context and a SIGKILL make of its requests.
#include "mm/task_flags.h"
#include "support/recorded_machine.h"

#include <gmock/gmock.h>

#include <optional>

namespace rs {
namespace {

    using ::testing::IsEmpty;

    /// A run on the machine full of page cache, as a real-time task; its first requests leave it at the min watermark.
    class RanOps {
    public:
        explicit RanOps(const std::string& ops)
            : engine(test::page_cache_machine().start, Recording::Full)
        {
            test::submit_all(engine, parse_requests("fifo 1\nfill 0 277 820 0\n" + ops, "test"));
            engine.run();
        }
        /// The values of each time that a step was taken.
        std::vector<std::vector<std::int64_t>> values_of(Step step) const
        {
            const Journal& journal = engine.journal();
            std::vector<std::vector<std::int64_t>> all;
            for (auto p = journal.begin(); p < journal.end(); ++p) {
                if (journal[p].kind != RecordKind::Step || Step(journal[p].to) != step)
                    continue;
                all.emplace_back();
                for (auto arg = p + 1; arg < journal.end() && journal[arg].kind == RecordKind::Arg; ++arg)
                    all.back().push_back(value_of(journal[arg]));
            }
            return all;
        }
        /// Whether the requester isolated pages between the first times that two steps were taken.
        bool isolated_between(Step first, Step last) const
        {
            const Journal& journal = engine.journal();
            const auto is_step = [&](Journal::Position p, Step step) {
                return journal[p].kind == RecordKind::Step && Step(journal[p].to) == step;
            };
            auto p = journal.begin();
            while (!is_step(p, first))
                ++p;
            for (; !is_step(p, last); ++p)
                if (journal[p].kind == RecordKind::Event && Event(journal[p].what) == Event::mm_vmscan_lru_isolate
                    && TaskId(journal[p].task) == requester)
                    return true;
            return false;
        }
        std::size_t count(Step step) const { return values_of(step).size(); }
        Gfp last_prepared_gfp() const
        {
            return Gfp(static_cast<std::uint32_t>(values_of(Step::request_prepared).back()[0]));
        }

        Engine engine;
    };

    /// All reserves gone: whoever wants to reclaim must wait for kswapd.
    const std::string use_up_reserves = "context memalloc\nfill 1000 2000 800 0\ncontext none\n";

    TEST(TaskContext, ForbidsWhatItSays)
    {
        EXPECT_EQ(RanOps("context nofs\na 5000 cc0 0\n").last_prepared_gfp(), Gfp{0xc40});
        EXPECT_EQ(RanOps("context noio\na 5000 cc0 0\n").last_prepared_gfp(), Gfp{0xc00});
        EXPECT_EQ(RanOps("context nofs|noio\na 5000 cc0 0\n").last_prepared_gfp(), Gfp{0xc00});
        EXPECT_EQ(RanOps("context pin\na 5000 GFP_HIGHUSER_MOVABLE 0\n").last_prepared_gfp(), Gfp{0x100cc2});
        EXPECT_EQ(RanOps("context nofs\ncontext none\na 5000 cc0 0\n").last_prepared_gfp(), GFP_KERNEL);
    }

    TEST(TaskContext, NofsReachesScanControl)
    {
        const RanOps run("context nofs\nfill 5000 20 cc0 0\n");
        ASSERT_GT(run.count(Step::scan_control_filled), 0U);
        for (const auto& values : run.values_of(Step::scan_control_filled))
            EXPECT_EQ(values[1], 0xc40);
        for (const auto& values : run.values_of(Step::fs_reclaim_acquired))
            EXPECT_EQ(values[1], 0) << "lockdep would not see the file system's lock";
    }

    TEST(TaskContext, MemallocUsesAllReservesAndNeverReclaims)
    {
        const RanOps run("context memalloc\nfill 1000 2000 cc0 0\n");
        EXPECT_EQ(run.count(Step::enter_direct_reclaim), 0U);
        EXPECT_GT(run.count(Step::may_not_reclaim), 0U);
        EXPECT_GT(run.count(Step::watermarks_ignored), 0U);
        std::uint64_t free_blocks = 0;
        for (const std::uint32_t blocks : run.engine.world().nr_free)
            free_blocks += blocks;
        EXPECT_EQ(free_blocks, 0U);
    }

    TEST(FatalSignal, AThrottledTaskWaitsForKswapd)
    {
        const RanOps run(use_up_reserves + "a 5000 cc0 0\n");
        ASSERT_EQ(run.count(Step::throttling_over), 1U);
        const auto over = run.values_of(Step::throttling_over)[0]; // node, waited_us, free_pages, reserve
        EXPECT_GT(over[1], 0);
        EXPECT_GT(over[2], over[3] / 2);
        EXPECT_EQ(run.count(Step::killed_while_throttled), 0U);
    }

    TEST(FatalSignal, EndsTheWaitAndCountsAsProgress)
    {
        const RanOps run(use_up_reserves + "sigkill 2\na 5000 cc0 0\n"); // kswapd has freed some pages by then
        ASSERT_EQ(run.count(Step::killed_while_throttled), 1U);
        const auto killed = run.values_of(Step::killed_while_throttled)[0]; // waited_us, free_pages, reserve
        EXPECT_GE(killed[0], 1900);
        EXPECT_LT(killed[0], 2200) << "about the 2 ms";
        EXPECT_LE(killed[1], killed[2]);
        EXPECT_EQ(run.values_of(Step::try_to_free_pages_returned)[0][0], 1);
        EXPECT_FALSE(run.isolated_between(Step::killed_while_throttled, Step::try_to_free_pages_returned))
            << "it has not looked at a page";
    }

    TEST(FatalSignal, PendingItPassesUnthrottled)
    {
        const RanOps run(use_up_reserves + "sigkill 0\na 5000 cc0 0\n");
        EXPECT_EQ(run.count(Step::throttled_by_reserves), 0U);
        EXPECT_GT(run.count(Step::killed_not_throttled), 0U);
        EXPECT_GT(run.engine.world().vm_events[PGSCAN_DIRECT], run.engine.start().vm_events[PGSCAN_DIRECT]);
    }

    TEST(FatalSignal, EndsWithTheOperationThatItHits)
    {
        const RanOps run(use_up_reserves + "sigkill 0\na 5000 cc0 0\n");
        EXPECT_EQ(run.engine.world().task_sigkill_ns[at(requester)], UINT64_MAX);
        const RanOps later("sigkill 100\nstat\nsleep 500\nstat\n");
        EXPECT_EQ(later.engine.world().task_sigkill_ns[at(requester)], UINT64_MAX);
        const RanOps not_yet("sigkill 100\nstat\n");
        EXPECT_NE(not_yet.engine.world().task_sigkill_ns[at(requester)], UINT64_MAX);
    }

    TEST(FatalSignal, WakesASleeper)
    {
        const std::uint64_t start = RanOps("").engine.world().clock_ns[0];
        const std::uint64_t end = RanOps("sigkill 100\nsleep 5000\n").engine.world().clock_ns[0];
        EXPECT_GE(end - start, 100'000'000U);
        EXPECT_LT(end - start, 101'000'000U);
    }

    TEST(FatalSignal, ARequestWithoutFsIsThrottledToo)
    {
        const RanOps run(use_up_reserves + "a 5000 GFP_NOFS 0\n");
        ASSERT_EQ(run.count(Step::throttling_over), 1U);
        EXPECT_LT(run.values_of(Step::throttling_over)[0][1], 1'000'000) << "a second at most";
        EXPECT_EQ(run.count(Step::throttling_given_up), 0U);
    }

} // namespace
} // namespace rs
