// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/travel_paths.h"

#include "geometry/list_runs.h"
#include "geometry/migratetype_letters.h"

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
        if (place.kind == PagePlace::Kind::Buddy || place.kind == PagePlace::Kind::Pcp)
            box.mark[0] = migratetype_letters[place.type];
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
        static Pfn first_of_block(const PagePlace& place, Pfn pfn)
        {
            return Pfn{raw(pfn) & ~(pages_in(place.order) - 1)};
        }

        const ListsLayout& layout_;
        std::vector<const PageBox*> boxes_;
    };

    QPointF corner_of(const End& end, QSizeF size)
    {
        return end.rect.center() - QPointF(size.width() / 2, size.height() / 2);
    }

    /// A page that is hidden at one end and has no box of its own at the other flies as a small one.
    PageBox small_box(const PageMove& move, const End& from, const End& to)
    {
        PageBox box = look_of(move.to.kind == PagePlace::Kind::Held ? move.from : move.to);
        const double side = std::min(from.rect.height(), to.rect.height());
        box.rect = QRectF(0, 0, side, side);
        return box;
    }

    PageBox flying_box(const PageMove& move, const End& from, const End& to)
    {
        if (to.box != nullptr && to.box->pfn == move.pfn)
            return *to.box;
        return from.box != nullptr && from.box->pfn == move.pfn ? *from.box : small_box(move, from, to);
    }

    Flight flight_of(const PageMove& move, const End& from, const End& to)
    {
        Flight flight;
        flight.look = flying_box(move, from, to);
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

    /// A move whose ends are both on the panel.
    struct Way {
        const PageMove* move;
        End from, to;
    };

    void widen(QRectF& around, bool& hidden, const End& end)
    {
        if (end.box == nullptr && !hidden)
            return; // boxes tell better where the pages are than the rest of their list
        around = hidden && end.box != nullptr ? end.rect : around | end.rect;
        hidden = hidden && end.box == nullptr;
    }

    struct Group {
        PagePlace from, to;
        bool from_hidden, to_hidden;
        TravelGroup drawn;
    };

    Group begin_group(const Way& way)
    {
        const PageBox* shown = way.to.box != nullptr ? way.to.box : way.from.box;
        Group group{way.move->from, way.move->to, way.from.box == nullptr, way.to.box == nullptr, {}};
        group.drawn.from = way.from.rect;
        group.drawn.to = way.to.rect;
        group.drawn.look = shown != nullptr ? *shown : look_of(way.move->to);
        return group;
    }

    void add(Group& group, const Way& way, const ListsLayout& after)
    {
        group.drawn.pages += pages_in(way.move->order);
        widen(group.drawn.from, group.from_hidden, way.from);
        widen(group.drawn.to, group.to_hidden, way.to);
        const auto covers = [&](const PageBox& box) { return box.rect.intersects(way.from.rect); };
        if (way.from.box != nullptr && std::ranges::none_of(after.boxes, covers))
            group.drawn.left_empty.push_back(way.from.rect);
    }

    template <class Groups>
    auto find_group(Groups& groups, const PagePlace& from, const PagePlace& to)
    {
        return std::ranges::find_if(groups, [&](const Group& g) { return g.from == from && g.to == to; });
    }

    std::vector<Group> list_by_list(const std::vector<Way>& ways, const ListsLayout& after)
    {
        std::vector<Group> groups;
        for (const Way& way : ways) {
            auto group = find_group(groups, way.move->from, way.move->to);
            if (group == groups.end())
                group = groups.insert(groups.end(), begin_group(way));
            add(*group, way, after);
        }
        return groups;
    }

    /// All free lists are one place, and all lists of a CPU.
    PagePlace part_of(PagePlace place)
    {
        place.list = no_list;
        place.order = {};
        place.type = {};
        return place;
    }

    /// Groups of whole parts of the panel, drawn where most of their pages went.
    std::vector<Group> part_by_part(std::vector<Group> lists)
    {
        std::ranges::stable_sort(lists, std::greater{}, [](const Group& g) { return g.drawn.pages; });
        std::vector<Group> parts;
        for (Group& list : lists) {
            list.from = part_of(list.from);
            list.to = part_of(list.to);
            const auto part = find_group(parts, list.from, list.to);
            if (part == parts.end()) {
                parts.push_back(std::move(list));
                continue;
            }
            part->drawn.pages += list.drawn.pages;
            std::ranges::copy(list.drawn.left_empty, std::back_inserter(part->drawn.left_empty));
        }
        return parts;
    }

    std::vector<TravelGroup> groups_of(const std::vector<Way>& ways, const ListsLayout& after)
    {
        auto groups = list_by_list(ways, after);
        if (groups.size() > most_groups)
            groups = part_by_part(std::move(groups));
        std::vector<TravelGroup> drawn;
        for (Group& group : groups)
            drawn.push_back(std::move(group.drawn));
        return drawn;
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
    const BoxIndex boxes_before(before), boxes_after(after);
    std::vector<Way> ways;
    for (const PageMove& move : moves) {
        const auto from = boxes_before.end_of(move.from, move.pfn), to = boxes_after.end_of(move.to, move.pfn);
        if (from && to)
            ways.push_back({&move, *from, *to});
    }
    Travel travel{.flights = {}, .groups = groups_of(ways, after)};
    if (ways.size() > most_flights)
        return travel;
    for (const Way& way : ways)
        travel.flights.push_back(flight_of(*way.move, way.from, way.to));
    set_times(travel.flights);
    return travel;
}

} // namespace rs
