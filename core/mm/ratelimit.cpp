// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/ratelimit.h"

#include <utility>

namespace rs {

namespace {

    /// The counter may wrap round. Kernel: time_after().
    bool time_after(std::uint64_t a, std::uint64_t b) { return static_cast<std::int64_t>(b - a) < 0; }

} // namespace

RatelimitVerdict ratelimit(const Ratelimit& limit, RatelimitState state, std::uint64_t jiffies)
{
    if (limit.interval == 0)
        return {true, 0, state};
    RatelimitVerdict verdict;
    if (state.begin == 0)
        state.begin = jiffies;
    if (time_after(jiffies, state.begin + limit.interval)) {
        verdict.suppressed = std::exchange(state.missed, 0);
        state.begin = jiffies;
        state.printed = 0;
    }
    verdict.may_print = state.printed < limit.burst;
    ++(verdict.may_print ? state.printed : state.missed);
    verdict.after = state;
    return verdict;
}

} // namespace rs
