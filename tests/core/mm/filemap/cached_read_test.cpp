// SPDX-License-Identifier: GPL-3.0-or-later
// What is cached is read without a coroutine, as long as the reader keeps its CPU. A scheduler that must ask somebody at
// each scheduling point makes it give the CPU up there. What happens must be the same, to the last record.
#include "mm/filemap/filemap_read.h"
#include "mm/task_flags.h"
#include "mm/vmscan/kswapd.h"
#include "scenario/make_machine.h"
#include "support/kernel_at_rest.h"

#include <gtest/gtest.h>

#include <random>

namespace rs {
namespace {

    constexpr FileId file{0};
    constexpr std::uint64_t pages = 8000; // twice as many as there is memory for

    World small_machine()
    {
        constexpr std::uint32_t frames = (1U << 12) - 1;
        World w = make_machine({"", {{1, {{ZONE_DMA, Pfn{1}, frames, frames, frames}}}}});
        w.task_flags[at(kswapd_of(NodeId{0}))] = PF_MEMALLOC | PF_KSWAPD | PF_KTHREAD;
        return w;
    }

    struct Reader : test::KernelAtRest {
        Reader()
            : KernelAtRest(small_machine(), Recording::Full)
        {
        }
        void run(FileAdvice advice)
        {
            open_file(m, file, 1, pages);
            fadvise(m, file, advice);
            sched.start(kswapd_of(NodeId{0}), kswapd(*this, NodeId{0}, BeginsAwake::No));
            sched.run(); // until it sleeps
            m.set_current(requester);
            sched.start(requester, read_here_and_there());
            sched.run();
        }

    private:
        /// A few popular places, many others; now one page, now many.
        Co<void> read_here_and_there()
        {
            std::mt19937 random(3);
            for (int i = 0; i < 2500; ++i) {
                const std::uint64_t place = random() % 2 == 0 ? random() % pages : random() % 100 * 7;
                const std::uint64_t count = random() % 3 == 0 ? 1 + random() % 40 : 1;
                co_await filemap_read(*this, file, place, count, {});
            }
            co_await sched.pause();
        }
    };

    class CachedRead : public ::testing::TestWithParam<FileAdvice> {};

    TEST_P(CachedRead, IsRecordedAsOneThatGivesUpItsCpuAtEachSchedulingPoint)
    {
        Reader at_once, step_by_step;
        int asked = 0;
        step_by_step.sched.on_scheduling_point = [&] { ++asked; };
        at_once.run(GetParam());
        step_by_step.run(GetParam());
        EXPECT_GT(asked, 2500);
        EXPECT_GT(at_once.w().vm_events[PGSTEAL_KSWAPD], 0U) << "memory was short";
        EXPECT_EQ(at_once.w(), step_by_step.w());
        ASSERT_EQ(at_once.m.journal().end(), step_by_step.m.journal().end());
        for (auto p = at_once.m.journal().begin(); p < at_once.m.journal().end(); ++p)
            ASSERT_EQ(at_once.m.journal()[p], step_by_step.m.journal()[p]) << p;
    }

    INSTANTIATE_TEST_SUITE_P(Filemap, CachedRead, ::testing::Values(FileAdvice::Normal, FileAdvice::Random),
                             [](const auto& param) { return param.param == FileAdvice::Normal ? "Normal" : "Random"; });

} // namespace
} // namespace rs
