// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of an allocator, laid down beforehand, so that the engine and the bare loops do the same.
#pragma once

#include <cstdint>
#include <vector>

namespace rs::bench {

/// The same numbers everywhere: xorshift64.
class Random {
public:
    std::uint32_t below(std::uint32_t bound)
    {
        state_ ^= state_ << 13;
        state_ ^= state_ >> 7;
        state_ ^= state_ << 17;
        return static_cast<std::uint32_t>((state_ >> 32) % bound);
    }

private:
    std::uint64_t state_ = 0x9E3779B97F4A7C15;
};

/// Allocate a block of this order into a slot, or free what is in it.
struct Operation {
    std::uint32_t slot;
    std::uint8_t order;
    bool allocates;
};

struct Traffic {
    std::vector<Operation> fill; ///< until so much is in use
    std::vector<Operation>
        steady; ///< frees and allocations by turns; ends with as much of each order in use as it began
    std::uint32_t slots = 0;
};

/// Blocks of mixed orders (half of them order 0, a quarter order 1, ... up to `max_order`) at random until `percent` of
/// the pages are in use; then so many pairs of freeing a random block and allocating one of the same order.
Traffic mixed_traffic(std::uint32_t pages, unsigned percent, unsigned max_order, std::uint32_t pairs);

} // namespace rs::bench
