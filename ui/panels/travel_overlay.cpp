// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/travel_overlay.h"

#include "contrast.h"
#include "theme.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace rs {

namespace {

    constexpr double arrow_width = 1.75;
    constexpr double head_length = 8, head_half = 3.5;
    constexpr double sprite_edge = 1.5; ///< around a page that flies, to lift it off the lists

    QPainterPath curve_of(const TrailArrow& arrow)
    {
        QPainterPath path(arrow.from);
        path.quadTo(arrow.knee, arrow.to);
        return path;
    }

    QPainterPath head_of(const TrailArrow& arrow)
    {
        const QPointF way = arrow.to - arrow.at(0.9);
        const double length = std::max(std::hypot(way.x(), way.y()), 0.01);
        const QPointF along = way / length, across(-along.y(), along.x());
        QPainterPath path(arrow.to);
        path.lineTo(arrow.to - along * head_length + across * head_half);
        path.lineTo(arrow.to - along * head_length - across * head_half);
        path.closeSubpath();
        return path;
    }

    void draw_arrow(QPainter& painter, const TrailArrow& arrow)
    {
        const Palette& p = Theme::instance().palette();
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(p.surface, arrow_width + 2)); // a rim, to stand out from boxes of any colour
        painter.drawPath(curve_of(arrow));
        painter.setPen(QPen(p.hot, arrow_width));
        painter.drawPath(curve_of(arrow));
        painter.fillPath(head_of(arrow), p.hot);
    }

    void draw_count(QPainter& painter, const TrailArrow& arrow)
    {
        if (arrow.count.isEmpty())
            return;
        const Palette& p = Theme::instance().palette();
        painter.setPen(QPen(p.hot, 1));
        painter.setBrush(p.surface);
        painter.drawRoundedRect(arrow.label, arrow.label.height() / 2, arrow.label.height() / 2);
        painter.setPen(p.text);
        painter.setFont(Theme::instance().ui_font(0.9));
        painter.drawText(arrow.label, Qt::AlignCenter, arrow.count);
    }

} // namespace

TravelOverlay::TravelOverlay(QWidget* lists)
    : QWidget(lists)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    clock_.setStartValue(0.0);
    clock_.setEndValue(1.0);
    connect(&clock_, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& part) { set_progress(part.toDouble()); });
    connect(&clock_, &QVariantAnimation::finished, this, &TravelOverlay::finish);
}

void TravelOverlay::fly(std::vector<Flight> flights, const QPixmap& lists, int ms)
{
    finish();
    boxes_.forget();
    lists_ = lists;
    for (Flight& flight : flights) {
        QPixmap picture = picture_of(flight.look);
        flights_.push_back({std::move(flight), std::move(picture)});
    }
    setAttribute(Qt::WA_OpaquePaintEvent);
    start(ms);
}

void TravelOverlay::show_trail(std::vector<TrailArrow> arrows, std::vector<TravelGroup> groups, int ms)
{
    finish();
    arrows_ = std::move(arrows);
    groups_ = std::move(groups);
    setAttribute(Qt::WA_OpaquePaintEvent, false);
    start(ms);
}

void TravelOverlay::start(int ms)
{
    progress_ = 0;
    setGeometry(parentWidget()->rect());
    raise();
    show();
    if (ms == 0)
        return;
    clock_.setDuration(ms);
    clock_.start();
}

void TravelOverlay::finish()
{
    clock_.stop();
    flights_.clear();
    arrows_.clear();
    groups_.clear();
    lists_ = {};
    hide();
}

void TravelOverlay::set_progress(double part)
{
    progress_ = part;
    update();
}

QPixmap TravelOverlay::picture_of(const PageBox& box)
{
    const double scale = devicePixelRatioF();
    const QSizeF size = box.rect.size() + QSizeF(2 * sprite_edge, 2 * sprite_edge);
    QPixmap picture((size * scale).toSize());
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    PageBox drawn = box;
    drawn.rect.moveTopLeft({sprite_edge, sprite_edge});
    boxes_.draw(painter, drawn);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Theme::instance().palette().text, sprite_edge));
    painter.drawRoundedRect(drawn.rect, BoxPainter::corner, BoxPainter::corner);
    return picture;
}

void TravelOverlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    flying() ? draw_flights(painter) : draw_trail(painter);
}

void TravelOverlay::draw_flights(QPainter& painter) const
{
    painter.drawPixmap(0, 0, lists_);
    for (const Sprite& sprite : flights_)
        painter.drawPixmap(sprite.flight.at(progress_) - QPointF(sprite_edge, sprite_edge), sprite.picture);
}

void TravelOverlay::draw_ghosts(QPainter& painter, const TravelGroup& group) const
{
    painter.setPen(QPen(Theme::instance().palette().text, 1, Qt::DotLine));
    painter.setBrush(faded(BoxPainter::colour_of(group.look), 0.35F));
    for (const QRectF& rect : group.left_empty)
        painter.drawRoundedRect(rect, BoxPainter::corner, BoxPainter::corner);
}

void TravelOverlay::draw_trail(QPainter& painter) const
{
    for (const TravelGroup& group : groups_)
        draw_ghosts(painter, group);
    for (const TrailArrow& arrow : arrows_)
        draw_arrow(painter, arrow);
    for (const TrailArrow& arrow : arrows_)
        draw_count(painter, arrow);
}

} // namespace rs
