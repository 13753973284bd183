// SPDX-License-Identifier: GPL-3.0-or-later
// The whole recorded run on one axis: requests, tasks at work, tracepoints, and the cursor to drag through it.
#pragma once

#include "geometry/timeline_layout.h"
#include "geometry/timeline_view.h"
#include "models/timeline_index.h"
#include "panel.h"

namespace rs {

class EmptyHint;

class TimelinePanel : public Panel {
    Q_OBJECT

public:
    explicit TimelinePanel(Controller& controller, QWidget* parent = nullptr);

    QString title() const override { return tr("Timeline"); }
    QString subtitle() const override;
    QString content_text() const override;

protected:
    void restart() override;
    void refresh(const Crossed& crossed) override;
    void restyle() override;

    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void lay_out();
    void share_view();
    void follow_view();
    std::optional<Span> viewed() const;
    void seek_to(double x);
    AxisView axis() const { return view_.on(index_.whole(), layout_.plot.width()); }
    TimelineContent content() const;
    QString cursor_text() const;
    QString tip_at(QPointF point) const;

    TimelineIndex index_;
    TimelineView view_;
    QString cursor_text_;
    TimelineLayout layout_;
    EmptyHint* hint_;
};

} // namespace rs
