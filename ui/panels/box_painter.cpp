// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/box_painter.h"

#include "contrast.h"
#include "theme.h"

#include <QPainter>
#include <QPainterPath>

namespace rs {

namespace {

    QFont mark_font() { return Theme::instance().ui_font(0.9); }

    /// The corner that says: more flags than the letter tells.
    QPainterPath dog_ear(const QRectF& box)
    {
        constexpr double size = 4;
        const QPointF corner_at = box.bottomRight();
        QPainterPath path(corner_at);
        path.lineTo(corner_at - QPointF(size, 0));
        path.lineTo(corner_at - QPointF(0, size));
        path.closeSubpath();
        return path;
    }

} // namespace

QColor BoxPainter::colour_of(const PageBox& box)
{
    const Palette& p = Theme::instance().palette();
    switch (box.group) {
    case PageBox::Group::Buddy:
    case PageBox::Group::Pcp: return p.migratetype[box.type];
    case PageBox::Group::Lru: return p.lru[box.type];
    case PageBox::Group::Isolated: return p.hot;
    case PageBox::Group::Held: return p.border;
    }
    return p.text_dim;
}

const QStaticText& BoxPainter::text_of(const Mark& mark)
{
    const auto [text, fresh] = marks_.try_emplace(mark, QLatin1String(mark.data()));
    if (fresh)
        text->second.prepare({}, mark_font());
    return text->second;
}

void BoxPainter::draw(QPainter& painter, const PageBox& box)
{
    const QColor colour = colour_of(box);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(box.rect, corner, corner);
    if (box.group == PageBox::Group::Buddy && box.type == MIGRATE_ISOLATE)
        painter.fillRect(box.rect, QBrush(text_on(colour), Qt::BDiagPattern));
    painter.setPen(text_on(colour));
    if (box.mark[0] != 0) {
        painter.setFont(mark_font());
        const QFontMetricsF metrics(painter.font());
        const double above_middle = metrics.ascent() - metrics.capHeight() / 2; // of the letters, to the text's top
        const QStaticText& text = text_of(box.mark);
        painter.drawStaticText(box.rect.center() - QPointF(text.size().width() / 2, above_middle), text);
    }
    if (box.more_flags)
        painter.fillPath(dog_ear(box.rect), text_on(colour));
}

} // namespace rs
