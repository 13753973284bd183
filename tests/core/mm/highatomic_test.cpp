// SPDX-License-Identifier: GPL-3.0-or-later
// The highatomic reserve on a machine recorded just before it was made (tests/data/recordings/s03-highatomic-128m-a).
// That the pageblocks, lists and trace come out as recorded is checked by case_replay_test.cpp; here is why.
#include "engine/engine.h"
#include "io/recorded_case.h"
#include "io/state_reader.h"
#include "io/text_file.h"
#include "mm/page_alloc/buddy.h"
#include "mm/page_alloc/highatomic.h"
#include "mm/vmstat.h"
#include "support/test_files.h"
#include "world/invariants.h"

#include <gmock/gmock.h>

namespace rs {
namespace {

    using ::testing::IsEmpty;

    constexpr ZoneId dma32 = zone_of(NodeId{0}, ZONE_DMA32);

    World recorded_state(const std::string& name)
    {
        const std::string path = test::data_file("recordings/s03-highatomic-128m-a/" + name).string();
        return read_state(read_text_file(path), path);
    }

    std::uint32_t highatomic_pageblocks(const World& w)
    {
        return static_cast<std::uint32_t>(std::ranges::count(
            std::vector<std::uint8_t>(&w.pageblock_type[0], &w.pageblock_type[0] + w.layout.nr_pageblocks()),
            std::uint8_t{MIGRATE_HIGHATOMIC}));
    }

    /// 1 % of the zone and one pageblock more. Kernel: reserve_highatomic_pageblock().
    std::uint64_t cap(const World& w, ZoneId zone) { return w.zone(zone).managed / 100 + pageblock_nr_pages; }

    /// Operations on a recorded state, after each of which the whole world is checked.
    std::unique_ptr<Engine> after(const World& start, const std::string& ops)
    {
        auto engine = std::make_unique<Engine>(start, Recording::Off);
        engine->operations_between_checks = 1;
        for (const Request& request : parse_requests("fifo 1\n" + ops, "test"))
            engine->submit(request);
        engine->run();
        return engine;
    }

    TEST(Highatomic, TheRecordedReserveObeysTheCap)
    {
        const World low = recorded_state("low.state.gz"), reserved = recorded_state("reserved.state.gz");
        EXPECT_EQ(low.nr_reserved_highatomic[at(dma32)], 0U);
        EXPECT_GT(reserved.nr_reserved_highatomic[at(dma32)], 0U);
        EXPECT_LT(reserved.nr_reserved_highatomic[at(dma32)], cap(reserved, dma32) + pageblock_nr_pages);
    }

    TEST(Highatomic, AtomicRequestsReserveOnePageblockAtATimeUpToTheCap)
    {
        const World low = recorded_state("low.state.gz");
        std::uint64_t before = 0;
        for (int requests = 1; requests <= 40; ++requests) {
            const auto engine = after(low, "fill 0 " + std::to_string(requests) + " 2a20 3\n");
            const World& w = engine->world();
            const std::uint64_t reserved = w.nr_reserved_highatomic[at(dma32)];
            EXPECT_LE(reserved - before, std::uint64_t{pageblock_nr_pages}) << requests;
            EXPECT_LT(reserved, cap(w, dma32) + pageblock_nr_pages) << requests;
            EXPECT_EQ(highatomic_pageblocks(w), (reserved + w.nr_reserved_highatomic[0]) / pageblock_nr_pages);
            before = reserved;
        }
        EXPECT_GE(before, cap(low, dma32) - pageblock_nr_pages) << "it was reached";
    }

    TEST(Highatomic, RequestsThatMaySleepReserveNothing)
    {
        const auto engine = after(recorded_state("low.state.gz"), "fill 0 20 124c0 3\n");
        EXPECT_EQ(engine->world().nr_reserved_highatomic, engine->start().nr_reserved_highatomic);
    }

    AllocContext unmovable_request(const World& w)
    {
        AllocContext ac;
        ac.zonelist = node_zonelist(w, NodeId{0}, GFP_KERNEL);
        ac.migratetype = MIGRATE_UNMOVABLE;
        return ac;
    }

    TEST(Highatomic, ReserveIsGivenBackUntilOnePageblockIsLeft)
    {
        Machine m(recorded_state("reserved.state.gz"));
        const AllocContext ac = unmovable_request(m.world());
        ASSERT_GT(m.world().nr_reserved_highatomic[at(dma32)], std::uint64_t{pageblock_nr_pages});
        while (unreserve_highatomic_pageblock(m, ac, Force::No))
            EXPECT_THAT(find_inconsistencies(m.world()), IsEmpty());
        EXPECT_EQ(m.world().nr_reserved_highatomic[at(dma32)], std::uint64_t{pageblock_nr_pages});
    }

    TEST(Highatomic, TheLastPageblockIsKeptUnlessForced)
    {
        World start = recorded_state("low.state.gz");
        for (int handle = 0; highatomic_pageblocks(start) == 0 && handle < 40; ++handle)
            start = after(start, "a " + std::to_string(handle) + " 2a20 3\n")->world();
        Machine m(std::move(start));
        const AllocContext ac = unmovable_request(m.world());
        ASSERT_EQ(highatomic_pageblocks(m.world()), 1U);
        EXPECT_FALSE(unreserve_highatomic_pageblock(m, ac, Force::No));
        EXPECT_EQ(highatomic_pageblocks(m.world()), 1U);
        EXPECT_TRUE(unreserve_highatomic_pageblock(m, ac, Force::Yes));
        EXPECT_EQ(highatomic_pageblocks(m.world()), 0U);
        EXPECT_EQ(m.world().nr_reserved_highatomic[at(dma32)], 0U);
        EXPECT_THAT(find_inconsistencies(m.world()), IsEmpty());
    }

    TEST(Highatomic, WhatIsGivenBackServesTheRequestsType)
    {
        Machine m(recorded_state("pressed.state.gz"));
        const World before = m.world();
        AllocContext ac;
        ac.zonelist = node_zonelist(before, NodeId{0}, GFP_KERNEL);
        ac.migratetype = MIGRATE_MOVABLE;
        unreserve_highatomic_pageblock(m, ac, Force::Yes);
        std::uint32_t changed = 0;
        for (std::uint32_t block = 0; block < before.layout.nr_pageblocks(); ++block) {
            if (m.world().pageblock_type[block] == before.pageblock_type[block])
                continue;
            ++changed;
            EXPECT_EQ(before.pageblock_type[block], MIGRATE_HIGHATOMIC);
            EXPECT_EQ(m.world().pageblock_type[block], MIGRATE_MOVABLE);
        }
        EXPECT_LE(changed, 1U);
        EXPECT_EQ(m.world().nr_free, before.nr_free) << "blocks change lists, and stay free";
    }

} // namespace
} // namespace rs
