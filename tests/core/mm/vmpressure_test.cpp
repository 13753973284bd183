// SPDX-License-Identifier: GPL-3.0-or-later
// What the kernel's table of vmpressure (tests/core/io/tables_test.cpp) leaves out: the root cgroup, and a work that
// comes late or twice.
#include "mm/vmpressure.h"
#include "support/recorded_machine.h"

#include <gtest/gtest.h>

namespace rs {
namespace {

    constexpr std::uint64_t now = 4'295'000'000; // jiffies

    TEST(Vmpressure, NobodyUsesWhatTheRootAloneGave)
    {
        PressedCgroup root, child;
        root.is_root = true;
        for (PressedCgroup* memcg : {&root, &child})
            vmpressure(*memcg, GFP_KERNEL, ReclaimOf::Cgroup, 511, 0, now);
        EXPECT_EQ(root.vmpressure, VmpressureWindows{});
        EXPECT_EQ(child.vmpressure.scanned, 511U);

        for (PressedCgroup* memcg : {&root, &child})
            vmpressure(*memcg, GFP_KERNEL, ReclaimOf::Cgroup, 1, 0, now);
        EXPECT_EQ(root.socket_pressure, 0U);
        EXPECT_EQ(child.socket_pressure, now + 250) << "a second";
        EXPECT_EQ(child.vmpressure, VmpressureWindows{});
    }

    TEST(Vmpressure, ALateWorkTellsAllThatCameInMeanwhile)
    {
        PressedCgroup root;
        root.is_root = true;
        vmpressure(root, GFP_KERNEL, ReclaimOf::Tree, 512, 512, now);
        EXPECT_TRUE(root.vmpressure.work_scheduled);
        vmpressure_prio(root, GFP_KERNEL, 3, now);
        vmpressure_prio(root, GFP_KERNEL, 4, now); // not urgent yet
        EXPECT_EQ(root.vmpressure.tree_scanned, 1024U);
        vmpressure_prio(root, GFP_KERNEL, 0, now);
        EXPECT_EQ(vmpressure_work_fn(root.vmpressure), VMPRESSURE_MEDIUM) << "512 of 1536 pages reclaimed";
        EXPECT_EQ(root.vmpressure, VmpressureWindows{});
        EXPECT_EQ(vmpressure_work_fn(root.vmpressure), std::nullopt) << "an empty window";
    }

    TEST(Vmpressure, ReclaimOfTheMachineTellsTheRootHowWellItGoes)
    {
        Engine engine(test::page_cache_machine().start, Recording::Changes);
        test::submit_all(engine, test::first_allocations(2000));
        engine.run();
        const World& w = engine.world();
        EXPECT_EQ(w.vmpressure_level[0], VMPRESSURE_LOW + 1) << "clean pages: all that is scanned is reclaimed";
        EXPECT_LT(w.vmpressure_scanned[0], 512U);
        EXPECT_EQ(w.vmpressure_scanned[0], w.vmpressure_reclaimed[0]);
    }

} // namespace
} // namespace rs
