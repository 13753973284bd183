// SPDX-License-Identifier: GPL-3.0-or-later
// The memory map under the mouse: the wheel zooms towards it, dragging pans, a double click shows everything, a click
// selects a page. On the left the zones' names stay in sight.
#pragma once

#include "controller.h"
#include "geometry/memory_map_view.h"
#include "models/memory_map_image.h"
#include "panels/memory_map_painter.h"

#include <QWidget>

namespace rs {

class MemoryMapCanvas : public QWidget {
    Q_OBJECT

public:
    explicit MemoryMapCanvas(Controller& controller, QWidget* parent = nullptr);

    /// Another machine was opened.
    void open();
    /// Follows the cursor. `touched`: sorted pages that the last motion moved.
    void follow(std::vector<Pfn> touched);
    void set_colouring(MapColouring colouring);
    void restyle();

    MapColouring colouring() const { return colouring_; }
    const MemoryMapImage& picture() const { return image_; }
    const MemoryMapView& view() const { return view_; }
    /// Where a page is shown, in the canvas' coordinates.
    QRectF rect_of(Pfn pfn) const;

signals:
    void view_changed();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    struct Drag {
        QPoint from; ///< device pixels
        bool moved = false;
    };

    void resize_view();
    void look_anew();
    void select(Pfn pfn);
    int gutter() const;
    QPoint device_point(QPointF point) const;
    Pfn page_under(QPointF point) const;
    QString facts(Pfn pfn) const;
    void draw_gutter(QPainter& painter) const;

    Controller& controller_;
    MemoryMapView view_;
    MemoryMapImage image_;
    MapColouring colouring_ = MapColouring::List;
    std::vector<Pfn> touched_;
    std::optional<Drag> drag_;
    MapLabels labels_;
    int wheel_ = 0; ///< eighths of a degree that make no notch yet
};

} // namespace rs
