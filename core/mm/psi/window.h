// SPDX-License-Identifier: GPL-3.0-or-later
// The time window of a trigger on /proc/pressure: how much a stall time grew within about the last `size` ns.
//
// Only the growth since the window began is known exactly. What is missing of a full window before that is taken from
// the window before, as if the growth in it had been even:
//
//     |------ the window before: prev_growth ------|---- growth so far ----|
//                             |~~~ its share ~~~~~~|                       now
//                             |<------------------ size ------------------>|
//
// Kernel: struct psi_window, kernel/sched/psi.c.
#pragma once

#include <cstdint>

namespace rs {

struct PsiTriggerWindow {
    std::uint64_t size = 0; ///< ns, not 0
    std::uint64_t start_time = 0; ///< ns: when the window began
    std::uint64_t start_value = 0; ///< ns of stall at that time
    std::uint64_t prev_growth = 0; ///< ns of stall in the window before
    friend bool operator==(const PsiTriggerWindow&, const PsiTriggerWindow&) = default;
};

/// How much the stall time grew in a window that ends at `now` (ns), `value` being the stall time by now (ns). Begins
/// the next window when this one is over. Kernel: window_update().
std::uint64_t window_update(PsiTriggerWindow& window, std::uint64_t now, std::uint64_t value);

} // namespace rs
