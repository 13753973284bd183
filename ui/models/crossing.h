// SPDX-License-Identifier: GPL-3.0-or-later
// Both sides of a motion of the cursor: which page was on which list before it, and which is now.
#pragma once

#include "controller.h"
#include "models/page_place.h"

#include <optional>
#include <vector>

namespace rs {

enum class Side : std::uint8_t { Before, Now };

/// Pages that belong together on a list: a free block, or a folio.
struct ListedBlock {
    Pfn first{};
    Order order{};
    ListNode list{};
};

class Crossing {
public:
    /// Looks at every record crossed. `members` stands at crossed.from and is carried to crossed.to, where `now`
    /// stands.
    Crossing(const Journal& journal, const Crossed& crossed, const World& now, ListMembers& members);

    /// Pages that a record put on a list or took from one, sorted, each once.
    std::vector<Pfn> touched() const;
    /// The latest record, in time, that did so; 0: none did.
    Journal::Position latest(Pfn pfn) const;

    /// The block that a page is in, if that is on a list.
    std::optional<ListedBlock> block_at(Side side, Pfn pfn) const;
    /// Whether none of 2^order pages begins a block that is on a list.
    bool all_off_lists(Side side, Pfn first, Order order) const;
    /// Order as the page itself has it.
    Order order_of(Side side, Pfn pfn) const;
    PagePlace place_of(Side side, ListNode list) const;
    /// Whether the page was in a folio batch on one side.
    bool batched(Pfn pfn) const;

private:
    template <class Value>
    struct Seen {
        Pfn pfn{};
        Value before{};
        Journal::Position position = 0;
    };
    template <class Value>
    using AllSeen = std::vector<Seen<Value>>; ///< sorted by page; for each page as it came in the motion

    template <class Value>
    static std::optional<Value> first_of(const AllSeen<Value>& all, Pfn pfn);

    void follow(const Journal& journal);
    void look_at(const Record& record, Journal::Position position);
    void look_at_field(const Record& record, Journal::Position position);
    ListNode list_of(Side side, Pfn pfn) const;

    const Crossed& crossed_;
    const World& now_;
    ListMembers& members_;
    AllSeen<ListNode> lists_;
    AllSeen<Order> orders_;
    std::vector<std::uint8_t> names_before_; ///< of the functions' lists
    std::vector<bool> names_known_; ///< from the first record that changed it; else it is as now
    std::vector<Pfn> batched_;
};

} // namespace rs
