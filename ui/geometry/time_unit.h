// SPDX-License-Identifier: GPL-3.0-or-later
// The unit in which a stretch of simulated time is told.
#pragma once

namespace rs {

struct TimeUnit {
    double ns; ///< in one of it
    const char* name; ///< UTF-8
};

/// The largest of s, ms, µs and ns of which the stretch holds two at least.
const TimeUnit& time_unit(double ns);

} // namespace rs
