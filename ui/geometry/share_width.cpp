// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/share_width.h"

#include <algorithm>
#include <numeric>

namespace rs {

std::vector<double> share_width(std::span<const double> wanted, double available)
{
    std::vector<std::size_t> by_size(wanted.size());
    std::iota(by_size.begin(), by_size.end(), std::size_t{0});
    std::stable_sort(by_size.begin(), by_size.end(), [&](auto a, auto b) { return wanted[a] < wanted[b]; });

    std::vector<double> shares(wanted.size());
    double left = std::max(available, 0.0);
    auto runs_left = static_cast<double>(wanted.size());
    for (const std::size_t run : by_size) {
        shares[run] = std::min(wanted[run], left / runs_left);
        left -= shares[run];
        runs_left -= 1;
    }
    return shares;
}

} // namespace rs
