// SPDX-License-Identifier: GPL-3.0-or-later
#include "travel_pace.h"

#include <gtest/gtest.h>

namespace rs {

TEST(TravelPace, SteppingByHandTakesTheTimeThatWasChosen)
{
    EXPECT_EQ(travel_ms(TravelPace::Instant, 0), 0);
    EXPECT_EQ(travel_ms(TravelPace::Still, 0), 0);
    EXPECT_LT(travel_ms(TravelPace::Fast, 0), travel_ms(TravelPace::Normal, 0));
    EXPECT_LT(travel_ms(TravelPace::Normal, 0), travel_ms(TravelPace::Slow, 0));
}

TEST(TravelPace, PlayingShortensTravelToWhatIsLeftBetweenSteps)
{
    for (const double speed : {1.0, 2.0, 4.0, 8.0, 12.0})
        for (const TravelPace pace : {TravelPace::Fast, TravelPace::Normal, TravelPace::Slow}) {
            EXPECT_LE(travel_ms(pace, speed), 1000 / speed);
            EXPECT_GT(travel_ms(pace, speed), 0);
        }
}

TEST(TravelPace, PlayingFastShowsNoTravel)
{
    EXPECT_EQ(travel_ms(TravelPace::Slow, most_steps_with_travel + 1), 0);
    EXPECT_FALSE(shows_trail(TravelPace::Still, most_steps_with_travel + 1));
    EXPECT_TRUE(shows_trail(TravelPace::Still, 0));
    EXPECT_FALSE(shows_trail(TravelPace::Slow, 0));
}

} // namespace rs
