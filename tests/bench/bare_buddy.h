// SPDX-License-Identifier: GPL-3.0-or-later
// The list work of a buddy allocator and nothing else: an array of links, one list an order, split and merge.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace rs::bench {

class BareBuddy {
public:
    static constexpr unsigned orders = 11;

    /// So many free blocks of order 10.
    explicit BareBuddy(std::uint32_t blocks)
        : pages_(blocks << (orders - 1))
        , links_(pages_ + orders)
        , order_of_(pages_, none)
    {
        for (unsigned order = 0; order < orders; ++order)
            links_[pages_ + order] = {pages_ + order, pages_ + order};
        for (std::uint32_t block = 0; block < blocks; ++block)
            put(block << (orders - 1), orders - 1);
    }

    /// There must be a free block of this order or above.
    std::uint32_t take(unsigned order)
    {
        unsigned from = order;
        while (links_[pages_ + from].next == pages_ + from)
            ++from;
        const std::uint32_t page = links_[pages_ + from].next;
        remove(page);
        while (from > order) {
            --from;
            put(page + (1U << from), from);
        }
        return page;
    }

    void give_back(std::uint32_t page, unsigned order)
    {
        while (order < orders - 1) {
            const std::uint32_t buddy = page ^ (1U << order);
            if (order_of_[buddy] != order)
                break;
            remove(buddy);
            page &= buddy;
            ++order;
        }
        put(page, order);
    }

private:
    struct Link {
        std::uint32_t next, prev;
    };
    static constexpr std::uint8_t none = 0xff;

    void put(std::uint32_t page, unsigned order)
    {
        const std::uint32_t head = pages_ + order, next = links_[head].next;
        links_[page] = {next, head};
        links_[head].next = links_[next].prev = page;
        order_of_[page] = static_cast<std::uint8_t>(order);
    }
    void remove(std::uint32_t page)
    {
        const Link link = links_[page];
        links_[link.prev].next = link.next;
        links_[link.next].prev = link.prev;
        order_of_[page] = none;
    }

    std::uint32_t pages_;
    std::vector<Link> links_;
    std::vector<std::uint8_t> order_of_;
};

} // namespace rs::bench
