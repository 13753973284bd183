// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel.h"

#include <QEvent>

#include <algorithm>
#include <utility>

namespace rs {

namespace {
    constexpr int frame_ms = 16;
}

Panel::Panel(Controller& controller, QWidget* parent)
    : QWidget(parent)
    , controller_(controller)
{
    next_frame_.setSingleShot(true);
    next_frame_.setTimerType(Qt::PreciseTimer);
    connect(&next_frame_, &QTimer::timeout, this, &Panel::refresh_now);
    connect(&controller_, &Controller::opened, this, &Panel::on_opened);
    connect(&controller_, &Controller::moved, this, &Panel::on_moved);
    connect(&Theme::instance(), &Theme::changed, this, [this] { restyle(); });
    if (controller_.is_open())
        on_opened();
}

void Panel::refresh_now()
{
    next_frame_.stop();
    if (!controller_.is_open() || !in_sight() || !crossed_)
        return;
    if (!restarted_) {
        restarted_ = true;
        restart();
    }
    since_refresh_.start();
    refresh(*std::exchange(crossed_, std::nullopt));
    emit subtitle_changed();
}

void Panel::on_opened()
{
    restarted_ = false;
    const auto cursor = controller_.timeline().cursor();
    crossed_ = Crossed{cursor, cursor};
    schedule();
}

void Panel::on_moved(const Crossed& crossed)
{
    crossed_ = Crossed{crossed_ ? crossed_->from : crossed.from, crossed.to};
    schedule();
}

void Panel::schedule()
{
    if (!in_sight() || next_frame_.isActive())
        return;
    const qint64 passed = since_refresh_.isValid() ? since_refresh_.elapsed() : frame_ms;
    next_frame_.start(static_cast<int>(std::clamp<qint64>(frame_ms - passed, 0, frame_ms)));
}

void Panel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!std::exchange(styled_, true))
        restyle(); // a style sheet makes widgets that change their parent forget their fonts
    refresh_now();
}

void Panel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    restyle();
    emit subtitle_changed();
}

} // namespace rs
