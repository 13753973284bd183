// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/travel_paths.h"
#include "mm/page_alloc/rmqueue.h"
#include "support/free_lists.h"
#include "support/free_machine.h"
#include "support/journey.h"

#include <gtest/gtest.h>

#include <cmath>

namespace rs {

namespace {

    using test::free_zone;
    const ListsMetrics metrics;
    constexpr QSizeF wide{985, 470};

    struct Refill {
        test::Journey journey{test::machine_with_lists("4 Movable: 1024")};
        ListsLayout before = layout();
        Pfn page = rmqueue(journey.machine, free_zone, Order{0}, AllocFlags{}, MIGRATE_MOVABLE);
        ListsLayout after = layout();

        ListsLayout layout() const { return lay_out_lists(journey.machine.world(), free_zone, {}, wide, metrics); }
        Travel travel() const { return plan_travel(journey.forward(), before, after); }
    };

    double distance(QPointF a, QPointF b) { return std::hypot(a.x() - b.x(), a.y() - b.y()); }

    const Flight* flight_of(const Travel& travel, Pfn pfn)
    {
        for (const Flight& flight : travel.flights)
            if (flight.look.pfn == pfn)
                return &flight;
        return nullptr;
    }

} // namespace

TEST(TravelPaths, PagesFlyFromTheirBlockToTheirBox)
{
    const Refill refill;
    const Travel travel = refill.travel();
    const Flight* flight = flight_of(travel, Pfn{1026});
    ASSERT_NE(flight, nullptr);
    const QRectF block = *refill.before.rect_of(Pfn{1024}), box = *refill.after.rect_of(Pfn{1026});
    EXPECT_EQ(flight->at(1), box.topLeft());
    EXPECT_TRUE(block.contains(QRectF(flight->at(0), box.size()).center()));
}

TEST(TravelPaths, WhatHasNoBoxFliesToTheRestOfItsPlace)
{
    const Refill refill; // laid out without what is held
    const Travel travel = refill.travel();
    const Flight* flight = flight_of(travel, refill.page);
    ASSERT_NE(flight, nullptr);
    EXPECT_LT(distance(flight->look.rect.center(), refill.after.rest_of(no_list)->center()), 0.01);
}

TEST(TravelPaths, TheyLeaveOneAfterTheOtherAndAllArrive)
{
    const Travel travel = Refill().travel();
    ASSERT_EQ(travel.flights.size(), 9U);
    for (std::size_t i = 0; i < travel.flights.size(); ++i) {
        const Flight& flight = travel.flights[i];
        EXPECT_EQ(flight.at(0), flight.from);
        EXPECT_LT(distance(flight.at(1), flight.to), 1e-9);
        EXPECT_LE(flight.lands, 1 + 1e-9);
        EXPECT_TRUE(i == 0 || flight.departs > travel.flights[i - 1].departs);
    }
}

TEST(TravelPaths, TheWayIsSmooth)
{
    const Travel travel = Refill().travel();
    for (const Flight& flight : travel.flights) {
        const double whole = distance(flight.from, flight.to);
        for (int i = 0; i < 100; ++i)
            EXPECT_LE(distance(flight.at(i / 100.0), flight.at((i + 1) / 100.0)), whole * 0.05 + 1e-9);
    }
}

TEST(TravelPaths, GroupsCountPages)
{
    const Travel travel = Refill().travel();
    std::uint64_t pages = 0;
    for (const TravelGroup& group : travel.groups)
        pages += group.pages;
    EXPECT_EQ(pages, 16U);
    EXPECT_EQ(travel.groups.size(), 4U); // to the per-cpu list, held, and two parts of the block that stayed
}

TEST(TravelPaths, ManyMovesAreShownPartByPartAndDoNotFly)
{
    const Refill refill;
    const auto some = refill.journey.forward();
    std::vector<PageMove> moves;
    while (moves.size() <= most_flights)
        moves.insert(moves.end(), some.begin(), some.end());
    const Travel travel = plan_travel(moves, refill.before, refill.after);
    EXPECT_TRUE(travel.flights.empty());
    EXPECT_FALSE(travel.groups.empty());
}

} // namespace rs
