// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/lists_canvas.h"

#include "contrast.h"
#include "models/held_now.h"
#include "panels/page_facts.h"
#include "panels/travel_overlay.h"
#include "theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace rs {

namespace {

    constexpr double small = 0.9; ///< of the normal type size
    constexpr double corner = BoxPainter::corner;

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
    , travel_(new TravelOverlay(this))
{
    setMouseTracking(true);
    restyle();
    connect(&controller, &Controller::page_hovered, this, qOverload<>(&QWidget::update));
    connect(&controller, &Controller::page_selected, this, qOverload<>(&QWidget::update));
}

void ListsCanvas::restyle()
{
    box_painter_.forget();
    lay_out();
}

void ListsCanvas::show_lists(std::vector<Pfn> touched)
{
    touched_ = std::move(touched);
    last_travel_ = {};
    lay_out();
}

void ListsCanvas::show_moves(std::vector<Pfn> touched, const std::vector<PageMove>& moves)
{
    const ListsLayout before = layout_;
    show_lists(std::move(touched));
    last_travel_ = plan_travel(moves, before, layout_);
    show_travel();
}

void ListsCanvas::show_moment(const World& world, Journal::Position position) { layout_ = layout_of(world, position); }

void ListsCanvas::land()
{
    if (travel_->flying())
        travel_->finish();
}

ListsLayout ListsCanvas::layout_of(const World& world, Journal::Position position) const
{
    constexpr int least_box = 4; // logical pixels
    const auto most_held = static_cast<std::size_t>(std::max(width(), 0) / least_box);
    const HeldNow held =
        held_now(world, controller_.engine().journal(), position, controller_.handle_bound(), most_held);
    return lay_out_lists(world, controller_.selected_zone(), held, size(), metrics_now());
}

void ListsCanvas::lay_out()
{
    travel_->finish();
    if (!controller_.is_open())
        return;
    layout_ = layout_of(controller_.world(), controller_.timeline().cursor());
    layout_.mark_touched(touched_);
    setMinimumHeight(static_cast<int>(std::ceil(layout_.least_height)));
    update();
}

void ListsCanvas::show_travel()
{
    travel_->finish();
    if (last_travel_.empty() || !isVisible())
        return;
    const TravelPace pace = Theme::instance().pace();
    const double playing_speed = controller_.playing() ? controller_.speed() : 0;
    const int ms = travel_ms(pace, playing_speed);
    if (shows_trail(pace, playing_speed))
        show_trail(0);
    else if (ms > 0 && last_travel_.flights.empty())
        show_trail(ms);
    else if (ms > 0)
        travel_->fly(last_travel_.flights, picture_without(last_travel_.flights), ms);
}

void ListsCanvas::show_trail(int ms)
{
    const ListsMetrics metrics = metrics_now();
    std::vector<QRectF> texts;
    for (const ListsText& text : layout_.texts)
        texts.push_back(ink_of(text, metrics));
    travel_->show_trail(trail_arrows(last_travel_.groups, texts, rect(), metrics), last_travel_.groups, ms);
}

/// The lists as they are now, without the pages that have not arrived yet.
QPixmap ListsCanvas::picture_without(const std::vector<Flight>& flights)
{
    std::vector<Pfn> away;
    for (const Flight& flight : flights)
        away.push_back(flight.look.pfn);
    std::ranges::sort(away);
    std::vector<PageBox> boxes = layout_.boxes;
    std::erase_if(boxes, [&](const PageBox& box) { return std::ranges::binary_search(away, box.pfn); });

    QPixmap picture(size() * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Theme::instance().palette().surface);
    QPainter painter(&picture);
    draw(painter, boxes);
    return picture;
}

void ListsCanvas::resizeEvent(QResizeEvent*)
{
    last_travel_ = {};
    lay_out();
    emit resized();
}

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

void ListsCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    draw(painter, layout_.boxes);
}

void ListsCanvas::draw(QPainter& painter, const std::vector<PageBox>& boxes)
{
    painter.setRenderHint(QPainter::Antialiasing);
    draw_bars(painter);
    for (const PageBox& box : boxes)
        box_painter_.draw(painter, box);
    draw_outlines(painter, boxes);
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
        painter.setBrush(faded(p.accent, 0.5F));
        painter.drawRoundedRect(filled, corner, corner);
    }
}

void ListsCanvas::draw_outlines(QPainter& painter, const std::vector<PageBox>& boxes) const
{
    const Palette& p = Theme::instance().palette();
    painter.setBrush(Qt::NoBrush);
    for (const PageBox& box : boxes) {
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
