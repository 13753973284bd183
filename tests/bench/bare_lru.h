// SPDX-License-Identifier: GPL-3.0-or-later
// A bare LRU cache: which pages are cached, in the order of their last use, in flat arrays. What is not cached takes the
// place of the page that was used longest ago.
#pragma once

#include <cstdint>
#include <vector>

namespace rs::bench {

class BareLru {
public:
    BareLru(std::uint32_t pages, std::uint32_t capacity)
        : place_(pages, none)
        , page_(capacity + 1)
        , next_(capacity + 1)
        , prev_(capacity + 1)
        , head_(capacity)
    {
        next_[head_] = prev_[head_] = head_;
    }

    /// Whether the page was cached.
    bool access(std::uint32_t page)
    {
        std::uint32_t place = place_[page];
        const bool hit = place != none;
        if (hit) {
            unlink(place);
        } else if (used_ < head_) {
            place = used_++;
        } else {
            place = prev_[head_];
            place_[page_[place]] = none;
            unlink(place);
        }
        page_[place] = page;
        place_[page] = place;
        link_first(place);
        return hit;
    }

private:
    static constexpr std::uint32_t none = UINT32_MAX;

    void unlink(std::uint32_t place)
    {
        next_[prev_[place]] = next_[place];
        prev_[next_[place]] = prev_[place];
    }
    void link_first(std::uint32_t place)
    {
        next_[place] = next_[head_];
        prev_[place] = head_;
        prev_[next_[head_]] = place;
        next_[head_] = place;
    }

    std::vector<std::uint32_t> place_; ///< by page; none: not cached
    std::vector<std::uint32_t> page_, next_, prev_; ///< by place; the last one is the head of the list
    std::uint32_t head_;
    std::uint32_t used_ = 0;
};

} // namespace rs::bench
