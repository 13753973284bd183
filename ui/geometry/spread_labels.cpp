// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/spread_labels.h"

#include <algorithm>
#include <numeric>

namespace rs {

namespace {

    /// Labels that touch each other and stand around the middle of where they would stand.
    struct Block {
        double middle = 0;
        std::size_t count = 1;

        double half(double height) const { return static_cast<double>(count) * height / 2; }
        double inside(double height, double top, double bottom) const
        {
            return std::max(std::min(middle, bottom - half(height)), top + half(height));
        }
    };

    Block merged(const Block& a, const Block& b)
    {
        const auto n = static_cast<double>(a.count), m = static_cast<double>(b.count);
        return {(a.middle * n + b.middle * m) / (n + m), a.count + b.count};
    }

} // namespace

std::vector<double> spread_labels(std::span<const double> wanted, double height, double top, double bottom)
{
    std::vector<std::size_t> order(wanted.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return wanted[a] < wanted[b]; });

    std::vector<Block> blocks;
    for (const std::size_t label : order) {
        Block block{wanted[label], 1};
        while (!blocks.empty() && blocks.back().inside(height, top, bottom) + blocks.back().half(height) >
                                      block.inside(height, top, bottom) - block.half(height)) {
            block = merged(blocks.back(), block);
            blocks.pop_back();
        }
        blocks.push_back(block);
    }
    std::vector<double> centres(wanted.size());
    std::size_t next = 0;
    for (const Block& block : blocks) {
        double y = block.inside(height, top, bottom) - block.half(height) + height / 2;
        for (std::size_t i = 0; i < block.count; ++i, y += height)
            centres[order[next++]] = y;
    }
    return centres;
}

} // namespace rs
