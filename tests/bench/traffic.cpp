// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/traffic.h"

#include <algorithm>
#include <bit>

namespace rs::bench {

namespace {

    unsigned random_order(Random& random, unsigned max_order)
    {
        return std::min(static_cast<unsigned>(std::countr_zero(random.below(1U << 16) | (1U << 15))), max_order);
    }

} // namespace

Traffic mixed_traffic(std::uint32_t pages, unsigned percent, unsigned max_order, std::uint32_t pairs)
{
    Random random;
    Traffic traffic;
    std::vector<std::uint8_t> orders; // by slot
    for (std::uint64_t used = 0; used * 100 < std::uint64_t{pages} * percent;) {
        const unsigned order = random_order(random, max_order);
        traffic.fill.push_back({traffic.slots++, static_cast<std::uint8_t>(order), true});
        orders.push_back(static_cast<std::uint8_t>(order));
        used += std::uint64_t{1} << order;
    }
    // A freed slot stays empty for a while, so that the allocation does not just get the same block again.
    std::vector<std::uint32_t> empty;
    constexpr std::size_t delay = 64;
    std::vector<bool> in_use(traffic.slots, true);
    const auto allocate_oldest = [&] {
        traffic.steady.push_back({empty.front(), orders[empty.front()], true});
        in_use[empty.front()] = true;
        empty.erase(empty.begin());
    };
    for (std::uint32_t pair = 0; pair < pairs; ++pair) {
        std::uint32_t slot = random.below(traffic.slots);
        while (!in_use[slot])
            slot = random.below(traffic.slots);
        in_use[slot] = false;
        traffic.steady.push_back({slot, orders[slot], false});
        empty.push_back(slot);
        if (empty.size() > delay)
            allocate_oldest();
    }
    while (!empty.empty())
        allocate_oldest();
    return traffic;
}

} // namespace rs::bench
