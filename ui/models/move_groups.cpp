// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/move_groups.h"

#include <algorithm>

namespace rs {

namespace {

    using Kind = PagePlace::Kind;

    /// What makes a place another one for a caption.
    PagePlace without_details(PagePlace place)
    {
        place.order = {};
        place.list = no_list;
        if (place.kind == Kind::Pcp)
            place.type = {};
        return place;
    }

    void widen(std::pair<Order, Order>& range, Order order)
    {
        range = {std::min(range.first, order), std::max(range.second, order)};
    }

} // namespace

std::vector<MoveGroup> move_groups(const std::vector<PageMove>& moves)
{
    std::vector<MoveGroup> groups;
    for (const PageMove& move : moves) {
        const PagePlace from = without_details(move.from), to = without_details(move.to);
        auto group = std::ranges::find_if(
            groups, [&](const MoveGroup& g) { return without_details(g.from) == from && without_details(g.to) == to; });
        if (group == groups.end()) {
            groups.push_back({.from = move.from,
                              .to = move.to,
                              .split_or_merged = from == to && from.kind == Kind::Buddy,
                              .from_orders = {move.from.order, move.from.order},
                              .to_orders = {move.to.order, move.to.order},
                              .position = move.position});
            group = std::prev(groups.end());
        }
        group->blocks += 1;
        group->pages += pages_in(move.order);
        widen(group->from_orders, move.from.order);
        widen(group->to_orders, move.to.order);
    }
    std::ranges::stable_sort(groups, [](const MoveGroup& a, const MoveGroup& b) {
        return std::tuple(a.split_or_merged, b.pages) < std::tuple(b.split_or_merged, a.pages);
    });
    return groups;
}

} // namespace rs
