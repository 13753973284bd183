// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/question_picture.h"

#include "contrast.h"
#include "theme.h"

#include <QPainter>
#include <QResizeEvent>

#include <cmath>

namespace rs {

namespace {

    constexpr double corner = 1.5;
    constexpr double rounded_from = 6; ///< px: smaller boxes keep their corners

    QFont picture_font() { return Theme::instance().ui_font(0.9); }

    QColor colour_of(Ink ink)
    {
        const Palette& p = Theme::instance().palette();
        switch (ink.role) {
        case Ink::Role::Empty: return p.surface_low;
        case Ink::Role::Done: return p.accent;
        case Ink::Role::Now: return p.hot;
        case Ink::Role::Text: return p.text;
        case Ink::Role::Dim: return p.text_dim;
        case Ink::Role::Type: return p.migratetype[ink.index];
        case Ink::Role::Lru: return p.lru[ink.index];
        }
        return p.text;
    }

    void draw_box(QPainter& painter, const Drawing::Box& box)
    {
        const QColor colour = colour_of(box.ink);
        const double radius = box.rect.height() < rounded_from ? 0 : corner;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(box.rect, radius, radius);
        if (!box.hatched)
            return;
        painter.setBrush(QBrush(Theme::instance().palette().surface, Qt::BDiagPattern));
        painter.drawRoundedRect(box.rect, radius, radius);
    }

    void draw_label(QPainter& painter, const Drawing::Label& label)
    {
        painter.setPen(label.on_ink ? text_on(colour_of(label.ink)) : colour_of(label.ink));
        const QString fitting =
            QFontMetricsF(painter.font()).elidedText(label.text, Qt::ElideRight, label.rect.width() + 1);
        painter.drawText(label.rect.adjusted(0, 0, 1, 0), static_cast<int>(label.alignment) | Qt::TextSingleLine,
                         fitting);
    }

} // namespace

Paper QuestionPicture::paper() const
{
    const QFontMetricsF metrics(picture_font());
    return {static_cast<double>(width()),
            {std::ceil(metrics.height()), [metrics](const QString& text) { return metrics.horizontalAdvance(text); }}};
}

void QuestionPicture::show_drawing(Drawing drawing)
{
    drawing_ = std::move(drawing);
    setFixedHeight(static_cast<int>(std::ceil(drawing_.height)));
    update();
}

void QuestionPicture::resizeEvent(QResizeEvent* event)
{
    if (event->size().width() != event->oldSize().width())
        emit resized();
}

void QuestionPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(picture_font());
    for (const Drawing::Box& box : drawing_.boxes)
        draw_box(painter, box);
    for (const Drawing::Tick& tick : drawing_.ticks) {
        painter.setPen(QPen(colour_of(tick.ink), 2));
        painter.drawLine(QPointF(tick.x, tick.top), QPointF(tick.x, tick.bottom));
    }
    for (const Drawing::Label& label : drawing_.labels)
        draw_label(painter, label);
}

} // namespace rs
