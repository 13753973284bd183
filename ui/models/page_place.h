// SPDX-License-Identifier: GPL-3.0-or-later
// Where a page is, as the lists panel counts places.
#pragma once

#include "models/list_members.h"

#include <span>

namespace rs {

struct PagePlace {
    enum class Kind : std::uint8_t {
        Held, ///< on no list: somebody has it in hand
        Batch, ///< in a CPU's folio batch, on the way to the LRU lists (mm/swap.c)
        Buddy, ///< in a free block
        Pcp, ///< on a per-cpu list
        Lru,
        Isolated, ///< on a list that a running function holds
    };

    Kind kind = Kind::Held;
    Order order{}; ///< of the blocks of a free list or a per-cpu list
    Migratetype type{}; ///< the same
    LruList lru{};
    LocalId name{}; ///< of a running function's list
    CpuId cpu{};
    ZoneId zone{};
    NodeId node{};
    ListNode list = no_list;

    friend bool operator==(const PagePlace&, const PagePlace&) = default;
};

/// What a list is. `local_list_name`: as in World; no_list is Held.
PagePlace place_of_list(const Layout& layout, ListNode list, std::span<const std::uint8_t> local_list_name);

} // namespace rs
