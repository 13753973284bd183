// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/lists_canvas.h"

#include "contrast.h"
#include "panels/page_facts.h"
#include "theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <cmath>

namespace rs {

namespace {

    constexpr double small = 0.9; ///< of the normal type size
    constexpr double corner = 2;

    QFont font_of(ListsText::Role role)
    {
        QFont font = Theme::instance().ui_font(small);
        font.setBold(role == ListsText::Role::Heading);
        return font;
    }

    QColor text_colour(ListsText::Role role)
    {
        const Palette& p = Theme::instance().palette();
        if (role == ListsText::Role::Hot)
            return p.hot;
        const bool strong = role == ListsText::Role::Heading || role == ListsText::Role::Number;
        return strong ? p.text : p.text_dim;
    }

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

    QColor faded(QColor colour)
    {
        colour.setAlphaF(0.5F);
        return colour;
    }

    ListsMetrics metrics_now()
    {
        const QFontMetricsF metrics(Theme::instance().ui_font(small));
        const QFontMetricsF bold(font_of(ListsText::Role::Heading));
        return {metrics.height(), metrics.horizontalAdvance(QLatin1Char('0')),
                [bold](const QString& text) { return bold.horizontalAdvance(text); }};
    }

} // namespace

ListsCanvas::ListsCanvas(Controller& controller, QWidget* parent)
    : QWidget(parent)
    , controller_(controller)
{
    setMouseTracking(true);
    restyle();
    connect(&controller, &Controller::page_hovered, this, qOverload<>(&QWidget::update));
    connect(&controller, &Controller::page_selected, this, qOverload<>(&QWidget::update));
}

void ListsCanvas::restyle()
{
    marks_.clear();
    lay_out();
}

void ListsCanvas::show_lists(std::vector<Pfn> touched)
{
    touched_ = std::move(touched);
    lay_out();
}

void ListsCanvas::lay_out()
{
    if (!controller_.is_open())
        return;
    layout_ = lay_out_lists(controller_.world(), controller_.selected_zone(), size(), metrics_now());
    layout_.mark_touched(touched_);
    setMinimumHeight(static_cast<int>(std::ceil(layout_.least_height)));
    update();
}

void ListsCanvas::resizeEvent(QResizeEvent*) { lay_out(); }

bool ListsCanvas::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const PageBox* box = layout_.box_at(help->pos()))
        QToolTip::showText(help->globalPos(), page_facts(controller_.world(), box->pfn), this,
                           box->rect.toAlignedRect());
    else
        QToolTip::hideText();
    return true;
}

void ListsCanvas::mouseMoveEvent(QMouseEvent* event)
{
    const PageBox* box = layout_.box_at(event->position());
    controller_.hover_page(box == nullptr ? no_pfn : box->pfn);
}

void ListsCanvas::mousePressEvent(QMouseEvent* event)
{
    const PageBox* box = layout_.box_at(event->position());
    controller_.select_page(box == nullptr ? no_pfn : box->pfn);
}

void ListsCanvas::leaveEvent(QEvent*) { controller_.hover_page(no_pfn); }

QColor ListsCanvas::colour_of(const PageBox& box) const
{
    const Palette& p = Theme::instance().palette();
    switch (box.group) {
    case PageBox::Group::Buddy:
    case PageBox::Group::Pcp: return p.migratetype[box.type];
    case PageBox::Group::Lru: return p.lru[box.type];
    case PageBox::Group::Isolated: return p.hot;
    }
    return p.text_dim;
}

void ListsCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    draw_bars(painter);
    draw_boxes(painter);
    draw_outlines(painter);
    draw_texts(painter);
}

void ListsCanvas::draw_bars(QPainter& painter) const
{
    const Palette& p = Theme::instance().palette();
    painter.setPen(Qt::NoPen);
    for (const FillBar& bar : layout_.bars) {
        painter.setBrush(p.surface_low);
        painter.drawRoundedRect(bar.rect, corner, corner);
        QRectF filled = bar.rect;
        filled.setWidth(filled.width() * bar.filled);
        painter.setBrush(faded(p.accent));
        painter.drawRoundedRect(filled, corner, corner);
    }
}

const QStaticText& ListsCanvas::text_of(const Mark& mark)
{
    const auto [text, fresh] = marks_.try_emplace(mark, QLatin1String(mark.data()));
    if (fresh)
        text->second.prepare({}, Theme::instance().ui_font(small));
    return text->second;
}

void ListsCanvas::draw_boxes(QPainter& painter)
{
    painter.setFont(Theme::instance().ui_font(small));
    const QFontMetricsF metrics(painter.font());
    const double above_middle = metrics.ascent() - metrics.capHeight() / 2; ///< of the letters, to the text's top
    for (const PageBox& box : layout_.boxes) {
        const QColor colour = colour_of(box);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(box.rect, corner, corner);
        if (box.group == PageBox::Group::Buddy && box.type == MIGRATE_ISOLATE)
            painter.fillRect(box.rect, QBrush(text_on(colour), Qt::BDiagPattern));
        painter.setPen(text_on(colour));
        if (box.mark[0] != 0) {
            const QStaticText& text = text_of(box.mark);
            painter.drawStaticText(box.rect.center() - QPointF(text.size().width() / 2, above_middle), text);
        }
        if (box.more_flags)
            painter.fillPath(dog_ear(box.rect), text_on(colour));
    }
}

void ListsCanvas::draw_outlines(QPainter& painter) const
{
    const Palette& p = Theme::instance().palette();
    painter.setBrush(Qt::NoBrush);
    for (const PageBox& box : layout_.boxes) {
        const bool lit = box.pfn == controller_.hovered_page() || box.pfn == controller_.selected_page();
        if (!lit && !box.touched)
            continue;
        const bool on_hot = box.group == PageBox::Group::Isolated;
        painter.setPen(QPen(lit || on_hot ? p.text : p.hot, lit ? 2.5 : 2));
        painter.drawRoundedRect(box.rect.adjusted(-0.5, -0.5, 0.5, 0.5), corner, corner);
    }
}

void ListsCanvas::draw_texts(QPainter& painter) const
{
    for (const ListsText& text : layout_.texts) {
        const QFont font = font_of(text.role);
        painter.setFont(font);
        painter.setPen(text_colour(text.role));
        const QString fitting = QFontMetricsF(font).elidedText(text.text, Qt::ElideRight, text.rect.width());
        painter.drawText(text.rect, static_cast<int>(text.alignment) | Qt::TextSingleLine, fitting);
    }
}

} // namespace rs
