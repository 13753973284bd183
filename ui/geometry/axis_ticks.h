// SPDX-License-Identifier: GPL-3.0-or-later
// Round numbers along an axis.
#pragma once

#include <vector>

namespace rs {

/// Multiples of 1, 2 or 5 times a power of ten in [first, last]: at most `most` of them, but two at least.
std::vector<double> axis_ticks(double first, double last, int most);

} // namespace rs
