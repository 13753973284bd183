// SPDX-License-Identifier: GPL-3.0-or-later
// Which pages a motion of the cursor carried from one list to another.
//
// Only the two ends of the motion count: a page that left a list and came back has not moved. A block that was split
// or merged moves as its parts do: what was inside a larger free block came from that block's list, and what is now
// inside one went to that block's list. So for every list: pages before + pages in - pages out = pages after.
#pragma once

#include "controller.h"
#include "models/page_place.h"

#include <vector>

namespace rs {

struct PageMove {
    Pfn pfn{};
    Order order{}; ///< of what moved: 2^order pages
    PagePlace from, to; ///< in the direction of the motion
    Journal::Position position = 0; ///< of the latest record that put it somewhere or took it away
};

/// The moves of a motion, in the order in which the pages came to their places. `members` stands at crossed.from and
/// is carried to crossed.to, where `after` stands. Costs a look at every record crossed.
std::vector<PageMove> page_moves(const Journal& journal, const Crossed& crossed, const World& after,
                                 ListMembers& members);

} // namespace rs
