// SPDX-License-Identifier: GPL-3.0-or-later
// Accesses of which the k-th most popular page gets a share of 1/k.
#pragma once

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <random>
#include <vector>

namespace rs::bench {

/// Popular pages are anywhere, not side by side. Always the same trace.
inline std::vector<std::uint32_t> zipf_trace(std::uint32_t pages, std::size_t accesses)
{
    std::vector<double> share(pages);
    double sum = 0;
    for (std::uint32_t rank = 0; rank < pages; ++rank)
        share[rank] = sum += 1.0 / (rank + 1);
    std::mt19937_64 random(1);
    std::vector<std::uint32_t> page(pages);
    std::iota(page.begin(), page.end(), 0U);
    std::shuffle(page.begin(), page.end(), random);
    std::uniform_real_distribution<double> at(0, sum);
    std::vector<std::uint32_t> trace(accesses);
    for (std::uint32_t& access : trace)
        access = page[static_cast<std::size_t>(std::lower_bound(share.begin(), share.end(), at(random)) - share.begin())];
    return trace;
}

} // namespace rs::bench
