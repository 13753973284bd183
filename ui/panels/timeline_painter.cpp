// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/timeline_painter.h"

#include "contrast.h"
#include "theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace rs {

namespace {

    constexpr double most_name_width = 150;
    constexpr double faintest = 0.4; ///< of the colour that the pixel with most tracepoints has

    const Palette& colours() { return Theme::instance().palette(); }
    QFont lane_font() { return Theme::instance().ui_font(0.9); }
    QFont cursor_font()
    {
        QFont font = lane_font();
        font.setBold(true);
        return font;
    }

    void draw_lanes(QPainter& painter, const TimelineLayout& layout)
    {
        for (const TimelineLayout::Lane& lane : layout.lanes) {
            painter.setPen(colours().text_dim);
            const QString name =
                QFontMetricsF(painter.font()).elidedText(lane.name, Qt::ElideRight, lane.name_rect.width());
            painter.drawText(lane.name_rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
            painter.fillRect(lane.track, colours().surface_low);
        }
    }

    void draw_busy(QPainter& painter, const TimelineLayout& layout)
    {
        for (const TimelineLayout::Bar& bar : layout.busy)
            painter.fillRect(bar.rect, bar.past ? colours().accent : not_yet(colours().accent));
    }

    void draw_operations(QPainter& painter, const TimelineLayout& layout)
    {
        for (const TimelineLayout::Bar& bar : layout.operations) {
            painter.fillRect(bar.rect, bar.here   ? colours().hot_surface
                                       : bar.past ? colours().border
                                                  : not_yet(colours().border));
            if (bar.here) {
                painter.setPen(colours().hot);
                painter.drawRect(bar.rect.adjusted(0.5, 0.5, -0.5, -0.5));
            }
            painter.setPen(bar.past ? colours().text : colours().text_dim);
            painter.drawText(bar.rect, Qt::AlignCenter | Qt::TextSingleLine, bar.text);
        }
    }

    void draw_tick(QPainter& painter, const QRectF& lane, double x, double height, const QColor& colour)
    {
        painter.fillRect(QRectF(x - 0.5, lane.bottom() - height * lane.height(), 1, height * lane.height()), colour);
    }

    /// More in a pixel are taller and stronger. Those of memory pressure overtop all others: colour is not alone.
    void draw_ticks(QPainter& painter, const TimelineLayout& layout)
    {
        for (const TimelineLayout::Tick& tick : layout.ticks) {
            const bool hot = tick.hot_share > 0;
            const double share = hot ? tick.hot_share : tick.share;
            const QColor colour =
                faded(hot ? colours().hot : colours().text_dim, static_cast<float>(faintest + (1 - faintest) * share));
            draw_tick(painter, layout.tick_lane, tick.x, hot ? 0.6 + 0.4 * share : 0.25 + 0.35 * share,
                      tick.past ? colour : not_yet(colour));
        }
    }

    void draw_axis(QPainter& painter, const TimelineLayout& layout)
    {
        painter.setPen(colours().text_dim);
        painter.drawText(layout.axis_name, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         QCoreApplication::translate("Timeline", "record"));
        for (const TimelineLayout::AxisTick& tick : layout.axis) {
            painter.drawLine(QPointF(tick.x, layout.plot.bottom()), QPointF(tick.x, layout.plot.bottom() + 3));
            painter.drawText(tick.label, static_cast<int>(tick.alignment) | Qt::TextSingleLine, tick.text);
        }
    }

    void draw_cursor(QPainter& painter, const TimelineLayout& layout, const QString& text)
    {
        if (!layout.cursor_shown)
            return;
        painter.setFont(cursor_font());
        painter.setPen(QPen(colours().hot, 2));
        painter.drawLine(QPointF(layout.cursor_x, layout.cursor_label.top()),
                         QPointF(layout.cursor_x, layout.plot.bottom()));
        const auto side = layout.label_left_of_cursor ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(layout.cursor_label, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine, text);
    }

} // namespace

void draw_timeline(QPainter& painter, const TimelineLayout& layout, const QString& cursor_text)
{
    painter.setFont(lane_font());
    draw_lanes(painter, layout);
    painter.save();
    painter.setClipRect(layout.plot);
    draw_operations(painter, layout);
    draw_busy(painter, layout);
    draw_ticks(painter, layout);
    painter.restore();
    draw_axis(painter, layout);
    draw_cursor(painter, layout, cursor_text);
}

TimelineMetrics timeline_metrics(const QStringList& names, const QString& cursor_text)
{
    const QFontMetricsF metrics(lane_font());
    double widest = 0;
    for (const QString& name : names)
        widest = std::max(widest, metrics.horizontalAdvance(name));
    return {metrics.height(), metrics.horizontalAdvance(QLatin1Char('0')), std::min(widest, most_name_width),
            QFontMetricsF(cursor_font()).horizontalAdvance(cursor_text) + 2};
}

} // namespace rs
