// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/page_moves.h"

#include <algorithm>
#include <optional>

namespace rs {

namespace {

    using Kind = PagePlace::Kind;
    using Position = Journal::Position;

    /// A page that a record told of, and what was so before that record, in the direction of the motion.
    template <class Value>
    struct Seen {
        Pfn pfn{};
        Value before{};
        Position position = 0;
    };

    template <class Value>
    void sort_by_page(std::vector<Seen<Value>>& all)
    {
        std::ranges::stable_sort(all, {}, &Seen<Value>::pfn);
    }

    template <class Value>
    std::optional<Value> last_of(const std::vector<Seen<Value>>& sorted, Pfn pfn)
    {
        const auto after = std::ranges::upper_bound(sorted, pfn, {}, &Seen<Value>::pfn);
        return after != sorted.begin() && std::prev(after)->pfn == pfn ? std::optional(std::prev(after)->before)
                                                                       : std::nullopt;
    }

    template <class Value>
    std::optional<Value> first_of(const std::vector<Seen<Value>>& sorted, Pfn pfn)
    {
        const auto found = std::ranges::lower_bound(sorted, pfn, {}, &Seen<Value>::pfn);
        return found != sorted.end() && found->pfn == pfn ? std::optional(found->before) : std::nullopt;
    }

    /// Follows the records of a motion and keeps what they say about pages.
    class Crossing {
    public:
        Crossing(const Journal& journal, const Crossed& crossed, const World& after, ListMembers& members)
            : journal_(journal)
            , crossed_(crossed)
            , after_(after)
            , members_(members)
            , names_before_(after.local_list_name)
            , names_known_(names_before_.size())
        {
        }

        std::vector<PageMove> moves();

    private:
        struct Where {
            PagePlace place;
            bool inside = false; ///< of a larger block
        };

        void follow();
        void look_at(Position position);
        void look_at_field(const Record& record, Position position);
        void look_at_step(Step step, Position position);
        Where before(Pfn pfn) const;
        Where now(Pfn pfn) const;
        template <class ListOf>
        Where where(Pfn pfn, ListOf list_of, std::span<const std::uint8_t> names) const;
        std::optional<PageMove> move_of(Pfn pfn, Position position) const;
        Order moved_order(Pfn pfn, const Where& from, const Where& to) const;
        Order held_order(Pfn pfn, const PagePlace& other, bool before) const;

        const Journal& journal_;
        const Crossed& crossed_;
        const World& after_;
        ListMembers& members_;
        std::vector<std::uint8_t> names_before_; ///< of the functions' lists
        std::vector<bool> names_known_; ///< from the first record that changed it; else it is as `after` says
        std::vector<Seen<ListNode>> touched_;
        std::vector<Seen<Order>> orders_; ///< of the page's field
        std::vector<Seen<Order>> told_orders_; ///< of blocks that were taken or given back, told by steps
        std::vector<Pfn> batched_; ///< were in a folio batch on one side of the motion
    };

    void Crossing::follow()
    {
        if (crossed_.forward()) {
            for (Position p = crossed_.from; p < crossed_.to; ++p) {
                look_at(p);
                members_.apply(journal_[p]);
            }
        } else {
            for (Position p = crossed_.from; p-- > crossed_.to;) {
                look_at(p);
                members_.revert(journal_[p]);
            }
        }
        sort_by_page(touched_);
        sort_by_page(orders_);
        sort_by_page(told_orders_);
        std::ranges::sort(batched_);
    }

    void Crossing::look_at(Position position)
    {
        const Record& record = journal_[position];
        if (record.kind == RecordKind::Link || record.kind == RecordKind::Unlink)
            touched_.push_back({Pfn{record.index}, members_.list_of(Pfn{record.index}), position});
        else if (record.kind == RecordKind::Set)
            look_at_field(record, position);
        else if (record.kind == RecordKind::Step)
            look_at_step(Step(record.to), position);
    }

    void Crossing::look_at_step(Step step, Position position)
    {
        if (step != Step::freed_to_buddy && step != Step::buddy_block_taken)
            return;
        const Position page = position + (step == Step::freed_to_buddy ? 1 : 2); // behind the zone
        const Pfn pfn{static_cast<std::uint32_t>(value_of(journal_[page]))};
        told_orders_.push_back({pfn, Order(value_of(journal_[page + 1])), position});
        // What is freed into a block that begins before it has no link of its own.
        touched_.push_back({pfn, members_.list_of(pfn), position});
    }

    void Crossing::look_at_field(const Record& record, Position position)
    {
        const std::uint32_t value_before = crossed_.forward() ? record.from : record.to;
        switch (Field(record.what)) {
        case Field::PageOrder: orders_.push_back({Pfn{record.index}, Order(value_before), position}); return;
        case Field::BatchFolio: batched_.push_back(Pfn{record.from}); return;
        case Field::LocalListName:
            if (!names_known_[record.index])
                names_before_[record.index] = static_cast<std::uint8_t>(value_before);
            names_known_[record.index] = true;
            return;
        default: return;
        }
    }

    /// The place of a page or of the free block that it is in.
    template <class ListOf>
    Crossing::Where Crossing::where(Pfn pfn, ListOf list_of, std::span<const std::uint8_t> names) const
    {
        if (const ListNode list = list_of(pfn); list != no_list)
            return {place_of_list(after_.layout, list, names), false};
        for (Order order{1}; order < Order(MAX_ORDER); order = next(order)) {
            const ListNode list = list_of(Pfn{raw(pfn) & ~(pages_in(order) - 1)});
            if (list == no_list)
                continue;
            const PagePlace place = place_of_list(after_.layout, list, names);
            if ((place.kind == Kind::Buddy || place.kind == Kind::Pcp) && place.order >= order)
                return {place, true};
        }
        return {};
    }

    Crossing::Where Crossing::before(Pfn pfn) const
    {
        const auto list_of = [&](Pfn page) { return first_of(touched_, page).value_or(members_.list_of(page)); };
        return where(pfn, list_of, names_before_);
    }

    Crossing::Where Crossing::now(Pfn pfn) const
    {
        return where(
            pfn, [&](Pfn page) { return members_.list_of(page); }, after_.local_list_name);
    }

    bool is_in_free_list(const PagePlace& place) { return place.kind == Kind::Buddy || place.kind == Kind::Pcp; }

    /// A block in hand may not have its order written to it yet, or no longer: steps tell it, or where it goes.
    Order Crossing::held_order(Pfn pfn, const PagePlace& other, bool before) const
    {
        if (const auto told = before ? first_of(told_orders_, pfn) : last_of(told_orders_, pfn))
            return *told;
        if (other.kind == Kind::Pcp)
            return other.order;
        const Order now = after_.order(pfn);
        return before ? first_of(orders_, pfn).value_or(now) : now;
    }

    /// The smaller of what it was and what it is: the rest of a larger block moved on its own.
    Order Crossing::moved_order(Pfn pfn, const Where& from, const Where& to) const
    {
        const auto order_at = [&](const Where& where, const Where& other, bool before) {
            if (where.inside)
                return Order{MAX_ORDER - 1};
            return is_in_free_list(where.place) ? where.place.order : held_order(pfn, other.place, before);
        };
        return std::min(order_at(from, to, true), order_at(to, from, false));
    }

    std::optional<PageMove> Crossing::move_of(Pfn pfn, Position position) const
    {
        Where from = before(pfn), to = now(pfn);
        if (from.place == to.place || (from.inside && to.inside))
            return std::nullopt;
        for (PagePlace* place : {&from.place, &to.place})
            if (place->kind == Kind::Held && std::ranges::binary_search(batched_, pfn))
                place->kind = Kind::Batch;
        return PageMove{pfn, moved_order(pfn, from, to), from.place, to.place, position};
    }

    std::vector<PageMove> Crossing::moves()
    {
        follow();
        std::vector<PageMove> moves;
        for (auto page = touched_.begin(); page != touched_.end();) {
            const auto next =
                std::find_if(page, touched_.end(), [&](const Seen<ListNode>& seen) { return seen.pfn != page->pfn; });
            const auto latest = crossed_.forward() ? std::prev(next) : page; // in time
            if (const auto move = move_of(page->pfn, latest->position))
                moves.push_back(*move);
            page = next;
        }
        std::ranges::stable_sort(moves, {}, &PageMove::position);
        if (!crossed_.forward())
            std::ranges::reverse(moves);
        return moves;
    }

} // namespace

std::vector<PageMove> page_moves(const Journal& journal, const Crossed& crossed, const World& after,
                                 ListMembers& members)
{
    return Crossing(journal, crossed, after, members).moves();
}

} // namespace rs
