// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/path_layout.h"

#include "geometry/path_routes.h"

#include <algorithm>

namespace rs {

namespace {

    constexpr double margin = 3;
    constexpr double left_share = 0.58; ///< of the room of both columns
    constexpr double text_from_line = 9; ///< words stand so far right of a line to a neighbour
    constexpr double text_from_edge = 4; ///< and so far from what bounds their room on the right

    double gutter(double width) { return std::clamp(width * 0.12, 30.0, 64.0); }

    struct Rows {
        int count = 0;
        double pitch = 0;
        double box_height = 0;
        double top(int row) const { return margin + row * pitch; }
    };

    Rows rows_of(std::span<const PathPlace> places, double height, double line)
    {
        Rows rows;
        for (const PathPlace& place : places)
            rows.count = std::max(rows.count, place.row + 1);
        rows.pitch = std::max((height - 2 * margin) / rows.count, 2 * line + 1);
        rows.box_height = std::min(line + 1 + (rows.pitch - 2 * line - 1) / 2, line * 1.7);
        return rows;
    }

    /// The longest stretch of empty rows of the right column.
    std::pair<int, int> empty_rows(std::span<const PathPlace> places, const Rows& rows)
    {
        std::pair<int, int> longest{0, 0};
        for (int first = 0, row = 0; row < rows.count; ++row) {
            if (std::ranges::find(places, PathPlace{PathColumn::Right, row}) != places.end())
                first = row + 1;
            else if (row + 1 - first > longest.second - longest.first)
                longest = {first, row + 1};
        }
        return longest;
    }

    void place_boxes(PathLayout& layout, std::span<const PathPlace> places, const Rows& rows)
    {
        const double between = gutter(layout.size.width());
        const double columns = layout.size.width() - 2 * margin - left_lanes - right_lanes - between;
        const double left = margin + left_lanes, width = columns * left_share;
        const double right = left + width + between;
        for (const PathPlace& place : places) {
            const bool in_left = place.column == PathColumn::Left;
            layout.boxes.emplace_back(in_left ? left : right, rows.top(place.row), in_left ? width : columns - width,
                                      rows.box_height);
        }
        const auto [first, end] = empty_rows(places, rows);
        layout.free_area = QRectF(right, rows.top(first), columns - width, rows.top(end) - rows.top(first));
    }

    /// The gap below a box, or above it where its only line to a neighbour goes up.
    QRectF gap_of(const FlowChart& chart, std::span<const PathPlace> places, const Rows& rows, BoxNo box,
                  const QRectF& rect)
    {
        bool down = false, up = false;
        for (const FlowEdge& edge : chart.edges)
            if (edge.from == box && is_neighbours(chart, places, edge))
                (places[edge.to].row > places[box].row ? down : up) = true;
        const double height = rows.pitch - rows.box_height;
        return {rect.left(), up && !down ? rect.top() - height : rect.bottom(), rect.width(), height};
    }

    /// As far to the right as nothing is in the way.
    double free_to(const PathLayout& layout, const QRectF& gap)
    {
        double to = layout.size.width() - margin;
        const auto avoid = [&](const QRectF& thing) {
            if (thing.bottom() > gap.top() && thing.top() < gap.bottom() && thing.left() >= gap.right())
                to = std::min(to, thing.left());
        };
        std::ranges::for_each(layout.boxes, avoid);
        avoid(layout.free_area);
        for (const PathLine& line : layout.lines)
            for (qsizetype i = 1; i < line.points.size(); ++i)
                avoid(QRectF(line.points[i - 1], line.points[i]).normalized().adjusted(0, -0.5, 0, 0.5));
        return to - text_from_edge;
    }

    void place_rooms(PathLayout& layout, const FlowChart& chart, std::span<const PathPlace> places, const Rows& rows)
    {
        layout.rooms.resize(layout.boxes.size());
        for (const FlowEdge& edge : chart.edges) {
            QRectF room = gap_of(chart, places, rows, edge.from, layout.boxes[edge.from]);
            room.setRight(free_to(layout, room));
            room.setLeft(room.left() + neighbour_line_x + text_from_line);
            layout.rooms[edge.from] = room;
        }
    }

} // namespace

PathLayout lay_out_path(FlowChartId id, QSizeF room, double line)
{
    const FlowChart& chart = flow_chart_of(id);
    const std::span<const PathPlace> places = places_of(id);
    const Rows rows = rows_of(places, room.height(), line);
    PathLayout layout;
    layout.line = line;
    layout.size = {room.width(), std::max(room.height(), rows.top(rows.count) + margin)};
    place_boxes(layout, places, rows);
    layout.lines = path_routes(chart, places, layout.boxes);
    place_rooms(layout, chart, places, rows);
    return layout;
}

} // namespace rs
