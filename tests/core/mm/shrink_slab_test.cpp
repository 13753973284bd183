// SPDX-License-Identifier: GPL-3.0-or-later
// What the kernel's table of do_shrink_slab (tests/core/io/tables_test.cpp) leaves out: a shrinker that does less than
// it is told, what is put off from one time to the next, and where others may run.
#include "mm/vmscan/shrink_slab.h"
#include "sched/finish.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <utility>

namespace rs {
namespace {

    /// Frees all that it scans, at most `limit` objects a call.
    class Cache final : public Shrinker {
    public:
        Cache(std::uint64_t objects_in_it, std::uint64_t limit_of_a_call)
            : Shrinker(4, 0)
            , objects(objects_in_it)
            , limit(limit_of_a_call)
        {
        }
        std::uint64_t count_objects(const ShrinkControl& /*sc*/) override
        {
            return objects == 0 ? SHRINK_EMPTY : objects;
        }
        std::uint64_t scan_objects(ShrinkControl& sc) override
        {
            sc.nr_scanned = std::min(sc.nr_to_scan, limit);
            objects -= sc.nr_scanned;
            return sc.nr_scanned;
        }
        std::int64_t xchg_nr_deferred(NodeId /*nid*/) override { return std::exchange(deferred, 0); }
        void add_nr_deferred(NodeId /*nid*/, std::int64_t more) override { deferred += more; }

        std::uint64_t objects;
        std::uint64_t limit;
        std::int64_t deferred = 0;
    };

    class ShrinkSlab : public testing::Test {
    public:
        std::uint64_t shrink(Cache& cache, int priority)
        {
            ShrinkControl sc;
            return finish(do_shrink_slab({m_, sched_}, sc, cache, priority));
        }
        const World& world() const { return m_.world(); }

    private:
        Machine m_{World::make({1, 1, 1, 1})};
        Scheduler sched_{m_};
    };

    TEST_F(ShrinkSlab, SmallSharesAddUpToABatch)
    {
        Cache cache(100'000, 1000);
        EXPECT_EQ(shrink(cache, 10), 0U) << "97 objects: less than a batch";
        EXPECT_EQ(cache.deferred, 97);
        EXPECT_EQ(shrink(cache, 10), 0U) << "what was put off is looked at by priority, too";
        EXPECT_EQ(cache.deferred, 194);
        EXPECT_EQ(shrink(cache, 2), 24'960U) << "195 batches of (194 / 4 + 25000) objects";
        EXPECT_EQ(cache.deferred, 234);
        EXPECT_EQ(world().vm_events[SLABS_SCANNED], 24'960U);
    }

    TEST_F(ShrinkSlab, AShrinkerMayScanLessThanItIsTold)
    {
        Cache cache(1000, 50);
        EXPECT_EQ(shrink(cache, 1), 400U) << "500 are due; the last 100 are less than a batch";
        EXPECT_EQ(cache.deferred, 100);
        EXPECT_EQ(world().scheduling_point[0], 8U) << "others may run after each call";
    }

    TEST_F(ShrinkSlab, AnEmptyCacheKeepsWhatWasPutOff)
    {
        Cache cache(0, 50);
        cache.deferred = 7;
        EXPECT_EQ(shrink(cache, 0), SHRINK_EMPTY);
        EXPECT_EQ(cache.deferred, 7);
    }

} // namespace
} // namespace rs
