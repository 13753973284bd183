// SPDX-License-Identifier: GPL-3.0-or-later
// How far a replay agrees with what was recorded.
#pragma once

#include "io/case_replay.h"

namespace rs {

struct CheckReport {
    bool equal = false;
    std::string text; ///< a line for the case; where something differs: what does first, how many operations agree
                      ///< all the same, the cause, and totals
};

/// Compares with the files that the case has. Times are left out: they are simulated.
CheckReport check_replay(const ReplayedCase& replayed, const std::string& folder);

} // namespace rs
