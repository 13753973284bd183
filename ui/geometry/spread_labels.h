// SPDX-License-Identifier: GPL-3.0-or-later
// Labels beside lines that lie close together.
#pragma once

#include <span>
#include <vector>

namespace rs {

/// Centres of labels that would stand at `wanted`, moved apart so that none overlaps another, in the same order, as
/// near as can be, inside [top, bottom]. `height`: of a label. With too little room they are spread evenly.
std::vector<double> spread_labels(std::span<const double> wanted, double height, double top, double bottom);

} // namespace rs
