// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/path_layout.h"

#include <algorithm>
#include <cstdlib>

namespace rs {

namespace {

    enum class Column : std::uint8_t { Left, Right };

    struct Place {
        Column column;
        int row;
    };

    constexpr int rows = 9;
    constexpr std::array<Place, at(PathNode::count)> places = [] {
        std::array<Place, at(PathNode::count)> p{};
        const auto put = [&p](PathNode node, Column column, int row) { p[at(node)] = {column, row}; };
        put(PathNode::fast, Column::Left, 0);
        put(PathNode::wake_kswapd, Column::Left, 1);
        put(PathNode::slow, Column::Left, 2);
        put(PathNode::compact_first, Column::Left, 3);
        put(PathNode::reserves, Column::Left, 4);
        put(PathNode::perform_reclaim, Column::Left, 5);
        put(PathNode::after_reclaim, Column::Left, 6);
        put(PathNode::unreserve, Column::Left, 7);
        put(PathNode::drain, Column::Left, 8);
        put(PathNode::got_pg, Column::Right, 0);
        put(PathNode::fail, Column::Right, 3);
        put(PathNode::nopage, Column::Right, 4);
        put(PathNode::may_oom, Column::Right, 5);
        put(PathNode::should_retry, Column::Right, 6);
        put(PathNode::compact_after, Column::Right, 7);
        return p;
    }();

    constexpr double margin = 3;
    constexpr double left_lane = 12; ///< beside the left column
    constexpr double right_lane = 10; ///< beside the right column
    constexpr double left_share = 0.58; ///< of the room of both columns
    constexpr double arrow_x = 12; ///< of vertical arrows, from the box's left edge

    /// Vertical lanes between the columns, as a share of the room there.
    constexpr double retry_lane = 0.18, late_lane = 0.40, page_lane = 0.62, early_lane = 0.84;

    /// Heights at which lines leave or reach the side of a box, as a share of its height.
    constexpr double page_port = 0.28, middle_port = 0.5, other_port = 0.75;

    double x_in(const PathLayout& layout, double share)
    {
        const double from = layout.boxes[at(PathNode::fast)].right(), to = layout.boxes[at(PathNode::got_pg)].left();
        return from + share * (to - from);
    }
    double port(const QRectF& box, double share) { return box.top() + share * box.height(); }
    double side_facing(const PathLayout& layout, PathNode node)
    {
        const QRectF& box = layout.boxes[at(node)];
        return places[at(node)].column == Column::Left ? box.right() : box.left();
    }

    /// To the next box of the column: a short vertical arrow with its label beside it.
    PathLine neighbours(const QRectF& from, const QRectF& to)
    {
        const bool down = to.top() > from.top();
        const double x = from.left() + arrow_x;
        const double start = down ? from.bottom() : from.top(), end = down ? to.top() : to.bottom();
        const double top = std::min(start, end);
        return {QPolygonF({{x, start}, {x, end}}), QRectF(x + 9, top, from.right() - x - 9, std::abs(end - start))};
    }

    /// Along the outer side of a column, over boxes in between. Upwards it leaves room for a label at its start.
    PathLine beside(const QRectF& from, const QRectF& to, Column column)
    {
        const bool left = column == Column::Left;
        const double x = left ? from.left() - left_lane / 2 : from.right() + right_lane / 2;
        const double start = left ? from.left() : from.right(), end = left ? to.left() : to.right();
        const double start_y = port(from, other_port), end_y = port(to, from.top() < to.top() ? page_port : other_port);
        const bool label = left && to.top() < from.top();
        return {QPolygonF({{start, start_y}, {x, start_y}, {x, end_y}, {end, end_y}}),
                label ? QRectF(from.left() + 4, from.bottom(), from.width() - 4, from.height()) : QRectF()};
    }

    /// Found pages: all along one lane to got_pg.
    PathLine to_page(const PathLayout& layout, PathNode node)
    {
        const QRectF &from = layout.boxes[at(node)], &to = layout.boxes[at(PathNode::got_pg)];
        const double x = x_in(layout, page_lane);
        const double start_y = port(from, node == PathNode::fast ? middle_port : page_port);
        const double end_y = port(to, middle_port);
        const QRectF label(to.left(), to.bottom(), to.width(), to.height());
        return {QPolygonF({{side_facing(layout, node), start_y}, {x, start_y}, {x, end_y}, {to.left(), end_y}}), label};
    }

    /// Free height above a box of the left column: as much as between its first two.
    double gap_above(const PathLayout& layout)
    {
        return layout.boxes[at(PathNode::wake_kswapd)].top() - layout.boxes[at(PathNode::fast)].bottom();
    }

    /// Back to the left column: into the box from above.
    PathLine to_retry(const PathLayout& layout, PathNode node, PathNode target)
    {
        const QRectF &from = layout.boxes[at(node)], &to = layout.boxes[at(target)];
        const double gap = gap_above(layout);
        const double x = x_in(layout, retry_lane), start_y = port(from, middle_port);
        const double over = to.top() - gap / 2, end_x = to.right() - arrow_x;
        return {QPolygonF({{from.left(), start_y}, {x, start_y}, {x, over}, {end_x, over}, {end_x, to.top()}}),
                QRectF(to.center().x(), to.top() - gap, end_x - to.center().x() - 6, gap)};
    }

    /// From the left column to the right one.
    PathLine across(const PathLayout& layout, PathNode from, PathNode to)
    {
        const QRectF &start = layout.boxes[at(from)], &end = layout.boxes[at(to)];
        const double start_y = port(start, other_port), end_y = port(end, other_port);
        const double x = x_in(layout, to == PathNode::nopage ? early_lane : late_lane);
        return {QPolygonF({{start.right(), start_y}, {x, start_y}, {x, end_y}, {end.left(), end_y}}), QRectF()};
    }

    PathLine route(const PathLayout& layout, const PathEdge& edge)
    {
        const Place from = places[at(edge.from)], to = places[at(edge.to)];
        if (edge.to == PathNode::got_pg)
            return to_page(layout, edge.from);
        if (from.column == to.column && std::abs(from.row - to.row) == 1)
            return neighbours(layout.boxes[at(edge.from)], layout.boxes[at(edge.to)]);
        if (from.column == to.column)
            return beside(layout.boxes[at(edge.from)], layout.boxes[at(edge.to)], from.column);
        return from.column == Column::Left ? across(layout, edge.from, edge.to) : to_retry(layout, edge.from, edge.to);
    }

    double gutter(double width) { return std::clamp(width * 0.12, 30.0, 64.0); }

    void place_boxes(PathLayout& layout, double line)
    {
        const double pitch = (layout.size.height() - 2 * margin) / rows;
        const double height = std::min(line + 1 + (pitch - 2 * line - 1) / 2, line * 1.7);
        const double columns = layout.size.width() - 2 * margin - left_lane - right_lane - gutter(layout.size.width());
        const double left = margin + left_lane, width = columns * left_share;
        const double right = left + width + gutter(layout.size.width());
        for (std::size_t node = 0; node < places.size(); ++node) {
            const double y = margin + places[node].row * pitch;
            layout.boxes[node] = places[node].column == Column::Left ? QRectF(left, y, width, height)
                                                                     : QRectF(right, y, columns - width, height);
        }
        layout.free_area = QRectF(right, margin + 1.5 * pitch, columns - width, 1.5 * pitch - 4);
    }

    /// The label of a retry takes the right half of the gap above its target.
    void share_gap(PathLayout& layout)
    {
        for (std::size_t edge = 0; edge < path_edges.size(); ++edge)
            if (path_edges[edge].to == PathNode::reserves && path_edges[edge].from == PathNode::compact_first)
                layout.lines[edge].label.setRight(layout.boxes[at(PathNode::reserves)].center().x() - 4);
    }

} // namespace

PathLayout lay_out_path(QSizeF room, double line)
{
    PathLayout layout;
    const double least_pitch = 2 * line + 1;
    layout.size = {room.width(), std::max(room.height(), 2 * margin + rows * least_pitch)};
    place_boxes(layout, line);
    for (std::size_t edge = 0; edge < path_edges.size(); ++edge)
        layout.lines[edge] = route(layout, path_edges[edge]);
    share_gap(layout);
    return layout;
}

} // namespace rs
