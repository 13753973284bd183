// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_alloc/drain.h"
#include "mm/page_alloc/free.h"
#include "mm/page_alloc/highatomic.h"
#include "mm/page_alloc/rmqueue.h"
#include "models/move_caption.h"
#include "support/free_lists.h"
#include "support/free_machine.h"
#include "support/journey.h"

#include <gmock/gmock.h>

namespace rs {

namespace {

    using test::free_zone;
    using test::Journey;
    using testing::ElementsAre;

    std::vector<std::string> caption(const Journey& journey, Direction direction = Direction::Forward,
                                     ZoneId shown = free_zone)
    {
        const auto moves = direction == Direction::Forward ? journey.forward() : journey.back();
        std::vector<std::string> lines;
        for (const QString& line :
             move_caption(move_groups(moves), journey.machine.journal(), journey.machine.world(), shown, direction))
            lines.push_back(line.toStdString());
        return lines;
    }

    struct Refill : Journey {
        Refill()
            : Journey(test::machine_with_lists("0 Movable: 1024 1026 1028 1030\n"))
        {
            rmqueue(machine, free_zone, Order{0}, AllocFlags{}, MIGRATE_MOVABLE);
        }
    };

} // namespace

TEST(MoveCaption, TellsHowManyFromWhereToWhereAndWhy)
{
    EXPECT_THAT(caption(Refill()), ElementsAre("3 pages: buddy Movable order 0 → pcp CPU 0 · refill (rmqueue_bulk)",
                                               "1 page: buddy Movable order 0 → held · allocated (rmqueue)"));
}

TEST(MoveCaption, BackwardsThePlacesAreTheOtherWayRound)
{
    EXPECT_THAT(caption(Refill(), Direction::Back),
                ElementsAre("3 pages: pcp CPU 0 → buddy Movable order 0 · taken back: refill (rmqueue_bulk)",
                            "1 page: held → buddy Movable order 0 · taken back: allocated (rmqueue)"));
}

TEST(MoveCaption, NamesAZoneThatIsNotShown)
{
    EXPECT_EQ(caption(Refill(), Direction::Forward, ZoneId{0}).front(),
              "3 pages: buddy Normal Movable order 0 → pcp Normal CPU 0 · refill (rmqueue_bulk)");
}

TEST(MoveCaption, TellsADrainFromAFree)
{
    Refill journey;
    journey.mark();
    drain_all_pages(journey.machine);
    EXPECT_THAT(caption(journey),
                ElementsAre("3 pages: pcp CPU 0 → buddy Movable order 0 · drain (free_pcppages_bulk)"));
    journey.mark();
    free_pages(journey.machine, Pfn{1024}, Order{0});
    EXPECT_THAT(caption(journey), ElementsAre("1 page: held → pcp CPU 0 · freed (__free_pages)"));
}

TEST(MoveCaption, TellsAReserveFromWhatIsGivenBack)
{
    Journey journey(test::machine_with_lists("1 Movable: 2050\n3 Movable: 2056\n"));
    reserve_highatomic_pageblock(journey.machine, Pfn{2048}, free_zone);
    EXPECT_THAT(caption(journey), ElementsAre("2 blocks of 10 pages: buddy Movable orders 1 to 3 → HighAtomic · "
                                              "highatomic reserve (reserve_highatomic_pageblock)"));
    journey.mark();
    const AllocContext movable{node_zonelist(journey.machine.world(), NodeId{0}, GFP_KERNEL), every_node,
                               MIGRATE_MOVABLE, ZONE_NORMAL};
    unreserve_highatomic_pageblock(journey.machine, movable, Force::Yes);
    EXPECT_THAT(caption(journey), ElementsAre("2 blocks of 10 pages: buddy HighAtomic orders 1 to 3 → Movable · "
                                              "highatomic reserve given back (unreserve_highatomic_pageblock)"));
}

} // namespace rs
