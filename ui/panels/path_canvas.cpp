// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/path_canvas.h"

#include "theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace rs {

namespace {

    constexpr double corner = 3;
    constexpr double padding = 5;
    constexpr double arrow_length = 6, arrow_half_width = 3.5;

    QFont chart_font() { return Theme::instance().ui_font(0.9); }

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

} // namespace

double PathCanvas::line_height() { return QFontMetricsF(chart_font()).height(); }

void PathCanvas::show_picture(PathPicture picture)
{
    picture_ = std::move(picture);
    update();
}

QRectF PathCanvas::live_rect() const
{
    const auto live = std::find_if(picture_.boxes.begin(), picture_.boxes.end(),
                                   [](const PathBoxPicture& box) { return box.look == PathLook::Live; });
    return live == picture_.boxes.end() ? QRectF() : live->rect;
}

bool PathCanvas::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto box = std::find_if(picture_.boxes.begin(), picture_.boxes.end(),
                                  [&](const PathBoxPicture& b) { return b.rect.contains(help->pos()); });
    QToolTip::showText(help->globalPos(), box == picture_.boxes.end() ? QString() : box->tip, this);
    return true;
}

void PathCanvas::resizeEvent(QResizeEvent*) { emit resized(); }

void PathCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(chart_font());
    for (const PathLinePicture& line : picture_.lines)
        draw_line(painter, line);
    for (const PathBoxPicture& box : picture_.boxes)
        draw_box(painter, box);
    draw_labels(painter);
    draw_legend(painter);
}

void PathCanvas::draw_line(QPainter& painter, const PathLinePicture& line) const
{
    const QColor colour = line_colour(line.look);
    painter.setPen(QPen(colour, line_width(line.look)));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line.points);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(arrowhead(line.points));
}

void PathCanvas::draw_box(QPainter& painter, const PathBoxPicture& box) const
{
    const Palette& p = Theme::instance().palette();
    painter.setPen(QPen(line_colour(box.look), line_width(box.look)));
    painter.setBrush(box.look == PathLook::Live ? p.hot_surface : p.surface_low);
    painter.drawRoundedRect(box.rect, corner, corner);

    QRectF text = box.rect.adjusted(padding, 0, -padding, 0);
    if (!box.tag.isEmpty()) {
        painter.setPen(p.text_dim);
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, box.tag);
        text.setRight(text.right() - QFontMetricsF(painter.font()).horizontalAdvance(box.tag) - padding);
    }
    painter.setPen(box.look == PathLook::Untaken ? p.text_dim : p.text);
    draw_elided(painter, text, Qt::AlignLeft | Qt::AlignVCenter, box.name, Qt::ElideMiddle);
}

void PathCanvas::draw_labels(QPainter& painter) const
{
    const Palette& p = Theme::instance().palette();
    for (const PathLabelPicture& label : picture_.labels) {
        painter.setPen(label.look == PathLook::Untaken ? p.text_dim : line_colour(label.look));
        draw_elided(painter, label.rect, Qt::AlignLeft | Qt::AlignVCenter, label.text, Qt::ElideRight);
    }
}

void PathCanvas::draw_legend(QPainter& painter) const
{
    const std::pair<PathLook, QString> entries[] = {
        {PathLook::Live, tr("happens now")}, {PathLook::Passed, tr("done")}, {PathLook::Untaken, tr("not taken")}};
    const double line = line_height();
    QRectF row(picture_.free_area.left(), picture_.free_area.top(), picture_.free_area.width(), line);
    for (const auto& [look, text] : entries) {
        if (row.bottom() > picture_.free_area.bottom() + 1)
            return;
        const double y = row.center().y();
        draw_line(painter, {look, QPolygonF({{row.left(), y}, {row.left() + 16, y}})});
        painter.setPen(Theme::instance().palette().text_dim);
        draw_elided(painter, row.adjusted(22, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text, Qt::ElideRight);
        row.translate(0, line);
    }
}

} // namespace rs
