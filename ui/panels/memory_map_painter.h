// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the memory map: the picture, and over it what a pixel a page cannot tell: the frames of the pageblocks, the
// blocks and their letters when they are large enough, and the pages that are pointed at.
#pragma once

#include "geometry/memory_map_view.h"
#include "models/memory_map_image.h"
#include "theme.h"

#include <QFontMetrics>
#include <QHash>
#include <QPainter>
#include <QStaticText>

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

/// Letters that were laid out before, in one font.
using MapLabels = QHash<QString, QStaticText>;

class MemoryMapPainter {
public:
    /// The painter's unit is the device pixel and its origin that of the view; `dpr`: device pixels a logical one.
    /// `labels` are kept from one time to the next, until font or dpr change.
    MemoryMapPainter(QPainter& painter, const MapScene& scene, double dpr, MapLabels& labels);

    void draw();

private:
    void draw_picture();
    void draw_grid(const QRect& area);
    void draw_blocks();
    void draw_blocks_of(std::uint32_t pageblock, const QRect& area);
    void join(const PageBlock& block, const QRect& rect);
    void draw_block_label(const PageBlock& block, const QRect& rect);
    void draw_label(const QString& label, const QRect& rect);
    QColor colour_under(const PageBlock& block) const;
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
    MapLabels& labels_;
    QFont font_;
    QFontMetrics metrics_;
    QSize cell_; ///< device pixels
};

} // namespace rs
