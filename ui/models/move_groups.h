// SPDX-License-Identifier: GPL-3.0-or-later
// Moves put together as a caption tells them.
#pragma once

#include "models/page_moves.h"

namespace rs {

/// Moves between the same two places, in one line of a caption: orders and per-cpu lists do not count as other places,
/// unless nothing else differs.
struct MoveGroup {
    PagePlace from{}, to{}; ///< of the first one
    bool split_or_merged = false; ///< stayed on the free lists of one type
    std::uint64_t blocks = 0;
    std::uint64_t pages = 0;
    std::pair<Order, Order> from_orders{}, to_orders{}; ///< lowest and highest
    Journal::Position position = 0; ///< of the first one
};

/// The largest first, what was only split or merged last; else in the order of their first moves.
std::vector<MoveGroup> move_groups(const std::vector<PageMove>& moves);

} // namespace rs
