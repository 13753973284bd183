// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/travel_trails.h"

#include "geometry/number_text.h"

#include <algorithm>
#include <cmath>

namespace rs {

namespace {

    constexpr std::size_t most_arrows = 10; ///< more are a thicket: the largest are drawn
    constexpr int samples = 40; ///< of a curve
    constexpr double bends[] = {0.1, -0.1, 0.2, -0.2, 0.05, -0.05, 0.3, -0.3, 0, 0.45, -0.45, 0.6, -0.6};
    constexpr double cost_of_bend = 6; ///< as many points on texts
    constexpr double label_places[] = {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82};
    constexpr double clear = 1.5; ///< logical pixels around a text

    bool hits(const std::vector<QRectF>& rects, const QRectF& rect)
    {
        return std::ranges::any_of(rects, [&](const QRectF& other) { return other.intersects(rect); });
    }

    /// The point of a rectangle nearest to another one.
    QPointF nearest(const QRectF& rect, QPointF point)
    {
        return {std::clamp(point.x(), rect.left(), rect.right()), std::clamp(point.y(), rect.top(), rect.bottom())};
    }

    /// Start and end of the way between two places: where they face each other.
    std::pair<QPointF, QPointF> ends(const TravelGroup& group)
    {
        const QPointF middle = (group.from.center() + group.to.center()) / 2;
        QPointF from = nearest(group.from, group.to.center()), to = nearest(group.to, group.from.center());
        if (group.from.top() < group.to.bottom() && group.to.top() < group.from.bottom())
            return {from, to}; // in one row
        from.setX(std::clamp(middle.x(), group.from.left(), group.from.right()));
        to.setX(std::clamp(middle.x(), group.to.left(), group.to.right()));
        return {from, to};
    }

    /// Points of the arrow that lie on a text or outside the room.
    int points_in_the_way(const TrailArrow& arrow, const std::vector<QRectF>& texts, QRectF room)
    {
        int cost = 0;
        for (int i = 0; i <= samples; ++i) {
            const QPointF point = arrow.at(static_cast<double>(i) / samples);
            const QRectF spot(point - QPointF(clear, clear), QSizeF(2 * clear, 2 * clear));
            if (hits(texts, spot) || !room.contains(point))
                ++cost;
        }
        return cost;
    }

    TrailArrow arrow_of(const TravelGroup& group, const std::vector<QRectF>& texts, QRectF room)
    {
        TrailArrow best;
        double least = 2 * samples;
        const auto [from, to] = ends(group);
        const QPointF across((to - from).y(), -(to - from).x());
        for (const double bend : bends) {
            TrailArrow arrow{.from = from, .knee = (from + to) / 2 + across * 2 * bend, .to = to};
            const double cost = points_in_the_way(arrow, texts, room) + std::abs(bend) * cost_of_bend;
            if (cost < least) {
                least = cost;
                best = arrow;
            }
        }
        return best;
    }

    /// Places for the count: on the arrow, or, where it would hide the arrow, beyond its end.
    std::vector<QPointF> label_centres(const TrailArrow& arrow, QRectF to, QSizeF label)
    {
        std::vector<QPointF> centres;
        if (std::hypot(arrow.to.x() - arrow.from.x(), arrow.to.y() - arrow.from.y()) < 2.5 * label.width()) {
            centres.emplace_back(to.right() + label.width() / 2 + clear, to.center().y());
            centres.emplace_back(to.left() - label.width() / 2 - clear, to.center().y());
        }
        for (const double t : label_places)
            centres.push_back(arrow.at(t));
        return centres;
    }

    /// The first place where the count covers nothing that is read.
    QRectF label_of(const TrailArrow& arrow, QRectF to, const std::vector<QRectF>& taken, QRectF room, QSizeF size)
    {
        const auto centres = label_centres(arrow, to, size);
        QRectF label(QPointF(0, 0), size);
        for (const QPointF& centre : centres) {
            label.moveCenter(centre);
            if (room.contains(label) && !hits(taken, label))
                return label;
        }
        label.moveCenter(centres.front());
        return label;
    }

} // namespace

std::vector<TrailArrow> trail_arrows(const std::vector<TravelGroup>& groups, const std::vector<QRectF>& texts,
                                     QRectF room, const ListsMetrics& metrics)
{
    std::vector<const TravelGroup*> largest;
    for (const TravelGroup& group : groups)
        largest.push_back(&group);
    std::ranges::stable_sort(largest, std::greater{}, &TravelGroup::pages);
    largest.resize(std::min(largest.size(), most_arrows));

    std::vector<QRectF> taken = texts;
    std::vector<TrailArrow> arrows;
    for (const TravelGroup* group : largest) {
        TrailArrow arrow = arrow_of(*group, texts, room);
        if (group->pages > 1) { // an arrow by itself says one
            arrow.count = number_text(static_cast<std::int64_t>(group->pages));
            const double width = metrics.digit * (static_cast<double>(arrow.count.size()) + 1.5);
            arrow.label = label_of(arrow, group->to, taken, room, {width, metrics.line});
            taken.push_back(arrow.label);
        }
        arrows.push_back(arrow);
    }
    return arrows;
}

QRectF ink_of(const ListsText& text, const ListsMetrics& metrics)
{
    const double width = std::min(metrics.heading_width(text.text), text.rect.width());
    const double height = std::min(metrics.line * 0.75, text.rect.height());
    QRectF ink(0, 0, width, height);
    ink.moveCenter(text.rect.center());
    if (text.alignment.testFlag(Qt::AlignLeft))
        ink.moveLeft(text.rect.left());
    else if (text.alignment.testFlag(Qt::AlignRight))
        ink.moveRight(text.rect.right());
    return ink;
}

} // namespace rs
