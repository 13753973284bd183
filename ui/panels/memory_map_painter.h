// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the memory map: the picture, and over it what a pixel a page cannot tell: the frames of the pageblocks, the
// blocks and their letters when they are large enough, and the pages that are pointed at.
#pragma once

#include "geometry/memory_map_view.h"
#include "models/memory_map_image.h"
#include "theme.h"

#include <QPainter>

#include <span>

namespace rs {

/// What to draw, at one moment.
struct MapScene {
    const World& world;
    const MemoryMapView& view;
    const MemoryMapImage& image;
    MapColouring colouring{};
    std::span<const Pfn> touched; ///< by the last motion
    Pfn hovered = no_pfn;
    Pfn selected = no_pfn;
};

class MemoryMapPainter {
public:
    /// The painter's unit is the device pixel and its origin that of the view; `dpr`: device pixels a logical one.
    MemoryMapPainter(QPainter& painter, const MapScene& scene, double dpr);

    void draw();

private:
    void draw_picture();
    void draw_blocks();
    void draw_blocks_of(std::uint32_t pageblock, std::vector<QRect>& outlines);
    void draw_block_label(const PageBlock& block, const QRect& rect);
    void draw_frame(std::uint32_t pageblock);
    void draw_plate(QPoint corner, Migratetype type);
    void draw_heading(const QRect& tile, std::uint32_t pageblock, Migratetype type);
    void draw_touched();
    void point_at(Pfn pfn, double radius);
    QRect rect_of(const PageBlock& block) const;
    int px(double logical) const;

    QPainter& painter_;
    const MapScene& scene_;
    const Palette& palette_;
    PageKinds kinds_;
    double dpr_;
    QFont font_;
    QSize cell_; ///< device pixels
};

} // namespace rs
