// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/path_routes.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <tuple>

namespace rs {

namespace {

    enum class Side : std::uint8_t { Left, Right };

    /// A place on the side of a box where lines leave to one other box, or where they all come in.
    struct Port {
        BoxNo box;
        Side side;
        int row; ///< of the box at the other end: ports stand in this order
        bool leaves;
        BoxNo target;
        friend auto operator<=>(const Port&, const Port&) = default;
    };

    class Router {
    public:
        Router(const FlowChart& chart, std::span<const PathPlace> places, const std::vector<QRectF>& boxes)
            : chart_(chart)
            , places_(places)
            , boxes_(boxes)
        {
            for (const FlowEdge& edge : chart.edges)
                if (!is_neighbours(chart, places, edge)) {
                    ports_.push_back(leaving(edge));
                    ports_.push_back(arriving(edge));
                    (is_between(edge) ? between_edges_ : beside_edges_).push_back(edge);
                }
            std::ranges::sort(ports_);
            const auto same = std::ranges::unique(ports_);
            ports_.erase(same.begin(), same.end());
            number_lanes_between();
            number_lanes_beside();
        }

        PathLine route(const FlowEdge& edge) const
        {
            if (is_neighbours(chart_, places_, edge))
                return {neighbours(boxes_[edge.from], boxes_[edge.to]), true};
            const QPointF start = point_of(leaving(edge)), end = point_of(arriving(edge));
            if (is_straight(edge))
                return {QPolygonF({{start.x(), end.y()}, end})};
            const double x = is_between(edge) ? lane_between(edge) : lane_beside(edge);
            return {QPolygonF({start, {x, start.y()}, {x, end.y()}, end})};
        }

    private:
        int row(BoxNo box) const { return places_[box].row; }
        PathColumn column(BoxNo box) const { return places_[box].column; }
        bool is_across(const FlowEdge& edge) const { return column(edge.from) != column(edge.to); }
        bool is_straight(const FlowEdge& edge) const { return is_across(edge) && row(edge.from) == row(edge.to); }
        /// Across, or within the right column to where others go across.
        bool is_between(const FlowEdge& edge) const
        {
            return is_across(edge) || (column(edge.to) == PathColumn::Right &&
                                       std::ranges::any_of(chart_.edges, [&](const FlowEdge& other) {
                                           return other.to == edge.to && is_across(other);
                                       }));
        }

        /// Towards the other column, or away from it.
        Side side_of(const FlowEdge& edge, BoxNo box) const
        {
            return (column(box) == PathColumn::Left) == is_between(edge) ? Side::Right : Side::Left;
        }
        Port leaving(const FlowEdge& edge) const
        {
            return {edge.from, side_of(edge, edge.from), row(edge.to), true, edge.to};
        }
        /// All lines that come in on a side do so at one port, as high as the uppermost of them would.
        Port arriving(const FlowEdge& edge) const
        {
            int highest = row(edge.from);
            for (const FlowEdge& other : chart_.edges)
                if (other.to == edge.to && !is_neighbours(chart_, places_, other) &&
                    side_of(other, other.to) == side_of(edge, edge.to))
                    highest = std::min(highest, row(other.from));
            return {edge.to, side_of(edge, edge.to), highest, false, edge.to};
        }

        QPointF point_of(const Port& port) const
        {
            const auto mine = [&](const Port& other) { return other.box == port.box && other.side == port.side; };
            const auto first = std::ranges::find_if(ports_, mine);
            const auto place = std::ranges::find(ports_, port) - first + 1;
            const double share =
                static_cast<double>(place) / static_cast<double>(std::ranges::count_if(ports_, mine) + 1);
            const QRectF& box = boxes_[port.box];
            return {port.side == Side::Left ? box.left() : box.right(), box.top() + share * box.height()};
        }

        /// First those to the left column, then those to the right one from below.
        void number_lanes_between()
        {
            std::vector<std::tuple<PathColumn, int, BoxNo>> targets;
            for (const FlowEdge& edge : between_edges_)
                if (!is_straight(edge))
                    targets.emplace_back(column(edge.to), -row(edge.to), edge.to);
            std::ranges::sort(targets);
            for (const auto& target : targets)
                between_.try_emplace(std::get<BoxNo>(target), between_.size());
        }
        double lane_between(const FlowEdge& edge) const
        {
            double from = 0, to = 0;
            for (BoxNo box = 0; box < boxes_.size(); ++box)
                (column(box) == PathColumn::Left ? from : to) =
                    column(box) == PathColumn::Left ? boxes_[box].right() : boxes_[box].left();
            const auto lane = static_cast<double>(between_.at(edge.to) + 1);
            return from + lane * (to - from) / static_cast<double>(between_.size() + 1);
        }

        /// Lines to one target share a lane; where two lanes would run side by side, the shorter is nearer to the
        /// boxes.
        void number_lanes_beside()
        {
            struct Lane {
                int length;
                int top, bottom;
                BoxNo target;
            };
            std::map<BoxNo, Lane> lanes;
            for (const FlowEdge& edge : beside_edges_) {
                Lane& lane = lanes.try_emplace(edge.to, Lane{0, row(edge.to), row(edge.to), edge.to}).first->second;
                lane.top = std::min(lane.top, row(edge.from));
                lane.bottom = std::max(lane.bottom, row(edge.from));
                lane.length = lane.bottom - lane.top;
            }
            std::vector<Lane> placed;
            std::vector<Lane> to_place;
            for (const auto& [target, lane] : lanes)
                to_place.push_back(lane);
            std::ranges::stable_sort(to_place, {}, &Lane::length);
            for (const Lane& lane : to_place) {
                std::size_t number = 0;
                for (const Lane& other : placed)
                    if (column(other.target) == column(lane.target) && other.top <= lane.bottom &&
                        lane.top <= other.bottom)
                        number = std::max(number, outside_.at(other.target) + 1);
                outside_.emplace(lane.target, number);
                placed.push_back(lane);
                std::size_t& count = lanes_of_[column(lane.target) == PathColumn::Left ? 0 : 1];
                count = std::max(count, number + 1);
            }
        }
        double lane_beside(const FlowEdge& edge) const
        {
            const bool left = column(edge.to) == PathColumn::Left;
            const double width = left ? left_lanes : right_lanes;
            const double away = width * static_cast<double>(outside_.at(edge.to) + 1) /
                                static_cast<double>(lanes_of_[left ? 0 : 1] + 1);
            return left ? boxes_[edge.to].left() - away : boxes_[edge.to].right() + away;
        }

        static QPolygonF neighbours(const QRectF& from, const QRectF& to)
        {
            const bool down = to.top() > from.top();
            const double x = from.left() + neighbour_line_x;
            return QPolygonF({{x, down ? from.bottom() : from.top()}, {x, down ? to.top() : to.bottom()}});
        }

        const FlowChart& chart_;
        std::span<const PathPlace> places_;
        const std::vector<QRectF>& boxes_;
        std::vector<Port> ports_; ///< from the top of each side
        std::vector<FlowEdge> between_edges_, beside_edges_;
        std::map<BoxNo, std::size_t> between_, outside_; ///< by target: number of the lane
        std::array<std::size_t, 2> lanes_of_{}; ///< beside each column
    };

} // namespace

bool is_neighbours(const FlowChart& chart, std::span<const PathPlace> places, const FlowEdge& edge)
{
    const PathPlace from = places[edge.from], to = places[edge.to];
    if (from.column != to.column || std::abs(from.row - to.row) != 1)
        return false;
    const bool both_ways = std::ranges::any_of(
        chart.edges, [&](const FlowEdge& other) { return other.from == edge.to && other.to == edge.from; });
    return !both_ways || to.row > from.row;
}

std::vector<PathLine> path_routes(const FlowChart& chart, std::span<const PathPlace> places,
                                  const std::vector<QRectF>& boxes)
{
    const Router router(chart, places, boxes);
    std::vector<PathLine> lines;
    for (const FlowEdge& edge : chart.edges)
        lines.push_back(router.route(edge));
    return lines;
}

} // namespace rs
