// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/lists_layout.h"

#include "geometry/lists_sections.h"

#include <algorithm>

namespace rs {

namespace {

    constexpr double margin = 8;
    constexpr double part_gap = 6;
    constexpr double column_gap = 18;
    constexpr double buddy_share = 0.58; ///< of the width; the rest is the per-cpu lists'
    constexpr std::size_t least_isolated_rows = 3; ///< so that lists that come and go move nothing
    constexpr int nr_lru_rows = NR_LRU_LISTS;
    constexpr std::size_t fixed_rows = MAX_ORDER + nr_lru_rows;

    double heading_height(const ListsMetrics& m) { return m.line + 7; }
    double least_row(const ListsMetrics& m) { return m.line + 2; }
    double most_row(const ListsMetrics& m) { return m.line * 1.8; }

    double height_without_rows(const ListsMetrics& m) { return 2 * heading_height(m) + 2 * part_gap + 2 * margin; }

    double row_height(double height, std::size_t rows, const ListsMetrics& m)
    {
        const double fitting = (height - height_without_rows(m)) / static_cast<double>(rows);
        return std::clamp(fitting, least_row(m), most_row(m));
    }

} // namespace

ListsLayout lay_out_lists(const World& world, ZoneId zone, QSizeF size, const ListsMetrics& m)
{
    const std::size_t isolated_rows = std::max(held_lists(world).size(), least_isolated_rows);
    const double row = row_height(size.height(), fixed_rows + isolated_rows, m);
    const ListsDesk desk{world, zone, m, heading_height(m), row, std::min(row - 3, m.line + 3)};

    const double width = size.width() - 2 * margin;
    const double buddy_width = width * buddy_share;
    const double buddy_height = desk.heading + MAX_ORDER * row;
    const double lru_top = margin + buddy_height + part_gap;
    const double lru_height = desk.heading + nr_lru_rows * row;
    const double isolated_top = lru_top + lru_height + part_gap;
    const double isolated_height = static_cast<double>(isolated_rows) * row;

    ListsLayout layout;
    place_buddy(layout, desk, {margin, margin, buddy_width, buddy_height});
    place_pcp(layout, desk, {margin + buddy_width + column_gap, margin, width - buddy_width - column_gap, buddy_height});
    place_lru(layout, desk, {margin, lru_top, width, lru_height});
    place_isolated(layout, desk, {margin, isolated_top, width, isolated_height});
    layout.least_height = height_without_rows(m) + static_cast<double>(fixed_rows + isolated_rows) * least_row(m);
    layout.size = {size.width(), isolated_top + isolated_height + margin};
    return layout;
}

std::optional<QRectF> ListsLayout::rect_of(Pfn pfn) const
{
    const auto found = std::find_if(boxes.begin(), boxes.end(), [&](const PageBox& box) { return box.pfn == pfn; });
    if (found == boxes.end())
        return std::nullopt;
    return found->rect;
}

const PageBox* ListsLayout::box_at(QPointF point) const
{
    const auto found =
        std::find_if(boxes.begin(), boxes.end(), [&](const PageBox& box) { return box.rect.contains(point); });
    return found == boxes.end() ? nullptr : &*found;
}

void ListsLayout::mark_touched(std::span<const Pfn> sorted_pfns)
{
    for (PageBox& box : boxes)
        box.touched = std::binary_search(sorted_pfns.begin(), sorted_pfns.end(), box.pfn);
}

} // namespace rs
