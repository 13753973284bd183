// SPDX-License-Identifier: GPL-3.0-or-later
// Every block that a record touched is halved until its pages were in one place before the motion and are in one now.
#include "models/page_moves.h"

#include "models/crossing.h"

#include <algorithm>

namespace rs {

namespace {

    using Kind = PagePlace::Kind;

    struct Extent {
        Pfn first{};
        Order order{};

        bool contains(Pfn pfn) const { return pfn >= first && pfn - first < pages_in(order); }
    };

    class MoveFinder {
    public:
        explicit MoveFinder(const Crossing& crossing)
            : crossing_(crossing)
        {
        }

        std::vector<PageMove> moves();

    private:
        std::vector<Extent> touched_extents() const;
        void look_at(Extent extent);
        std::optional<PagePlace> one_place(Side side, Extent extent) const;
        bool is_one_piece(Extent extent, const PagePlace& from, const PagePlace& to) const;
        void add(Extent extent, PagePlace from, PagePlace to);
        Journal::Position when_moved(Pfn pfn) const;

        const Crossing& crossing_;
        std::vector<PageMove> moves_;
    };

    /// The blocks that touched pages were in and are in: the largest, each once, lowest first.
    std::vector<Extent> MoveFinder::touched_extents() const
    {
        std::vector<Extent> all;
        for (const Pfn pfn : crossing_.touched())
            for (const Side side : {Side::Before, Side::Now})
                if (const auto block = crossing_.block_at(side, pfn))
                    all.push_back({block->first, block->order});
        std::ranges::sort(all, [](const Extent& a, const Extent& b) {
            return std::tuple(a.first, b.order) < std::tuple(b.first, a.order);
        });
        std::vector<Extent> largest;
        for (const Extent& extent : all)
            if (largest.empty() || !largest.back().contains(extent.first))
                largest.push_back(extent);
        return largest;
    }

    /// Where all pages of an extent are; nullopt: in several places, or in several blocks.
    std::optional<PagePlace> MoveFinder::one_place(Side side, Extent extent) const
    {
        if (const auto block = crossing_.block_at(side, extent.first)) {
            if (block->order < extent.order)
                return std::nullopt;
            return crossing_.place_of(side, block->list);
        }
        if (!crossing_.all_off_lists(side, extent.first, extent.order))
            return std::nullopt;
        return PagePlace{.kind = crossing_.batched(extent.first) ? Kind::Batch : Kind::Held};
    }

    /// What is on no list may be several neighbours that have nothing to do with each other.
    bool MoveFinder::is_one_piece(Extent extent, const PagePlace& from, const PagePlace& to) const
    {
        const bool listed_before = from.list != no_list, listed_now = to.list != no_list;
        return (listed_before || crossing_.order_of(Side::Before, extent.first) >= extent.order) &&
               (listed_now || crossing_.order_of(Side::Now, extent.first) >= extent.order);
    }

    void MoveFinder::look_at(Extent extent)
    {
        const auto from = one_place(Side::Before, extent), to = one_place(Side::Now, extent);
        if (from && to && *from == *to)
            return;
        if (from && to && (extent.order == Order{0} || is_one_piece(extent, *from, *to)))
            return add(extent, *from, *to);
        const auto half = Order(raw(extent.order) - 1);
        look_at({extent.first, half});
        look_at({extent.first + pages_in(half), half});
    }

    void MoveFinder::add(Extent extent, PagePlace from, PagePlace to)
    {
        moves_.push_back({extent.first, extent.order, from, to, when_moved(extent.first)});
    }

    /// When its own link changed, or that of the block that it went into or came from.
    Journal::Position MoveFinder::when_moved(Pfn pfn) const
    {
        if (const auto own = crossing_.latest(pfn); own != 0)
            return own;
        for (const Side side : {Side::Now, Side::Before})
            if (const auto block = crossing_.block_at(side, pfn))
                if (const auto of_block = crossing_.latest(block->first); of_block != 0)
                    return of_block;
        return 0;
    }

    std::vector<PageMove> MoveFinder::moves()
    {
        for (const Extent& extent : touched_extents())
            look_at(extent);
        return std::move(moves_);
    }

} // namespace

std::vector<PageMove> page_moves(const Journal& journal, const Crossed& crossed, const World& after,
                                 ListMembers& members)
{
    std::vector<PageMove> moves = MoveFinder(Crossing(journal, crossed, after, members)).moves();
    std::ranges::stable_sort(moves, {}, &PageMove::position);
    if (!crossed.forward())
        std::ranges::reverse(moves);
    return moves;
}

} // namespace rs
