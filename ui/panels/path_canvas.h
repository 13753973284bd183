// SPDX-License-Identifier: GPL-3.0-or-later
// Shows a flow chart, and tells which box the person wants to go to or to open.
#pragma once

#include "panels/path_picture.h"

#include <QTimer>
#include <QWidget>

#include <optional>

namespace rs {

class PathCanvas : public QWidget {
    Q_OBJECT

public:
    explicit PathCanvas(QWidget* parent = nullptr);

    void show_picture(PathPicture picture);
    /// Another chart is shown from now on: what was chosen or clicked in the last one is forgotten.
    void forget();
    const PathPicture& picture() const { return picture_; }

    /// Height of a line of the chart's text.
    static double line_height();
    /// Where the request is.
    QRectF live_rect() const;

signals:
    void resized();
    /// The person clicked on a box, but not to open it.
    void box_clicked(rs::BoxNo box, Qt::KeyboardModifiers keys);
    void box_opened(rs::BoxNo box);
    /// Back to the chart before.
    void left();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Click {
        BoxNo box = 0;
        Qt::KeyboardModifiers keys;
    };

    const PathBoxPicture* box_at(QPointF point) const;
    /// The box that Enter opens: the chosen one, or the one that the call is in, or the first that opens a chart.
    const PathBoxPicture* box_to_open() const;

    PathPicture picture_;
    std::optional<BoxNo> chosen_; ///< by the last click
    std::optional<Click> click_; ///< waits to see whether it becomes a double one
    QTimer click_timer_;
};

} // namespace rs
