// SPDX-License-Identifier: GPL-3.0-or-later
// Lists as text in, what moved as text out.
#include "mm/page_alloc/drain.h"
#include "mm/page_alloc/free.h"
#include "mm/page_alloc/highatomic.h"
#include "mm/page_alloc/pcp.h"
#include "mm/page_alloc/rmqueue.h"
#include "mm/swap.h"
#include "mm/vmscan/isolate.h"
#include "models/move_groups.h"
#include "support/free_lists.h"
#include "support/free_machine.h"
#include "support/journey.h"
#include "support/tiny_machine.h"

#include <gmock/gmock.h>

namespace rs {

namespace {

    using test::free_zone;
    using test::Journey;
    using test::text_of;

    constexpr ZoneId tiny_zone{0};
    constexpr CpuId cpu{0};

    /// "a -> b" as "b -> a", a line for each move, sorted.
    std::string mirrored(std::vector<PageMove> moves)
    {
        for (PageMove& move : moves)
            std::swap(move.from, move.to);
        std::ranges::sort(moves, {}, &PageMove::pfn);
        return text_of(moves);
    }

    std::string sorted(std::vector<PageMove> moves)
    {
        std::ranges::sort(moves, {}, &PageMove::pfn);
        return text_of(moves);
    }

    void expect_moves(const Journey& journey, const std::string& text)
    {
        EXPECT_EQ(text_of(journey.forward()), text);
        EXPECT_EQ(mirrored(journey.back()), sorted(journey.forward()));
    }

} // namespace

TEST(PageMoves, AnAllocationTakesThePageFromThePerCpuList)
{
    Journey journey(test::tiny_machine());
    rmqueue(journey.machine, tiny_zone, Order{0}, AllocFlags{}, MIGRATE_UNMOVABLE);
    expect_moves(journey, "32 o0: pcp 0 0 Unmovable -> held\n");
}

TEST(PageMoves, ARefillSplitsABlock)
{
    Journey journey(test::machine_with_lists("4 Movable: 1024"));
    rmqueue(journey.machine, free_zone, Order{0}, AllocFlags{}, MIGRATE_MOVABLE);
    // batch 7: 1024 to 1030 are taken, the first for the request; 1031 and the upper half stay in the buddy lists
    expect_moves(journey, "1032 o3: buddy 4 Movable -> buddy 3 Movable\n"
                          "1025 o0: buddy 4 Movable -> pcp 0 0 Movable\n"
                          "1026 o0: buddy 4 Movable -> pcp 0 0 Movable\n"
                          "1027 o0: buddy 4 Movable -> pcp 0 0 Movable\n"
                          "1028 o0: buddy 4 Movable -> pcp 0 0 Movable\n"
                          "1029 o0: buddy 4 Movable -> pcp 0 0 Movable\n"
                          "1031 o0: buddy 4 Movable -> buddy 0 Movable\n"
                          "1030 o0: buddy 4 Movable -> pcp 0 0 Movable\n"
                          "1024 o0: buddy 4 Movable -> held\n");
}

TEST(PageMoves, AFreedPageGoesToThePerCpuList)
{
    Journey journey(test::machine_with_lists(""));
    free_pages(journey.machine, Pfn{2048}, Order{0});
    expect_moves(journey, "2048 o0: held -> pcp 0 0 Movable\n");
}

TEST(PageMoves, ALargeBlockIsFreedIntoItsNeighbour)
{
    Journey journey(test::machine_with_lists("4 Movable: 1024"));
    journey.machine.set<Field::PageOrder>(1040, 4);
    journey.mark();
    free_pages(journey.machine, Pfn{1040}, Order{4});
    expect_moves(journey, "1024 o4: buddy 4 Movable -> buddy 5 Movable\n"
                          "1040 o4: held -> buddy 5 Movable\n");
}

TEST(PageMoves, ABulkFreeMergesWhatItGivesBack)
{
    Journey journey(test::machine_with_lists("0 Movable: 1025"));
    journey.machine.set<Field::PageMigratetype>(1024, MIGRATE_MOVABLE);
    free_pages(journey.machine, Pfn{1024}, Order{0});
    journey.mark();
    free_pcppages_bulk(journey.machine, free_zone, cpu, 1, 0);
    expect_moves(journey, "1025 o0: buddy 0 Movable -> buddy 1 Movable\n"
                          "1024 o0: pcp 0 0 Movable -> buddy 1 Movable\n");
}

TEST(PageMoves, ADrainEmptiesTheListsOfEveryCpu)
{
    Journey journey(test::free_machine(2));
    rmqueue(journey.machine, free_zone, Order{0}, AllocFlags{}, MIGRATE_MOVABLE);
    journey.machine.set<Field::TaskCpu>(0, 1);
    rmqueue(journey.machine, free_zone, Order{0}, AllocFlags{}, MIGRATE_MOVABLE);
    journey.mark();
    drain_all_pages(journey.machine);
    const auto moves = journey.forward();
    for (const CpuId drained : {CpuId{0}, CpuId{1}})
        EXPECT_EQ(std::ranges::count_if(moves,
                                        [&](const PageMove& move) {
                                            return move.from.kind == PagePlace::Kind::Pcp && move.from.cpu == drained &&
                                                   move.to.kind == PagePlace::Kind::Buddy;
                                        }),
                  6)
            << "CPU " << raw(drained); // a batch of 7 without the page that was asked for
    EXPECT_EQ(mirrored(journey.back()), sorted(moves));
}

TEST(PageMoves, FoliosAreIsolatedFromTheTailAndPutBack)
{
    Journey journey(test::tiny_machine());
    Machine& m = journey.machine;
    ScanControl sc(m);
    sc.clear();
    sc.may_unmap(1);
    sc.reclaim_idx(ZONE_NORMAL);
    LocalList folio_list(m, LocalId::folio_list);
    journey.mark();
    isolate_lru_folios(m, NodeId{0}, LRU_INACTIVE_FILE, 2, folio_list, sc);
    expect_moves(journey, "42 o0: inactive_file -> folio_list\n41 o0: inactive_file -> folio_list\n");
    journey.mark();
    move_folios_to_lru(m, NodeId{0}, folio_list);
    expect_moves(journey, "42 o0: folio_list -> inactive_file\n41 o0: folio_list -> inactive_file\n");
}

TEST(PageMoves, WhatLeavesAListAndComesBackHasNotMoved)
{
    Journey journey(test::tiny_machine());
    Machine& m = journey.machine;
    {
        ScanControl sc(m);
        sc.clear();
        sc.may_unmap(1);
        sc.reclaim_idx(ZONE_NORMAL);
        LocalList folio_list(m, LocalId::folio_list);
        isolate_lru_folios(m, NodeId{0}, LRU_INACTIVE_FILE, 2, folio_list, sc);
        move_folios_to_lru(m, NodeId{0}, folio_list);
    }
    expect_moves(journey, "");
}

TEST(PageMoves, ReclaimedFoliosGoFromTheFunctionsListToThePerCpuList)
{
    Journey journey(test::tiny_machine());
    Machine& m = journey.machine;
    LocalList free_folios(m, LocalId::free_folios);
    m.list_del(Pfn{41});
    m.list_add(Pfn{41}, free_folios);
    journey.mark();
    free_unref_page_list(m, free_folios);
    expect_moves(journey, "41 o0: free_folios -> pcp 0 0 Unmovable\n");
}

TEST(PageMoves, AListIsCalledWhatItWasCalledThen)
{
    Journey journey(test::tiny_machine());
    Machine& m = journey.machine;
    {
        LocalList l_hold(m, LocalId::l_hold);
        m.list_del(Pfn{41});
        m.list_add(Pfn{41}, l_hold);
        journey.mark();
        m.list_move(Pfn{41}, m.layout().lru_list(NodeId{0}, LRU_ACTIVE_FILE));
    }
    expect_moves(journey, "41 o0: l_hold -> active_file\n");
}

TEST(PageMoves, ABatchIsDrainedToTheLruLists)
{
    Journey journey(test::tiny_machine());
    lru_add_drain(journey.machine);
    expect_moves(journey, "45 o0: batch -> inactive_anon\n");
}

TEST(PageMoves, AHighatomicReserveTakesThePageblocksFreePagesAndGivesThemBack)
{
    Journey journey(test::machine_with_lists("1 Movable: 2050\n3 Movable: 2056\n"));
    Machine& m = journey.machine;
    reserve_highatomic_pageblock(m, Pfn{2048}, free_zone);
    expect_moves(journey, "2050 o1: buddy 1 Movable -> buddy 1 HighAtomic\n"
                          "2056 o3: buddy 3 Movable -> buddy 3 HighAtomic\n");
    journey.mark();
    const AllocContext unmovable{node_zonelist(m.world(), NodeId{0}, GFP_KERNEL), every_node, MIGRATE_UNMOVABLE,
                                 ZONE_NORMAL};
    unreserve_highatomic_pageblock(m, unmovable, Force::Yes);
    expect_moves(journey, "2050 o1: buddy 1 HighAtomic -> buddy 1 Unmovable\n"
                          "2056 o3: buddy 3 HighAtomic -> buddy 3 Unmovable\n");
}

TEST(MoveGroups, PutTheLargestFirstAndSplitsLast)
{
    Journey journey(test::machine_with_lists("4 Movable: 1024"));
    rmqueue(journey.machine, free_zone, Order{0}, AllocFlags{}, MIGRATE_MOVABLE);
    const auto groups = move_groups(journey.forward());
    ASSERT_EQ(groups.size(), 3U);
    EXPECT_EQ(groups[0].pages, 6U);
    EXPECT_EQ(groups[0].to.kind, PagePlace::Kind::Pcp);
    EXPECT_EQ(groups[1].to.kind, PagePlace::Kind::Held);
    EXPECT_TRUE(groups[2].split_or_merged);
    EXPECT_EQ(groups[2].blocks, 2U);
    EXPECT_EQ(groups[2].pages, 9U);
    EXPECT_EQ(groups[2].to_orders, std::pair(Order{0}, Order{3}));
}

} // namespace rs
