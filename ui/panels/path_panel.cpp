// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/path_panel.h"

#include "geometry/number_text.h"
#include "panels/path_canvas.h"
#include "panels/path_text.h"
#include "panels/path_trail_line.h"
#include "value_display.h"

#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace rs {

PathPanel::PathPanel(Controller& controller, QWidget* parent)
    : Panel(controller, parent)
    , follow_(new QToolButton(this))
    , trail_line_(new PathTrailLine)
    , scroll_(new QScrollArea)
    , canvas_(new PathCanvas)
{
    follow_->setCheckable(true);
    follow_->setObjectName(QStringLiteral("slim_button"));
    follow_->hide(); // until a title takes it
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setWidget(canvas_);
    setMinimumWidth(220);
    setFocusProxy(canvas_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(trail_line_);
    column->addWidget(scroll_);
    connect(follow_, &QToolButton::toggled, this, &PathPanel::follow);
    connect(trail_line_, &PathTrailLine::chosen, this, [this](std::size_t length) {
        choose({trail_.begin(), trail_.begin() + static_cast<std::ptrdiff_t>(length)});
    });
    connect(canvas_, &PathCanvas::resized, this, &PathPanel::compose);
    connect(canvas_, &PathCanvas::box_opened, this, &PathPanel::open_box);
    connect(canvas_, &PathCanvas::box_clicked, this,
            [this](BoxNo box, Qt::KeyboardModifiers keys) { visit(box, keys.testFlag(Qt::ShiftModifier)); });
    connect(canvas_, &PathCanvas::left, this, [this] {
        if (trail_.size() > 1)
            choose({trail_.begin(), trail_.end() - 1});
    });
}

QWidget* PathPanel::title_tools()
{
    follow_->show();
    return follow_;
}

QString PathPanel::subtitle() const
{
    if (state_.operation() == 0)
        return tr("the slow path of an allocation");
    return trail_.size() == 1 ? request_text() : call_text();
}

QString PathPanel::request_text() const
{
    const QString operation = tr("request %1").arg(number_text(static_cast<std::int64_t>(state_.operation())));
    if (!state_.is_called())
        return tr("%1 · allocates nothing").arg(operation);
    const auto prepared = calls_.call(state_.call()).first_step;
    if (prepared == 0 || prepared >= controller().timeline().cursor())
        return operation;
    const StepSeen step = controller().timeline().step_at(prepared);
    return tr("%1 · order %2 · %3")
        .arg(operation)
        .arg(step.values[1])
        .arg(value_display(ValueKind::Gfp, step.values[0]));
}

QString PathPanel::call_text() const
{
    if (!state_.is_called())
        return tr("not called yet");
    const QString task = QString::fromStdString(world().task_names[at(calls_.call(state_.call()).task)]);
    const QString call = tr("call %1 · task %2").arg(number_text(std::int64_t{state_.ordinal()}), task);
    return state_.runs() ? call : tr("%1 · has returned").arg(call);
}

QString PathPanel::content_text() const
{
    QStringList lines{subtitle(), trail_line_->text()};
    for (const PathBoxPicture& box : canvas_->picture().boxes)
        lines << QStringLiteral("%1 %2 %3").arg(box.name, box.tag).arg(static_cast<int>(box.look));
    for (const PathLabelPicture& label : canvas_->picture().labels)
        lines << label.text;
    return lines.join(QLatin1Char('\n'));
}

QString PathPanel::word_at(QPoint point) const
{
    const auto& boxes = canvas_->picture().boxes;
    const QPointF in_canvas = canvas_->mapFrom(this, point);
    const auto box = std::find_if(boxes.begin(), boxes.end(),
                                  [&](const PathBoxPicture& candidate) { return candidate.rect.contains(in_canvas); });
    return box == boxes.end() ? QString() : box->name;
}

void PathPanel::restart()
{
    calls_ = {};
    trail_ = whole_trail();
    state_ = {};
    canvas_->forget();
}

void PathPanel::refresh(const Crossed&) { look(); }

void PathPanel::follow(bool on)
{
    if (on)
        look();
}

void PathPanel::show_trail(PathTrail trail)
{
    if (trail == trail_)
        return;
    trail_ = std::move(trail);
    canvas_->forget();
    look();
    emit subtitle_changed();
}

void PathPanel::choose(PathTrail trail)
{
    follow_->setChecked(false);
    show_trail(std::move(trail));
}

void PathPanel::open_box(BoxNo box)
{
    PathTrail trail = trail_;
    trail.push_back(state_.chart().boxes[box].inside);
    choose(std::move(trail));
}

void PathPanel::visit(BoxNo box, bool backwards)
{
    if (!state_.is_called())
        return;
    const auto places = visits(calls_, state_.call(), box);
    if (places.empty())
        return;
    const auto cursor = controller().timeline().cursor();
    const auto next = std::ranges::lower_bound(places, cursor);
    const auto step = controller().timeline().current_step();
    auto last = next; // one past the last that lies before, and is not where the cursor is
    if (last != places.begin() && ((step && step->position == *std::prev(last)) || cursor == *std::prev(last) + 1))
        --last;
    const auto to = backwards ? (last == places.begin() ? places.back() : *std::prev(last))
                              : (next == places.end() ? places.front() : *next);
    controller().seek(to + 1);
}

void PathPanel::look()
{
    if (!controller().is_open())
        return;
    calls_.follow(controller());
    if (follow_->isChecked()) {
        const PathTrail there = trail_of(world(), controller().shown_task());
        if (there != trail_)
            canvas_->forget();
        trail_ = there;
    }
    state_ = PathState(calls_, trail_, controller());
    trail_line_->show_trail(trail_);
    compose();
    const QPoint live = canvas_->live_rect().center().toPoint();
    if (!live.isNull())
        scroll_->ensureVisible(live.x(), live.y(), 0, static_cast<int>(3 * PathCanvas::line_height()));
}

void PathPanel::restyle()
{
    follow_->setText(tr("Follow"));
    follow_->setToolTip(tr("Show the chart that the task at the cursor is in"));
    follow_->setFont(Theme::instance().ui_font(0.9));
    trail_line_->setFont(Theme::instance().ui_font(0.9));
    trail_line_->show_trail(trail_);
    compose();
}

void PathPanel::compose()
{
    if (!controller().is_open())
        return;
    const PathLayout layout =
        lay_out_path(trail_.back(), QSizeF(scroll_->viewport()->size()), PathCanvas::line_height());
    canvas_->setMinimumHeight(static_cast<int>(std::floor(layout.size.height())));
    canvas_->show_picture(path_picture(layout, state_, controller().timeline()));
}

} // namespace rs
