// SPDX-License-Identifier: GPL-3.0-or-later
// Which list each page is on, without walking: kept up to date record by record, in both directions.
//
// A page that is linked stands beside the list's head or beside a page whose list is known, so that one look at a
// neighbour is enough, however long the list is.
#pragma once

#include "world/record.h"
#include "world/world.h"

namespace rs {

inline constexpr ListNode no_list{0}; ///< no list's head has this number: heads follow the pages

class ListMembers {
public:
    /// Walks every list of the world once.
    explicit ListMembers(const World& world);

    /// Head of the list that the page is on; no_list: on none.
    ListNode list_of(Pfn pfn) const { return ListNode(heads_[at(pfn)]); }

    /// Follows one record that happened; other records than links change nothing.
    void apply(const Record& record);
    /// Follows one that is taken back.
    void revert(const Record& record);

    friend bool operator==(const ListMembers&, const ListMembers&) = default;

private:
    void join(const Record& record);
    void leave(const Record& record) { heads_[record.index] = raw(no_list); }

    std::uint32_t first_head_;
    LazyArray<std::uint32_t> heads_; ///< by pfn
};

} // namespace rs
