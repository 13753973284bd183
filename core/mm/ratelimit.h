// SPDX-License-Identifier: GPL-3.0-or-later
// So many messages in so much time and no more, so that a log is not flooded. Kernel: lib/ratelimit.c.
#pragma once

#include <cstdint>

namespace rs {

struct Ratelimit {
    std::uint64_t interval = 0; ///< ticks
    std::int32_t burst = 0; ///< messages that may be printed in it
};

/// Kernel: struct ratelimit_state, include/linux/ratelimit_types.h.
struct RatelimitState {
    std::uint64_t begin = 0; ///< ticks: when the running interval began; 0: none has begun
    std::int32_t printed = 0; ///< messages since then
    std::int32_t missed = 0; ///< messages that were held back and of which nothing was said yet
    friend bool operator==(const RatelimitState&, const RatelimitState&) = default;
};

struct RatelimitVerdict {
    bool may_print = false;
    std::int32_t suppressed = 0; ///< messages held back, of which the log tells now ("callbacks suppressed"); or 0
    RatelimitState after;
};

/// Whether one more message may be printed at a tick. Kernel: ___ratelimit().
RatelimitVerdict ratelimit(const Ratelimit& limit, RatelimitState state, std::uint64_t jiffies);

} // namespace rs
