// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/memory_map_painter.h"

#include "contrast.h"
#include "geometry/migratetype_letters.h"
#include "geometry/number_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace rs {

namespace {

    // Logical pixels.
    constexpr double least_cell_with_grid = 5;
    constexpr double least_cell_with_pfn = 44;
    constexpr double least_gap_with_frames = 4; ///< for the frames of movable pageblocks, which most are
    constexpr double small_block = 12; ///< is filled rather than outlined where it is touched
    constexpr double hover_radius = 7;
    constexpr double select_radius = 11;

    Pfn first_of(std::uint32_t pageblock) { return Pfn{pageblock * pageblock_nr_pages}; }

    QFont device_font(double dpr)
    {
        QFont font = Theme::instance().ui_font(0.9);
        font.setPointSizeF(font.pointSizeF() * dpr);
        return font;
    }

    /// Each type has a line of its own: the colour does not stand alone.
    Qt::PenStyle line_of(Migratetype type)
    {
        switch (type) {
        case MIGRATE_RECLAIMABLE: return Qt::DashLine;
        case MIGRATE_ISOLATE: return Qt::DotLine;
        default: return Qt::SolidLine;
        }
    }

} // namespace

MemoryMapPainter::MemoryMapPainter(QPainter& painter, const MapScene& scene, double dpr, MapLabels& labels)
    : painter_(painter)
    , scene_(scene)
    , palette_(Theme::instance().palette())
    , kinds_(scene.world)
    , dpr_(dpr)
    , labels_(labels)
    , font_(device_font(dpr))
    , metrics_(font_)
    , cell_(scene.view.scale().cell)
{
}

int MemoryMapPainter::px(double logical) const { return std::max(static_cast<int>(std::lround(logical * dpr_)), 1); }

QRect MemoryMapPainter::rect_of(const PageBlock& block) const
{
    return scene_.view.rect_of(scene_.view.layout().block_rect(block.first, block.order));
}

void MemoryMapPainter::draw()
{
    painter_.setFont(font_);
    draw_picture();
    if (scene_.view.scale().fold == 0) {
        draw_blocks();
        scene_.view.layout().for_each_block_in(scene_.view.visible_cells().adjusted(-1, -1, 1, 1),
                                               [&](std::uint32_t pageblock) { draw_frame(pageblock); });
    }
    draw_touched();
    point_at(scene_.hovered, hover_radius);
    point_at(scene_.selected, select_radius);
}

void MemoryMapPainter::draw_picture()
{
    const QRect seen = scene_.view.visible_cells();
    painter_.drawImage(scene_.view.rect_of(seen), scene_.image.image(), seen);
}

/// A line after each cell, except within a block: its pages look joined. Letters where they fit.
void MemoryMapPainter::draw_blocks()
{
    if (std::min(cell_.width(), cell_.height()) < px(least_cell_with_grid))
        return;
    const QRect area = scene_.view.rect_of(scene_.view.visible_cells());
    draw_grid(area);
    scene_.view.layout().for_each_block_in(scene_.view.visible_cells(),
                                           [&](std::uint32_t pageblock) { draw_blocks_of(pageblock, area); });
}

void MemoryMapPainter::draw_grid(const QRect& area)
{
    std::vector<QLine> lines;
    for (int x = area.left() + cell_.width() - 1; x <= area.right(); x += cell_.width())
        lines.emplace_back(x, area.top(), x, area.bottom());
    for (int y = area.top() + cell_.height() - 1; y <= area.bottom(); y += cell_.height())
        lines.emplace_back(area.left(), y, area.right(), y);
    painter_.setPen(QPen(palette_.surface, 1));
    painter_.drawLines(lines.data(), static_cast<int>(lines.size()));
}

void MemoryMapPainter::draw_blocks_of(std::uint32_t pageblock, const QRect& area)
{
    const Pfn end = first_of(pageblock) + pageblock_nr_pages;
    for (Pfn pfn = first_of(pageblock); pfn < end;) {
        PageBlock block = kinds_.block_of(pfn);
        block.first = std::max(block.first, first_of(pageblock));
        const QRect rect = rect_of(block);
        if (block.kind != PageKind::Hole && rect.intersects(area)) {
            join(block, rect);
            draw_block_label(block, rect);
        }
        pfn = block.first + pages_in(block.order);
    }
}

void MemoryMapPainter::join(const PageBlock& block, const QRect& rect)
{
    if (block.order > Order{0})
        painter_.fillRect(rect.adjusted(0, 0, -1, -1), colour_under(block));
}

QColor MemoryMapPainter::colour_under(const PageBlock& block) const
{
    return QColor::fromRgb(scene_.image.image().pixel(scene_.view.layout().cell_of(block.first)));
}

void MemoryMapPainter::draw_block_label(const PageBlock& block, const QRect& rect)
{
    if (rect.height() < metrics_.capHeight() + px(5))
        return;
    QString label(QLatin1Char(letter_of(block.kind)));
    if (block.kind == PageKind::Buddy)
        label = QLatin1Char(migratetype_letters[scene_.world.pageblock_migratetype(block.first)]);
    if (block.order > Order{0} || block.kind == PageKind::Buddy)
        label += QString::number(raw(block.order));
    painter_.setPen(text_on(colour_under(block)));
    if (std::min(rect.width(), rect.height()) >= px(least_cell_with_pfn))
        painter_.drawText(rect, Qt::AlignCenter, label + QLatin1Char('\n') + number_text(raw(block.first)));
    else
        draw_label(label, rect);
}

void MemoryMapPainter::draw_label(const QString& label, const QRect& rect)
{
    QStaticText& text = labels_[label];
    if (text.text().isEmpty()) {
        text.setTextFormat(Qt::PlainText);
        text.setText(label);
        text.prepare(painter_.transform(), font_);
    }
    if (text.size().width() + px(2) > rect.width())
        return;
    const int above_middle = metrics_.ascent() - metrics_.capHeight() / 2; // of the letters, to the text's top
    painter_.drawStaticText(rect.center() - QPoint(static_cast<int>(text.size().width() / 2), above_middle), text);
}

void MemoryMapPainter::draw_frame(std::uint32_t pageblock)
{
    const QRect tile = scene_.view.rect_of(scene_.view.layout().tile_rect(pageblock));
    const Migratetype type = scene_.world.pageblock_migratetype(first_of(pageblock));
    const int gap = std::min(cell_.width(), cell_.height());
    const bool headed = cell_.height() >= metrics_.height();
    const bool coloured = scene_.colouring == MapColouring::Migratetype;
    if (gap >= px(least_gap_with_frames) || (type != MIGRATE_MOVABLE && !coloured)) {
        const int width = type == MIGRATE_HIGHATOMIC ? px(3) : px(1);
        painter_.setPen(QPen(palette_.migratetype[type], width, line_of(type), Qt::FlatCap, Qt::MiterJoin));
        painter_.setBrush(Qt::NoBrush);
        painter_.drawRect(tile.adjusted(-1, -1, 0, 0));
    }
    if (headed)
        draw_heading(tile, pageblock, type);
    else if (type != MIGRATE_MOVABLE || coloured)
        draw_plate(tile.topLeft(), type);
}

/// The letter of the pageblock's type, in its corner.
void MemoryMapPainter::draw_plate(QPoint corner, Migratetype type)
{
    const QRect plate(corner - QPoint(1, 1), QSize(px(12), metrics_.capHeight() + px(4)));
    const QSize tile = scene_.view.rect_of(QRect({0, 0}, scene_.view.layout().tile_size())).size();
    if (plate.height() > tile.height() || plate.width() * plate.height() * 4 > tile.width() * tile.height())
        return;
    painter_.fillRect(plate, palette_.migratetype[type]);
    painter_.setPen(text_on(palette_.migratetype[type]));
    draw_label(QString(QLatin1Char(migratetype_letters[type])), plate);
}

/// Above the tile, where the gap is high enough.
void MemoryMapPainter::draw_heading(const QRect& tile, std::uint32_t pageblock, Migratetype type)
{
    const QRect line(tile.left(), tile.top() - cell_.height(), tile.width(), cell_.height());
    const QString text = QCoreApplication::translate("MemoryMap", "%1 %2 · pageblock %3 · pfn %4 – %5")
                             .arg(QLatin1Char(migratetype_letters[type]))
                             .arg(QString::fromLatin1(migratetype_names[type].data()), number_text(pageblock),
                                  number_text(raw(first_of(pageblock))), number_text(raw(first_of(pageblock + 1)) - 1));
    painter_.setPen(palette_.text_dim);
    painter_.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, metrics_.elidedText(text, Qt::ElideRight, line.width()));
}

void MemoryMapPainter::draw_touched()
{
    painter_.setBrush(Qt::NoBrush);
    painter_.setPen(QPen(palette_.hot, px(2)));
    for (const Pfn pfn : scene_.touched) {
        if (!scene_.view.layout().has(pfn))
            continue;
        const PageBlock block = kinds_.block_of(pfn);
        const QRect rect = rect_of(block.first == pfn ? block : PageBlock{pfn, Order{0}, block.kind});
        if (std::min(rect.width(), rect.height()) < px(small_block))
            painter_.fillRect(rect.adjusted(-px(1), -px(1), px(1), px(1)), palette_.hot);
        else
            painter_.drawRect(rect);
    }
}

/// A frame around a page, and a ring where that would be too small to see.
void MemoryMapPainter::point_at(Pfn pfn, double radius)
{
    if (pfn == no_pfn || !scene_.view.layout().has(pfn))
        return;
    const QRectF rect = QRectF(scene_.view.rect_of(pfn)).adjusted(-0.5, -0.5, 0.5, 0.5);
    const double ring = radius * dpr_;
    painter_.save();
    painter_.setRenderHint(QPainter::Antialiasing);
    painter_.setBrush(Qt::NoBrush);
    for (const QPen& pen : {QPen(palette_.surface, px(5)), QPen(palette_.text, px(2))}) {
        painter_.setPen(pen);
        if (std::min(rect.width(), rect.height()) >= 2 * ring)
            painter_.drawRect(rect);
        else
            painter_.drawEllipse(rect.center(), ring, ring);
    }
    painter_.restore();
}

} // namespace rs
