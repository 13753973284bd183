// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that knows Qt Charts. Measured with 6.4: append() on a shown series is quadratic, so curves are only
// ever replaced; no animation; pens one pixel wide.
#pragma once

#include "charts/line_chart.h"

#include <QtCharts/QChartView>

class QGraphicsLineItem;
class QGraphicsSimpleTextItem;
class QLineSeries;
class QValueAxis;

namespace rs {

class QtLineChart final : public QChartView, public LineChart {
    Q_OBJECT

public:
    explicit QtLineChart(QWidget* parent);

    QWidget* widget() override { return this; }
    void show_content(ChartContent content) override;
    QRectF plot() const override { return chart()->plotArea(); }
    void restyle() override;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); } // the panel's
    void mouseDoubleClickEvent(QMouseEvent* event) override { event->ignore(); }

private:
    void set_up_axis(QValueAxis* axis, Qt::Alignment side);
    void show_axes();
    void show_curves();
    void make_room_for_labels();
    void place_items();

    ChartContent content_;
    QValueAxis* x_;
    QValueAxis* y_;
    std::vector<QLineSeries*> series_;
    std::vector<QGraphicsSimpleTextItem*> labels_;
    QGraphicsLineItem* cursor_;
};

} // namespace rs
