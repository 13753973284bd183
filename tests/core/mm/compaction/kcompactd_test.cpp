// SPDX-License-Identifier: GPL-3.0-or-later
// Compaction that no allocation waits for: kcompactd by itself and when asked, and a user who wants all of it.
#include "engine/engine.h"
#include "mm/compaction/fragmentation_score.h"
#include "mm/mmzone.h"
#include "support/free_machine.h"
#include "support/scattered_machine.h"
#include "world/invariants.h"

#include <gtest/gtest.h>

namespace rs {
namespace {

    constexpr NodeId node{0};

    struct Ran {
        Ran(World start, const std::string& ops)
            : engine(std::move(start), Recording::Changes)
        {
            for (const Request& request : parse_requests(ops, "test"))
                engine.submit(request);
            engine.run();
            EXPECT_EQ(find_inconsistencies(w()), std::vector<std::string>{});
        }
        const World& w() const { return engine.world(); }
        std::uint64_t events(VmEvent event) const { return w().vm_events[event]; }
        std::uint32_t score() const { return fragmentation_score_node(w(), node); }

        Engine engine;
    };

    /// All free pages lie in the smallest blocks, or a quarter of them.
    World fragmented(std::uint32_t proactiveness, World w = test::machine_without_blocks())
    {
        w.sysctl.compaction_proactiveness = proactiveness;
        return w;
    }

    TEST(Kcompactd, CompactsAFragmentedNodeByItself)
    {
        const World start = fragmented(20);
        const std::uint32_t anon = test::count_pages(start, PageUse::Anon);
        ASSERT_GT(fragmentation_score_node(start, node), fragmentation_score_wmark_high(start));
        const Ran run(start, "sleep 600");
        EXPECT_LE(run.score(), fragmentation_score_wmark_low(start));
        EXPECT_GT(run.score(), 50U) << "it moves no more than it must";
        EXPECT_EQ(run.events(KCOMPACTD_WAKE), 0U) << "nobody asked it to";
        EXPECT_EQ(test::count_pages(run.w(), PageUse::Anon), anon);
    }

    TEST(Kcompactd, LooksTwiceASecond)
    {
        EXPECT_EQ(Ran(fragmented(20), "sleep 400").events(COMPACTISOLATED), 0U);
        EXPECT_EQ(Ran(fragmented(20, test::scattered_machine()), "sleep 5000").events(COMPACTISOLATED), 0U)
            << "a quarter is no reason yet";
        EXPECT_EQ(Ran(fragmented(0), "sleep 5000").events(COMPACTISOLATED), 0U) << "it is turned off";
    }

    /// kswapd has given up, so that requests which cannot compact themselves turn to kcompactd.
    TEST(Kcompactd, MakesTheBlockThatWasAskedForInVain)
    {
        World w = test::machine_without_blocks();
        w.kswapd_failures[at(node)] = MAX_RECLAIM_RETRIES;
        const Ran run(w, "a 0 80a 9\nsleep 100\na 1 80a 9");
        EXPECT_EQ(Pfn{run.w().handle_pfn[0]}, no_pfn);
        EXPECT_NE(Pfn{run.w().handle_pfn[1]}, no_pfn);
        EXPECT_EQ(run.events(KCOMPACTD_WAKE), 1U);
        EXPECT_EQ(run.events(KCOMPACTD_MIGRATE_SCANNED), run.events(COMPACTMIGRATE_SCANNED)) << "it did all of it";
        EXPECT_EQ(run.w().kcompactd_max_order[at(node)], 0) << "it has done what it was asked for";
    }

    TEST(Kcompactd, PutsOffWhatItCannotDo)
    {
        Machine m(test::machine_without_blocks());
        for (std::uint32_t pfn = test::scattered_from; pfn < test::scattered_to; pfn += 2)
            test::make_unmovable(m, Pfn{pfn});
        World w = m.world();
        w.kswapd_failures[at(node)] = MAX_RECLAIM_RETRIES;
        const Ran run(w, "a 0 80a 9\nsleep 100\na 1 80a 9");
        EXPECT_EQ(Pfn{run.w().handle_pfn[1]}, no_pfn);
        EXPECT_EQ(run.w().compact_defer_shift[at(test::free_zone)], 1U);
    }

    TEST(CompactMemory, CompactsAsFarAsPagesCanMove)
    {
        const Ran run(fragmented(0), "compact_memory\ndrain");
        EXPECT_LT(run.score(), 20U);
        EXPECT_EQ(run.events(KCOMPACTD_WAKE), 0U);
    }

} // namespace
} // namespace rs
