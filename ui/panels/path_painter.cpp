// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/path_painter.h"

#include "theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace rs {

namespace {

    constexpr double corner = 3;
    constexpr double padding = 5;
    constexpr double arrow_length = 6, arrow_half_width = 3.5;

    QColor line_colour(PathLook look)
    {
        const Palette& p = Theme::instance().palette();
        switch (look) {
        case PathLook::Untaken: return p.border;
        case PathLook::Passed: return p.accent;
        case PathLook::Live: return p.hot;
        }
        return p.border;
    }

    double line_width(PathLook look) { return look == PathLook::Untaken ? 1 : 1.8; }

    QPolygonF arrowhead(const QPolygonF& points)
    {
        const QPointF tip = points.last(), back = points[points.size() - 2] - tip;
        const double length = std::hypot(back.x(), back.y());
        if (length < 1)
            return {};
        const QPointF along = back / length * arrow_length,
                      across(-back.y() / length * arrow_half_width, back.x() / length * arrow_half_width);
        return QPolygonF({tip, tip + along + across, tip + along - across});
    }

    void draw_elided(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text,
                     Qt::TextElideMode mode)
    {
        const QString fitting = QFontMetricsF(painter.font()).elidedText(text, mode, rect.width());
        painter.drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine, fitting);
    }

    struct PathLegend {
        Q_DECLARE_TR_FUNCTIONS(PathLegend)
    };

    void draw_line(QPainter& painter, const PathLinePicture& line)
    {
        const QColor colour = line_colour(line.look);
        painter.setPen(QPen(colour, line_width(line.look)));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(line.points);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(arrowhead(line.points));
    }

    /// A small chart in the corner of the box, behind a line.
    void draw_opener(QPainter& painter, const PathBoxPicture& box)
    {
        const Palette& p = Theme::instance().palette();
        painter.setPen(QPen(p.border, 1));
        painter.drawLine(box.opener.topLeft() + QPointF(0, 3), box.opener.bottomLeft() - QPointF(0, 3));
        const QPointF centre = box.opener.center();
        painter.setPen(QPen(box.look == PathLook::Untaken ? p.text_dim : p.accent, 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(centre + QPointF(-5, -5), QSizeF(6, 4)));
        painter.drawRect(QRectF(centre + QPointF(-1, 2), QSizeF(6, 4)));
        painter.drawPolyline(QPolygonF({centre + QPointF(-3, -1), centre + QPointF(-3, 4), centre + QPointF(-1, 4)}));
    }

    void draw_box(QPainter& painter, const PathBoxPicture& box, bool chosen)
    {
        const Palette& p = Theme::instance().palette();
        painter.setPen(QPen(line_colour(box.look), line_width(box.look)));
        painter.setBrush(box.look == PathLook::Live ? p.hot_surface : p.surface_low);
        painter.drawRoundedRect(box.rect, corner, corner);
        if (chosen) {
            painter.setPen(QPen(p.text_dim, 1, Qt::DotLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(box.rect.adjusted(2, 2, -2, -2), corner, corner);
        }

        QRectF text = box.rect.adjusted(padding, 0, -padding, 0);
        if (!box.opener.isNull()) {
            draw_opener(painter, box);
            text.setRight(box.opener.left() - padding);
        }
        if (!box.tag.isEmpty()) {
            painter.setPen(p.text_dim);
            painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, box.tag);
            text.setRight(text.right() - QFontMetricsF(painter.font()).horizontalAdvance(box.tag) - padding);
        }
        painter.setPen(box.look == PathLook::Untaken ? p.text_dim : p.text);
        draw_elided(painter, text, Qt::AlignLeft | Qt::AlignVCenter, box.name, Qt::ElideMiddle);
    }

    void draw_labels(QPainter& painter, const PathPicture& picture)
    {
        const Palette& p = Theme::instance().palette();
        for (const PathLabelPicture& label : picture.labels) {
            painter.setPen(label.look == PathLook::Untaken ? p.text_dim : line_colour(label.look));
            const bool fits = QFontMetricsF(painter.font()).horizontalAdvance(label.text) <= label.rect.width();
            draw_elided(painter, label.rect, Qt::AlignLeft | Qt::AlignVCenter, fits ? label.text : label.shorter,
                        Qt::ElideRight);
        }
    }

    void draw_legend(QPainter& painter, const PathPicture& picture)
    {
        const std::pair<PathLook, QString> entries[] = {{PathLook::Live, PathLegend::tr("happens now")},
                                                        {PathLook::Passed, PathLegend::tr("done")},
                                                        {PathLook::Untaken, PathLegend::tr("not taken")}};
        const double line = QFontMetricsF(painter.font()).height();
        QRectF row(picture.free_area.left(), picture.free_area.top(), picture.free_area.width(), line);
        for (const auto& [look, text] : entries) {
            if (row.bottom() > picture.free_area.bottom() + 1)
                return;
            const double y = row.center().y();
            draw_line(painter, {look, QPolygonF({{row.left(), y}, {row.left() + 16, y}})});
            painter.setPen(Theme::instance().palette().text_dim);
            draw_elided(painter, row.adjusted(22, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text, Qt::ElideRight);
            row.translate(0, line);
        }
    }

} // namespace

QFont path_font() { return Theme::instance().ui_font(0.9); }

void draw_path(QPainter& painter, const PathPicture& picture, std::optional<BoxNo> chosen)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(path_font());
    for (const PathLinePicture& line : picture.lines)
        draw_line(painter, line);
    for (const PathBoxPicture& box : picture.boxes)
        draw_box(painter, box, chosen == box.box);
    draw_labels(painter, picture);
    draw_legend(painter, picture);
}

} // namespace rs
