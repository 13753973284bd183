// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/travel_paths.h"

#include <algorithm>
#include <cmath>

namespace rs {

namespace {

    constexpr double flight_time = 0.6; ///< of the whole: what one page needs
    constexpr double bend = 0.12; ///< height of the curve, of its length

    /// The corner of a curve between two points: beside their middle.
    QPointF knee(QPointF from, QPointF to, double height)
    {
        const QPointF along = to - from;
        return (from + to) / 2 + QPointF(along.y(), -along.x()) * height;
    }

    PageBox::Group group_of(PagePlace::Kind kind)
    {
        switch (kind) {
        case PagePlace::Kind::Buddy: return PageBox::Group::Buddy;
        case PagePlace::Kind::Pcp: return PageBox::Group::Pcp;
        case PagePlace::Kind::Lru: return PageBox::Group::Lru;
        case PagePlace::Kind::Isolated: return PageBox::Group::Isolated;
        case PagePlace::Kind::Held:
        case PagePlace::Kind::Batch: return PageBox::Group::Held;
        }
        return {};
    }

    PageBox look_of(const PagePlace& place)
    {
        PageBox box{.group = group_of(place.kind)};
        box.type = place.kind == PagePlace::Kind::Lru ? std::uint8_t{place.lru} : std::uint8_t{place.type};
        return box;
    }

    /// One end of a move on the panel.
    struct End {
        const PageBox* box = nullptr; ///< none: hidden in the rest of its list
        QRectF rect;
    };

    /// The boxes of a layout, to be found by their page.
    class BoxIndex {
    public:
        explicit BoxIndex(const ListsLayout& layout)
            : layout_(layout)
        {
            for (const PageBox& box : layout.boxes)
                boxes_.push_back(&box);
            std::ranges::sort(boxes_, {}, &PageBox::pfn);
        }

        /// A page inside a free block is where the block's first page is.
        std::optional<End> end_of(const PagePlace& place, Pfn pfn) const
        {
            const auto found = std::ranges::lower_bound(boxes_, first_of_block(place, pfn), {}, &PageBox::pfn);
            if (found != boxes_.end() && (*found)->pfn == first_of_block(place, pfn))
                return End{*found, (*found)->rect};
            if (place.kind == PagePlace::Kind::Batch)
                return std::nullopt;
            const auto rest = layout_.rest_of(place.list);
            return rest ? std::optional(End{nullptr, *rest}) : std::nullopt;
        }

    private:
        static Pfn first_of_block(const PagePlace& place, Pfn pfn) { return Pfn{raw(pfn) & ~(pages_in(place.order) - 1)}; }

        const ListsLayout& layout_;
        std::vector<const PageBox*> boxes_;
    };

    QPointF corner_of(const End& end, QSizeF size)
    {
        return end.rect.center() - QPointF(size.width() / 2, size.height() / 2);
    }

    Flight flight_of(const PageMove& move, const End& from, const End& to)
    {
        const bool joins_another = to.box != nullptr && to.box->pfn != move.pfn;
        const PageBox* shown = to.box == nullptr || (joins_another && from.box != nullptr) ? from.box : to.box;
        Flight flight;
        flight.look = shown != nullptr ? *shown : look_of(move.to);
        if (shown == nullptr)
            flight.look.rect = from.rect;
        const QSizeF size = flight.look.rect.size();
        flight.look.pfn = move.pfn;
        flight.look.touched = false;
        flight.look.rect = QRectF(corner_of(to, size), size);
        flight.from = corner_of(from, size);
        flight.to = flight.look.rect.topLeft();
        return flight;
    }

    /// Pages leave one after the other.
    void set_times(std::vector<Flight>& flights)
    {
        const double last = flights.size() <= 1 ? 0 : 1 - flight_time;
        const double each = flights.size() <= 1 ? 0 : last / static_cast<double>(flights.size() - 1);
        for (std::size_t i = 0; i < flights.size(); ++i) {
            flights[i].departs = each * static_cast<double>(i);
            flights[i].lands = flights.size() <= 1 ? 1 : flights[i].departs + flight_time;
        }
    }

    struct Grouped {
        ListNode from{}, to{};
        TravelGroup group;
    };

    QRectF around(const std::vector<QRectF>& rects, QRectF otherwise)
    {
        if (rects.empty())
            return otherwise;
        QRectF all;
        for (const QRectF& rect : rects)
            all |= rect;
        return all;
    }

    void add_to_group(std::vector<Grouped>& groups, const PageMove& move, const End& from, const End& to)
    {
        auto found = std::ranges::find_if(groups, [&](const Grouped& g) {
            return g.from == move.from.list && g.to == move.to.list;
        });
        if (found == groups.end()) {
            TravelGroup group{.from = from.rect, .to = to.rect};
            group.look = to.box != nullptr ? *to.box : from.box != nullptr ? *from.box : look_of(move.to);
            groups.push_back({move.from.list, move.to.list, std::move(group)});
            found = std::prev(groups.end());
        }
        found->group.pages += pages_in(move.order);
        if (from.box != nullptr)
            found->group.before.push_back(from.rect);
        if (to.box != nullptr)
            found->group.after.push_back(to.rect);
    }

} // namespace

double eased(double t) { return t * t * (3 - 2 * t); }

QPointF Flight::at(double t) const
{
    const double part = eased(std::clamp((t - departs) / (lands - departs), 0.0, 1.0));
    const QPointF over = knee(from, to, bend);
    return from * (1 - part) * (1 - part) + over * 2 * part * (1 - part) + to * part * part;
}

Travel plan_travel(const std::vector<PageMove>& moves, const ListsLayout& before, const ListsLayout& after)
{
    Travel travel;
    std::vector<Grouped> groups;
    const BoxIndex boxes_before(before), boxes_after(after);
    for (const PageMove& move : moves) {
        const auto from = boxes_before.end_of(move.from, move.pfn), to = boxes_after.end_of(move.to, move.pfn);
        if (!from || !to)
            continue;
        travel.flights.push_back(flight_of(move, *from, *to));
        add_to_group(groups, move, *from, *to);
    }
    for (Grouped& grouped : groups) {
        grouped.group.from = around(grouped.group.before, grouped.group.from);
        grouped.group.to = around(grouped.group.after, grouped.group.to);
        travel.groups.push_back(std::move(grouped.group));
    }
    if (travel.flights.size() > most_flights)
        travel.flights.clear();
    set_times(travel.flights);
    return travel;
}

} // namespace rs
