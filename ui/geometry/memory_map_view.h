// SPDX-License-Identifier: GPL-3.0-or-later
// Which part of the memory map is looked at, and how large: zoom towards a point, pan, show all.
#pragma once

#include "geometry/memory_map_layout.h"

namespace rs {

/// Lengths and points are device pixels of the map's area.
class MemoryMapView {
public:
    /// Another machine, shown whole.
    void set_bands(std::vector<MapBand> bands);
    /// A view of everything stays one; another keeps its scale and the page in the middle.
    void resize(QSize area);

    /// By so many notches of the wheel; the page under the point stays under it.
    void zoom(int notches, QPoint towards);
    void pan(QPoint by);
    void show_all();
    /// Pans as far as a page needs to be seen.
    void reveal(Pfn pfn);
    bool shows_all() const { return level_ == 0; }

    const MemoryMapLayout& layout() const { return layout_; }
    const MapScale& scale() const { return scales_[static_cast<std::size_t>(level_)]; }
    /// Where the picture's first cell is.
    QPoint origin() const { return origin_; }

    std::optional<Pfn> pfn_at(QPoint point) const { return layout_.page_at(cell_at(point)); }
    QRect rect_of(QRect cells) const;
    QRect rect_of(Pfn pfn) const { return rect_of(layout_.block_rect(pfn, Order{0})); }
    /// Cells that are at least in part in the area.
    QRect visible_cells() const;

private:
    bool is_empty() const { return layout_.bands().empty(); }
    QPoint cell_at(QPoint point) const;
    void set_level(int level);
    void clamp_origin();

    QSize area_{1, 1};
    std::vector<MapScale> scales_{MapScale{}}; ///< the first shows everything
    int level_ = 0;
    MemoryMapLayout layout_;
    QPoint origin_;
};

} // namespace rs
