// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crossing.h"

#include <algorithm>

namespace rs {

Crossing::Crossing(const Journal& journal, const Crossed& crossed, const World& now, ListMembers& members)
    : crossed_(crossed)
    , now_(now)
    , members_(members)
    , names_before_(now.local_list_name)
    , names_known_(names_before_.size())
{
    follow(journal);
    std::ranges::stable_sort(lists_, {}, &Seen<ListNode>::pfn);
    std::ranges::stable_sort(orders_, {}, &Seen<Order>::pfn);
    std::ranges::sort(batched_);
}

void Crossing::follow(const Journal& journal)
{
    for (auto p = crossed_.from; p < crossed_.to; ++p) {
        look_at(journal[p], p);
        members_.apply(journal[p]);
    }
    for (auto p = crossed_.from; p > crossed_.to; --p) {
        look_at(journal[p - 1], p - 1);
        members_.revert(journal[p - 1]);
    }
}

void Crossing::look_at(const Record& record, Journal::Position position)
{
    const Pfn pfn{record.index};
    if (record.kind == RecordKind::Link || record.kind == RecordKind::Unlink)
        lists_.push_back({pfn, members_.list_of(pfn), position});
    else if (record.kind == RecordKind::Set)
        look_at_field(record, position);
}

void Crossing::look_at_field(const Record& record, Journal::Position position)
{
    const std::uint32_t before = crossed_.forward() ? record.from : record.to;
    if (Field(record.what) == Field::PageOrder) {
        orders_.push_back({Pfn{record.index}, Order(before), position});
    } else if (Field(record.what) == Field::BatchFolio) {
        batched_.push_back(Pfn{record.from});
    } else if (Field(record.what) == Field::LocalListName && !names_known_[record.index]) {
        names_before_[record.index] = static_cast<std::uint8_t>(before);
        names_known_[record.index] = true;
    }
}

template <class Value>
std::optional<Value> Crossing::first_of(const AllSeen<Value>& all, Pfn pfn)
{
    const auto found = std::ranges::lower_bound(all, pfn, {}, &Seen<Value>::pfn);
    return found != all.end() && found->pfn == pfn ? std::optional(found->before) : std::nullopt;
}

std::vector<Pfn> Crossing::touched() const
{
    std::vector<Pfn> pages;
    for (const Seen<ListNode>& seen : lists_)
        if (pages.empty() || pages.back() != seen.pfn)
            pages.push_back(seen.pfn);
    return pages;
}

Journal::Position Crossing::latest(Pfn pfn) const
{
    const auto [first, last] = std::ranges::equal_range(lists_, pfn, {}, &Seen<ListNode>::pfn);
    if (first == last)
        return 0;
    return crossed_.forward() ? std::prev(last)->position : first->position;
}

ListNode Crossing::list_of(Side side, Pfn pfn) const
{
    const ListNode now = members_.list_of(pfn);
    return side == Side::Now ? now : first_of(lists_, pfn).value_or(now);
}

Order Crossing::order_of(Side side, Pfn pfn) const
{
    const Order now = now_.order(pfn);
    return side == Side::Now ? now : first_of(orders_, pfn).value_or(now);
}

PagePlace Crossing::place_of(Side side, ListNode list) const
{
    return place_of_list(now_.layout, list, side == Side::Now ? now_.local_list_name : names_before_);
}

std::optional<ListedBlock> Crossing::block_at(Side side, Pfn pfn) const
{
    for (Order order{}; order < Order(MAX_ORDER); order = next(order)) {
        const Pfn first{raw(pfn) & ~(pages_in(order) - 1)};
        const ListNode list = list_of(side, first);
        if (list == no_list)
            continue;
        const PagePlace place = place_of(side, list);
        const bool has_order = place.kind == PagePlace::Kind::Buddy || place.kind == PagePlace::Kind::Pcp;
        const Order of_block = has_order ? place.order : order_of(side, first);
        if (of_block >= order)
            return ListedBlock{first, of_block, list};
    }
    return std::nullopt;
}

bool Crossing::all_off_lists(Side side, Pfn first, Order order) const
{
    for (std::uint32_t i = 0; i < pages_in(order); ++i)
        if (list_of(side, first + i) != no_list)
            return false;
    return true;
}

bool Crossing::batched(Pfn pfn) const { return std::ranges::binary_search(batched_, pfn); }

} // namespace rs
