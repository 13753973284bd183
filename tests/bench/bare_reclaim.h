// SPDX-License-Identifier: GPL-3.0-or-later
// What reclaim of clean file pages is measured by: the list work and nothing else. Up to 32 pages are unlinked from the
// tail of the LRU list; each one's flags are checked, it leaves the page cache's count and is freed to the lists of
// bare_buddy.h. No references, files, shadows, zones or counters on CPUs, no tasks, no time.
#pragma once

#include "bench/bare_buddy.h"

namespace rs::bench {

class BareReclaim {
public:
    static constexpr std::size_t cluster = 32;
    enum Flag : std::uint16_t { on_lru = 1, referenced = 2, dirty = 4, writeback = 8 };

    /// So many blocks of order 10, and which pages of them are on the LRU list, from its tail on.
    BareReclaim(std::uint32_t blocks, const std::vector<std::uint32_t>& placed, int pcp_high, int pcp_batch)
        : pcp_(BareBuddy(blocks, false), pcp_high, pcp_batch)
        , flags_(blocks << (BareBuddy::orders - 1), on_lru)
        , lru_pages_(placed.size())
        , file_pages_(placed.size())
    {
        for (const std::uint32_t page : placed)
            pcp_.buddy().lists().add(page, pcp_.buddy().lru_head());
    }

    /// Frees the pages at the tail; returns how many. 0: the list is empty.
    std::size_t shrink()
    {
        std::array<std::uint32_t, cluster> isolated;
        const std::size_t taken = isolate(isolated);
        std::size_t freed = 0;
        for (std::size_t i = 0; i < taken; ++i) {
            const std::uint32_t page = isolated[i];
            if ((flags_[page] & (referenced | dirty | writeback)) != 0) {
                put_back(page);
                continue;
            }
            flags_[page] = 0;
            --file_pages_;
            pcp_.give_back(page);
            ++freed;
        }
        return freed;
    }

private:
    std::size_t isolate(std::array<std::uint32_t, cluster>& isolated)
    {
        BareLists& lists = pcp_.buddy().lists();
        const std::uint32_t lru = pcp_.buddy().lru_head();
        std::size_t taken = 0;
        while (taken < cluster && !lists.empty(lru)) {
            const std::uint32_t page = lists.last(lru);
            lists.remove(page);
            flags_[page] &= static_cast<std::uint16_t>(~unsigned{on_lru});
            isolated[taken++] = page;
        }
        lru_pages_ -= taken;
        return taken;
    }
    void put_back(std::uint32_t page)
    {
        flags_[page] |= on_lru;
        pcp_.buddy().lists().add(page, pcp_.buddy().lru_head());
        ++lru_pages_;
    }

    BarePcp pcp_;
    std::vector<std::uint16_t> flags_;
    std::size_t lru_pages_;
    std::size_t file_pages_;
};

} // namespace rs::bench
