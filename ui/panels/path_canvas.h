// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the flow chart.
#pragma once

#include "panels/path_picture.h"

#include <QWidget>

namespace rs {

class PathCanvas : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    void show_picture(PathPicture picture);
    const PathPicture& picture() const { return picture_; }

    /// Height of a line of the chart's text.
    static double line_height();
    /// Where the request is.
    QRectF live_rect() const;

signals:
    void resized();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void draw_line(QPainter& painter, const PathLinePicture& line) const;
    void draw_box(QPainter& painter, const PathBoxPicture& box) const;
    void draw_labels(QPainter& painter) const;
    void draw_legend(QPainter& painter) const;

    PathPicture picture_;
};

} // namespace rs
