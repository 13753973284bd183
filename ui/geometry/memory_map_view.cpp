// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/memory_map_view.h"

#include <algorithm>

namespace rs {

namespace {

    constexpr int margin = 2; ///< device pixels: room for the frames of the outer tiles
    constexpr int close_up_cells[] = {1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128};

    int area_of(QSize size) { return size.width() * size.height(); }

    /// Device pixels for 256 pages.
    int magnification(const MapScale& scale) { return (area_of(scale.cell) << 8) >> scale.fold; }

    std::vector<MapScale> scales_from(const MapScale& whole)
    {
        std::vector<MapScale> scales{whole};
        const auto add = [&](const MapScale& scale) {
            if (magnification(scale) > magnification(scales.back()))
                scales.push_back(scale);
        };
        for (unsigned fold = whole.fold; fold > 0; fold -= 2)
            add({fold, {1, 1}});
        for (const int side : close_up_cells)
            if (side >= std::max(whole.cell.width(), whole.cell.height()) || whole.fold > 0)
                add({0, {side, side}});
        return scales;
    }

    /// The quotient rounded down, for points left of or above the picture.
    int floor_div(int a, int b) { return a >= 0 ? a / b : -((b - 1 - a) / b); }

    /// A picture smaller than the area stands at its beginning; a larger one covers it.
    int clamped(int origin, int picture, int area)
    {
        return std::clamp(origin, std::min(area - margin - picture, margin), margin);
    }

} // namespace

void MemoryMapView::set_bands(std::vector<MapBand> bands)
{
    level_ = 0;
    layout_ = MemoryMapLayout(std::move(bands), {}, 0);
    resize(area_);
}

void MemoryMapView::resize(QSize area)
{
    area_ = area;
    if (is_empty())
        return;
    const MapScale before = scale();
    const QPoint middle(area.width() / 2, area.height() / 2);
    const Pfn kept = layout_.nearest_page(cell_at(middle));
    const MapFit fit = fit_memory_map(layout_.bands(), area - QSize(2 * margin, 2 * margin));
    scales_ = scales_from(fit.scale);
    layout_ = MemoryMapLayout(layout_.bands(), fit.shape, fit.scale.fold);
    const auto same = std::ranges::find(scales_, before);
    set_level(level_ == 0 || same == scales_.end() ? 0 : static_cast<int>(same - scales_.begin()));
    origin_ += middle - rect_of(kept).center();
    clamp_origin();
}

void MemoryMapView::zoom(int notches, QPoint towards)
{
    if (is_empty())
        return;
    const Pfn kept = layout_.nearest_page(cell_at(towards));
    set_level(level_ + notches);
    origin_ += towards - rect_of(kept).center();
    clamp_origin();
}

void MemoryMapView::pan(QPoint by)
{
    origin_ += by;
    clamp_origin();
}

void MemoryMapView::show_all()
{
    set_level(0);
    clamp_origin();
}

void MemoryMapView::reveal(Pfn pfn)
{
    const QRect area(QPoint(0, 0), area_);
    if (!layout_.has(pfn) || area.contains(rect_of(pfn)))
        return;
    origin_ += area.center() - rect_of(pfn).center();
    clamp_origin();
}

void MemoryMapView::set_level(int level)
{
    level_ = std::clamp(level, 0, static_cast<int>(scales_.size()) - 1);
    if (layout_.fold() != scale().fold)
        layout_ = MemoryMapLayout(layout_.bands(), layout_.shape(), scale().fold);
}

void MemoryMapView::clamp_origin()
{
    const QSize picture = rect_of(QRect(QPoint(0, 0), layout_.size())).size();
    origin_ = {clamped(origin_.x(), picture.width(), area_.width()),
               clamped(origin_.y(), picture.height(), area_.height())};
}

QPoint MemoryMapView::cell_at(QPoint point) const
{
    const QPoint inside = point - origin_;
    return {floor_div(inside.x(), scale().cell.width()), floor_div(inside.y(), scale().cell.height())};
}

QRect MemoryMapView::rect_of(QRect cells) const
{
    const QSize cell = scale().cell;
    return {origin_ + QPoint(cells.x() * cell.width(), cells.y() * cell.height()),
            QSize(cells.width() * cell.width(), cells.height() * cell.height())};
}

QRect MemoryMapView::visible_cells() const
{
    const QRect seen(cell_at({0, 0}), cell_at({area_.width() - 1, area_.height() - 1}));
    return seen & QRect(QPoint(0, 0), layout_.size());
}

} // namespace rs
