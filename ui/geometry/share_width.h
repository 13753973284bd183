// SPDX-License-Identifier: GPL-3.0-or-later
// Sharing a row among runs of boxes.
#pragma once

#include <span>
#include <vector>

namespace rs {

/// Shares `available` among runs that want `wanted` each. What does not fit is cut at one limit for all, so that a
/// short run is shown whole and leaves what it does not need to the long ones.
std::vector<double> share_width(std::span<const double> wanted, double available);

} // namespace rs
