// SPDX-License-Identifier: GPL-3.0-or-later
// What the benchmarks measure the engine by: the list work of a page allocator and nothing else. An array of links, one
// list an order, split and merge; one list of single pages in front of it. No zones, types, watermarks or counters.
#pragma once

#include <array>
#include <cstdint>
#include <utility>
#include <vector>

namespace rs::bench {

/// Lists through an array of {next, prev}: pages first, then the heads.
class BareLists {
public:
    BareLists(std::uint32_t pages, std::uint32_t heads)
        : links_(pages + heads)
    {
        for (std::uint32_t head = pages; head < pages + heads; ++head)
            links_[head] = {head, head};
    }
    std::uint32_t first(std::uint32_t head) const { return links_[head].next; }
    std::uint32_t last(std::uint32_t head) const { return links_[head].prev; }
    bool empty(std::uint32_t head) const { return first(head) == head; }
    void add(std::uint32_t page, std::uint32_t head) { put_between(page, head, links_[head].next); }
    void add_tail(std::uint32_t page, std::uint32_t head) { put_between(page, links_[head].prev, head); }
    void remove(std::uint32_t page)
    {
        const Link link = links_[page];
        links_[link.prev].next = link.next;
        links_[link.next].prev = link.prev;
    }

private:
    struct Link {
        std::uint32_t next, prev;
    };
    void put_between(std::uint32_t page, std::uint32_t prev, std::uint32_t next)
    {
        links_[page] = {next, prev};
        links_[prev].next = links_[next].prev = page;
    }

    std::vector<Link> links_;
};

class BareBuddy {
public:
    static constexpr unsigned orders = 11;

    /// So many blocks of order 10, all free or all in use.
    BareBuddy(std::uint32_t blocks, bool free)
        : pages_(blocks << (orders - 1))
        , lists_(pages_, orders + spare_heads)
        , order_of_(pages_, none)
    {
        for (std::uint32_t block = 0; free && block < blocks; ++block)
            put(block << (orders - 1), orders - 1);
    }

    /// There must be a free block of this order or above.
    std::uint32_t take(unsigned order)
    {
        unsigned from = order;
        while (lists_.empty(head(from)))
            ++from;
        const std::uint32_t page = lists_.first(head(from));
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

    /// Further lists in the same array of links, for pages that are not on the buddy lists.
    BareLists& lists() { return lists_; }
    std::uint32_t pcp_head() const { return pages_ + orders; }
    std::uint32_t lru_head() const { return pages_ + orders + 1; }

private:
    static constexpr std::uint8_t none = 0xff;
    static constexpr std::uint32_t spare_heads = 2;

    std::uint32_t head(unsigned order) const { return pages_ + order; }
    void put(std::uint32_t page, unsigned order)
    {
        lists_.add(page, head(order));
        order_of_[page] = static_cast<std::uint8_t>(order);
    }
    void remove(std::uint32_t page)
    {
        lists_.remove(page);
        order_of_[page] = none;
    }

    std::uint32_t pages_;
    BareLists lists_;
    std::vector<std::uint8_t> order_of_;
};

/// Single pages at hand: taken from and given to the head; refilled and drained by the batch.
class BarePcp {
public:
    BarePcp(BareBuddy buddy, int high, int batch)
        : buddy_(std::move(buddy))
        , high_(high)
        , batch_(batch)
    {
    }

    std::uint32_t take()
    {
        BareLists& lists = buddy_.lists();
        if (lists.empty(buddy_.pcp_head())) {
            for (int i = 0; i < batch_; ++i)
                lists.add_tail(buddy_.take(0), buddy_.pcp_head());
            count_ += batch_;
        }
        const std::uint32_t page = lists.first(buddy_.pcp_head());
        lists.remove(page);
        --count_;
        return page;
    }

    void give_back(std::uint32_t page)
    {
        BareLists& lists = buddy_.lists();
        lists.add(page, buddy_.pcp_head());
        if (++count_ < high_)
            return;
        for (int i = 0; i < batch_; ++i) {
            const std::uint32_t last = lists.last(buddy_.pcp_head());
            lists.remove(last);
            buddy_.give_back(last, 0);
        }
        count_ -= batch_;
    }

    BareBuddy& buddy() { return buddy_; }

private:
    BareBuddy buddy_;
    int high_;
    int batch_;
    int count_ = 0;
};

} // namespace rs::bench
