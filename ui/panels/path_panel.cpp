// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/path_panel.h"

#include "geometry/number_text.h"
#include "panels/path_canvas.h"
#include "value_display.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace rs {

PathPanel::PathPanel(Controller& controller, QWidget* parent)
    : Panel(controller, parent)
    , scroll_(new QScrollArea)
    , canvas_(new PathCanvas)
{
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setWidget(canvas_);
    setMinimumWidth(220);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll_);
    connect(canvas_, &PathCanvas::resized, this, &PathPanel::compose);
}

QString PathPanel::subtitle() const
{
    if (state_.operation() == 0)
        return tr("the slow path of an allocation");
    const QString operation = tr("request %1").arg(number_text(static_cast<std::int64_t>(state_.operation())));
    if (!state_.request())
        return tr("%1 · allocates nothing").arg(operation);
    const StepSeen prepared = controller().timeline().step_at(*state_.request());
    return tr("%1 · order %2 · %3")
        .arg(operation)
        .arg(prepared.values[1])
        .arg(value_display(ValueKind::Gfp, prepared.values[0]));
}

QString PathPanel::content_text() const
{
    QStringList lines{subtitle()};
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

void PathPanel::restart() { state_.clear(); }

void PathPanel::refresh(const Crossed&)
{
    if (past_ != controller().past())
        state_.clear();
    past_ = controller().past();
    state_.follow(controller().timeline());
    compose();
    const QPoint live = canvas_->live_rect().center().toPoint();
    if (!live.isNull())
        scroll_->ensureVisible(live.x(), live.y(), 0, static_cast<int>(3 * PathCanvas::line_height()));
}

void PathPanel::restyle() { compose(); }

void PathPanel::compose()
{
    if (!controller().is_open())
        return;
    const PathLayout layout = lay_out_path(QSizeF(scroll_->viewport()->size()), PathCanvas::line_height());
    canvas_->setMinimumHeight(static_cast<int>(std::floor(layout.size.height())));
    canvas_->show_picture(path_picture(layout, state_, controller().timeline()));
}

} // namespace rs
