// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/timeline_panel.h"

#include "geometry/number_text.h"
#include "panels/empty_hint.h"
#include "panels/timeline_painter.h"
#include "panels/wheel_zoom.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <cmath>

namespace rs {

namespace {
}

TimelinePanel::TimelinePanel(Controller& controller, QWidget* parent)
    : Panel(controller, parent)
    , hint_(new EmptyHint(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(hint_);
    connect(&controller, &Controller::records_shown, this, &TimelinePanel::follow_view);
    restyle();
}

QString TimelinePanel::subtitle() const
{
    if (!controller().is_open())
        return {};
    const Span whole = index_.whole();
    return tr("%1 records · %2 · drag to move in time, wheel to zoom")
        .arg(number_text(static_cast<std::int64_t>(whole.last - whole.first)),
             tr("%Ln request(s)", nullptr, static_cast<int>(index_.operations().size())));
}

QString TimelinePanel::content_text() const { return cursor_text_; }

void TimelinePanel::restart() { view_.show_all(); }

void TimelinePanel::refresh(const Crossed& crossed)
{
    index_.follow(controller());
    view_.reveal(index_.whole(), static_cast<double>(crossed.to));
    lay_out();
}

void TimelinePanel::restyle()
{
    hint_->say(
        tr("Nothing has happened yet"),
        tr("Step forwards: requests, the tasks that work on them and the kernel's tracepoints appear here in order."));
    lay_out();
}

QString TimelinePanel::cursor_text() const
{
    const Timeline& timeline = controller().timeline();
    const auto operation = index_.operation_before(timeline.cursor());
    if (!operation)
        return tr("start");
    const auto steps = index_.steps_since(timeline.engine().journal(), *operation, timeline.cursor());
    return tr("request %1 · step %2 · %3")
        .arg(number_text(static_cast<std::int64_t>(index_.operation_numbers()[*operation])),
             number_text(static_cast<std::int64_t>(steps)), QString::fromStdString(to_text(timeline.mark())));
}

TimelineContent TimelinePanel::content() const
{
    TimelineContent content{
        index_.operations(), index_.operation_numbers(), {},
        index_.events(),     index_.hot_events(),        static_cast<double>(controller().timeline().cursor()),
        cursor_text_};
    for (std::size_t task = 0; task < index_.busy().size(); ++task)
        if (!index_.busy()[task].empty())
            content.tasks.push_back({QStringLiteral("%1-%2")
                                         .arg(QString::fromStdString(world().task_names[task]))
                                         .arg(world().task_pids[task]),
                                     index_.busy()[task]});
    return content;
}

void TimelinePanel::lay_out()
{
    const Span whole = index_.whole();
    const bool empty = !controller().is_open() || whole.first == whole.last;
    hint_->setVisible(empty);
    update();
    if (empty)
        return;
    cursor_text_ = cursor_text();
    const TimelineContent shown = content();
    QStringList names{tr("tracepoints"), tr("requests")};
    for (const TimelineContent::TaskLane& task : shown.tasks)
        names << task.name;
    const TimelineMetrics metrics = timeline_metrics(names, cursor_text_);
    const AxisView axis = view_.on(whole, timeline_plot(size(), metrics).width());
    layout_ = lay_out_timeline(shown, axis, size(), metrics);
    setMinimumHeight(static_cast<int>(std::ceil(least_timeline_height(shown.tasks.size(), metrics))));
}

void TimelinePanel::paintEvent(QPaintEvent*)
{
    if (hint_->isVisible())
        return;
    QPainter painter(this);
    draw_timeline(painter, layout_, cursor_text_);
}

void TimelinePanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    lay_out();
}

void TimelinePanel::seek_to(double x)
{
    if (hint_->isVisible())
        return;
    const double position = std::round(axis().position_at(x - layout_.plot.left()));
    const Span whole = index_.whole();
    controller().seek(static_cast<Timeline::Position>(
        std::clamp(position, static_cast<double>(whole.first), static_cast<double>(whole.last))));
}

void TimelinePanel::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        seek_to(event->position().x());
}

void TimelinePanel::mouseMoveEvent(QMouseEvent* event)
{
    if ((event->buttons() & Qt::LeftButton) != 0)
        seek_to(event->position().x());
}

void TimelinePanel::mouseDoubleClickEvent(QMouseEvent*)
{
    view_.show_all();
    share_view();
}

void TimelinePanel::wheelEvent(QWheelEvent* event)
{
    zoom_by_wheel(view_, axis(), index_.whole(), *event, event->position().x() - layout_.plot.left());
    share_view();
}

std::optional<Span> TimelinePanel::viewed() const
{
    if (view_.shows_all())
        return std::nullopt;
    const AxisView now = axis();
    return Span{static_cast<std::uint64_t>(now.first), static_cast<std::uint64_t>(now.last)};
}

/// The charts show the same part of the run.
void TimelinePanel::share_view()
{
    controller().show_records(viewed());
    lay_out();
}

void TimelinePanel::follow_view()
{
    const auto shown = controller().shown_records();
    if (shown == viewed())
        return;
    if (shown)
        view_.show_part(index_.whole(), static_cast<double>(shown->first), static_cast<double>(shown->last));
    else
        view_.show_all();
    lay_out();
}

bool TimelinePanel::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return Panel::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), tip_at(help->pos()), this);
    return true;
}

/// The request under the mouse.
QString TimelinePanel::tip_at(QPointF point) const
{
    if (hint_->isVisible() || !layout_.plot.contains(point))
        return {};
    const double position = axis().position_at(point.x() - layout_.plot.left());
    const auto operation = index_.operation_before(static_cast<Timeline::Position>(position) + 1);
    if (!operation)
        return {};
    const Engine& engine = controller().engine();
    const Engine::OperationStart& start = engine.operations()[*operation];
    return tr("request %1: %2")
        .arg(number_text(static_cast<std::int64_t>(start.no)),
             QString::fromStdString(to_text(engine.requests()[start.request])));
}

} // namespace rs
