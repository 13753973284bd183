// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/move_caption.h"

#include "geometry/number_text.h"
#include "latin1.h"
#include "models/step_function.h"
#include "models/zones.h"

#include <QCoreApplication>

#include <algorithm>

namespace rs {

namespace {

    using Kind = PagePlace::Kind;

    /// The functions in which the first page of a group moved.
    struct Why {
        Function function = Function::none;
        Function caller = Function::none;

        bool within(Function f) const { return function == f || caller == f; }
    };

    class MoveCaption {
        Q_DECLARE_TR_FUNCTIONS(MoveCaption)

    public:
        MoveCaption(const Journal& journal, const World& world, ZoneId shown, Direction direction)
            : journal_(journal)
            , world_(world)
            , shown_(shown)
            , forward_(direction == Direction::Forward)
        {
        }

        QString line(const MoveGroup& group) const;

    private:
        Why why(const MoveGroup& group) const;
        static QString amount(const MoveGroup& group);
        QString place(const PagePlace& place, std::pair<Order, Order> orders, const Why& why) const;
        QString buddy(const PagePlace& place, std::pair<Order, Order> orders) const;
        QString places(const MoveGroup& group, const Why& why) const;
        QString zone(ZoneId zone) const;
        static QString in_hand(const Why& why);
        static QString reason(const PagePlace& from, const PagePlace& to, const Why& why);
        static QString reason_of_block(const MoveGroup& group, const Why& why);
        static QString reason_within_lru(const PagePlace& from, const PagePlace& to);
        QString told_reason(const MoveGroup& group, const Why& why) const;

        const Journal& journal_;
        const World& world_;
        ZoneId shown_;
        bool forward_;
    };

    Why MoveCaption::why(const MoveGroup& group) const
    {
        const TaskId task{journal_[group.position].task};
        auto functions = functions_around(journal_, group.position, task, 2);
        functions.resize(2, Function::none);
        return {functions[0], functions[1]};
    }

    QString MoveCaption::amount(const MoveGroup& group)
    {
        const QString pages = tr("%Ln page(s)", nullptr, static_cast<int>(group.pages));
        if (group.blocks == group.pages)
            return pages;
        return tr("%Ln block(s) of %1", nullptr, static_cast<int>(group.blocks)).arg(pages);
    }

    QString MoveCaption::zone(ZoneId zone) const
    {
        return zone == shown_ ? QString() : QLatin1Char(' ') + zone_title(world_, zone);
    }

    QString MoveCaption::buddy(const PagePlace& place, std::pair<Order, Order> orders) const
    {
        const QString type = latin1(migratetype_names[place.type]);
        const QString order = orders.first == orders.second
                                  ? tr("order %1").arg(raw(orders.first))
                                  : tr("orders %1 to %2").arg(raw(orders.first)).arg(raw(orders.second));
        return tr("buddy%1 %2 %3").arg(zone(place.zone), type, order);
    }

    /// Who has a page that is on no list.
    QString MoveCaption::in_hand(const Why& why)
    {
        switch (why.function) {
        case Function::alloc_pages:
        case Function::rmqueue:
        case Function::free_pages:
        case Function::none: return tr("held");
        default: return tr("in hand");
        }
    }

    QString MoveCaption::place(const PagePlace& place, std::pair<Order, Order> orders, const Why& why) const
    {
        switch (place.kind) {
        case Kind::Held: return in_hand(why);
        case Kind::Batch: return tr("folio batch");
        case Kind::Buddy: return buddy(place, orders);
        case Kind::Pcp: return tr("pcp%1 CPU %2").arg(zone(place.zone)).arg(raw(place.cpu));
        case Kind::Lru: return latin1(lru_names[place.lru]);
        case Kind::Isolated: return latin1(info(place.name).name);
        }
        return {};
    }

    QString MoveCaption::places(const MoveGroup& group, const Why& why) const
    {
        const QString from = place(group.from, group.from_orders, why);
        const bool in_buddy = group.from.kind == Kind::Buddy && group.to.kind == Kind::Buddy;
        if (in_buddy && group.from_orders == group.to_orders) // no need to say them twice
            return tr("%1 → %2").arg(from, latin1(migratetype_names[group.to.type]));
        return tr("%1 → %2").arg(from, place(group.to, group.to_orders, why));
    }

    QString MoveCaption::reason_of_block(const MoveGroup& group, const Why& why)
    {
        if (!group.split_or_merged) {
            if (why.within(Function::reserve_highatomic_pageblock))
                return tr("highatomic reserve");
            if (why.within(Function::unreserve_highatomic_pageblock))
                return tr("highatomic reserve given back");
            return tr("borrowed from another type");
        }
        return group.from_orders.second > group.to_orders.second ? tr("split") : tr("merged");
    }

    QString MoveCaption::reason_within_lru(const PagePlace& from, const PagePlace& to)
    {
        if (is_active_lru(from.lru) == is_active_lru(to.lru))
            return tr("moved");
        return is_active_lru(to.lru) ? tr("activated") : tr("deactivated");
    }

    /// Why pages go from one kind of place to another, in the direction of time.
    QString MoveCaption::reason(const PagePlace& from, const PagePlace& to, const Why& why)
    {
        const bool drain = why.within(Function::drain_pages_zone);
        const auto is = [&](Kind a, Kind b) { return from.kind == a && to.kind == b; };
        if (is(Kind::Buddy, Kind::Pcp) || is(Kind::Pcp, Kind::Pcp))
            return tr("refill");
        if (is(Kind::Buddy, Kind::Held) || is(Kind::Pcp, Kind::Held))
            return why.function == Function::rmqueue_bulk ? tr("refill") : tr("allocated");
        if (is(Kind::Pcp, Kind::Buddy))
            return drain ? tr("drain") : tr("bulk free");
        if (is(Kind::Held, Kind::Pcp) && why.function == Function::rmqueue_bulk)
            return tr("refill");
        if (is(Kind::Held, Kind::Pcp) || is(Kind::Held, Kind::Buddy))
            return why.function == Function::free_unref_page_list ? tr("reclaimed") : tr("freed");
        if (is(Kind::Lru, Kind::Isolated))
            return tr("isolated");
        if (is(Kind::Isolated, Kind::Lru))
            return tr("put back");
        if (is(Kind::Isolated, Kind::Pcp) || is(Kind::Isolated, Kind::Buddy) || is(Kind::Lru, Kind::Pcp) ||
            is(Kind::Lru, Kind::Buddy))
            return tr("reclaimed");
        if (is(Kind::Isolated, Kind::Held))
            return tr("examined");
        if (is(Kind::Held, Kind::Isolated) || is(Kind::Isolated, Kind::Isolated))
            return to.name == LocalId::free_folios ? tr("to be freed") : tr("kept");
        if (is(Kind::Lru, Kind::Lru))
            return reason_within_lru(from, to);
        return from.kind == Kind::Batch ? tr("batch drained") : tr("moved");
    }

    QString MoveCaption::told_reason(const MoveGroup& group, const Why& why) const
    {
        const PagePlace& earlier = forward_ ? group.from : group.to;
        const PagePlace& later = forward_ ? group.to : group.from;
        MoveGroup in_time = group;
        if (!forward_)
            std::swap(in_time.from_orders, in_time.to_orders);
        const bool in_buddy = earlier.kind == Kind::Buddy && later.kind == Kind::Buddy;
        const QString word = in_buddy ? reason_of_block(in_time, why) : reason(earlier, later, why);
        return forward_ ? word : tr("taken back: %1").arg(word);
    }

    QString MoveCaption::line(const MoveGroup& group) const
    {
        const Why because = why(group);
        const QString text = tr("%1: %2 · %3").arg(amount(group), places(group, because), told_reason(group, because));
        const QString function = latin1(info(because.function).kernel_name);
        return function.isEmpty() ? text : tr("%1 (%2)").arg(text, function);
    }

} // namespace

QStringList move_caption(const std::vector<MoveGroup>& groups, const Journal& journal, const World& world, ZoneId shown,
                         Direction direction)
{
    const MoveCaption caption(journal, world, shown, direction);
    QStringList lines;
    for (const MoveGroup& group : groups)
        lines << caption.line(group);
    return lines;
}

} // namespace rs
