// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/path_canvas.h"

#include "panels/path_painter.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace rs {

PathCanvas::PathCanvas(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    click_timer_.setSingleShot(true);
    connect(&click_timer_, &QTimer::timeout, this, [this] {
        if (click_)
            emit box_clicked(click_->box, click_->keys);
        click_.reset();
    });
}

void PathCanvas::forget()
{
    chosen_.reset();
    click_.reset();
}

double PathCanvas::line_height() { return QFontMetricsF(path_font()).height(); }

void PathCanvas::show_picture(PathPicture picture)
{
    picture_ = std::move(picture);
    update();
}

QRectF PathCanvas::live_rect() const
{
    const auto live = std::find_if(picture_.boxes.begin(), picture_.boxes.end(),
                                   [](const PathBoxPicture& box) { return box.look == PathLook::Live; });
    return live == picture_.boxes.end() ? QRectF() : live->rect;
}

bool PathCanvas::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const PathBoxPicture* box = box_at(help->pos());
    QToolTip::showText(help->globalPos(), box == nullptr ? QString() : box->tip, this);
    return true;
}

const PathBoxPicture* PathCanvas::box_at(QPointF point) const
{
    const auto box =
        std::ranges::find_if(picture_.boxes, [&](const PathBoxPicture& b) { return b.rect.contains(point); });
    return box == picture_.boxes.end() ? nullptr : &*box;
}

const PathBoxPicture* PathCanvas::box_to_open() const
{
    const auto opens = [](const PathBoxPicture& box) { return !box.opener.isNull(); };
    const PathBoxPicture* best = nullptr;
    for (const PathBoxPicture& box : picture_.boxes) {
        if (opens(box) && chosen_ == box.box)
            return &box;
        const bool better = best == nullptr || (best->look != PathLook::Live && box.look == PathLook::Live);
        if (opens(box) && better)
            best = &box;
    }
    return best;
}

/// A click on a box that opens a chart may be the first half of a double one, which must not move the cursor.
void PathCanvas::mousePressEvent(QMouseEvent* event)
{
    const PathBoxPicture* box = event->button() == Qt::LeftButton ? box_at(event->position()) : nullptr;
    click_timer_.stop();
    click_.reset();
    if (box == nullptr)
        return;
    const BoxNo no = box->box;
    if (box->opener.contains(event->position())) {
        emit box_opened(no);
        return;
    }
    chosen_ = no;
    update();
    if (box->opener.isNull()) {
        emit box_clicked(no, event->modifiers());
        return;
    }
    click_ = Click{no, event->modifiers()};
    click_timer_.start(QApplication::doubleClickInterval());
}

void PathCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    const PathBoxPicture* box = box_at(event->position());
    if (box == nullptr || !click_ || click_->box != box->box) {
        if (box == nullptr || box->opener.isNull())
            mousePressEvent(event);
        return;
    }
    click_timer_.stop();
    click_.reset();
    emit box_opened(box->box);
}

void PathCanvas::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(box_at(event->position()) == nullptr ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void PathCanvas::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const PathBoxPicture* box = box_to_open())
            emit box_opened(box->box);
        return;
    case Qt::Key_Backspace:
    case Qt::Key_Up: emit left(); return;
    default: QWidget::keyPressEvent(event);
    }
}

void PathCanvas::resizeEvent(QResizeEvent*) { emit resized(); }

void PathCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    draw_path(painter, picture_, chosen_);
}

} // namespace rs
