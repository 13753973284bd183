// SPDX-License-Identifier: GPL-3.0-or-later
// The unit in which a stretch of simulated time is told.
#pragma once

#include <QString>

namespace rs {

struct TimeUnit {
    double ns; ///< in one of it
    const char* name; ///< UTF-8
    int decimals; ///< of a time in it that is told with care
};

/// The largest of s, ms, µs and ns of which the stretch holds two at least.
const TimeUnit& time_unit(double ns);

/// "26.139 s", in the unit that suits the time.
QString time_text(double ns);

} // namespace rs
