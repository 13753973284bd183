// SPDX-License-Identifier: GPL-3.0-or-later
// How fast pages travel over the lists panel when the cursor moves.
#pragma once

#include <cstdint>

namespace rs {

enum class TravelPace : std::uint8_t {
    Instant, ///< they are in their new places at once
    Fast,
    Normal,
    Slow,
    Still, ///< nothing moves: arrows show where they went
};
inline constexpr int travel_paces = 5;

/// Steps a second above which playing shows no travel and no arrows.
inline constexpr double most_steps_with_travel = 12;

/// How long a motion's pages travel, ms; 0: not at all. `steps_per_second`: while playing, else 0.
constexpr int travel_ms(TravelPace pace, double steps_per_second)
{
    constexpr int times[travel_paces] = {0, 250, 700, 2000, 0};
    const int wanted = times[static_cast<int>(pace)];
    if (steps_per_second <= 0)
        return wanted;
    if (steps_per_second > most_steps_with_travel)
        return 0;
    const int between_steps = static_cast<int>(900 / steps_per_second);
    return wanted < between_steps ? wanted : between_steps;
}

constexpr bool shows_trail(TravelPace pace, double steps_per_second)
{
    return pace == TravelPace::Still && steps_per_second <= most_steps_with_travel;
}

} // namespace rs
