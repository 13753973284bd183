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
    const ChartContent& content() const override { return content_; }
    QRectF plot() const override { return chart()->plotArea(); }
    void restyle() override;

protected:
    // The mouse is the parent's.
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct LabelItems {
        QGraphicsLineItem* line;
        QGraphicsSimpleTextItem* name;
        QGraphicsSimpleTextItem* value;
    };

    void set_up_axis(QValueAxis* axis, Qt::Alignment side);
    void show_all();
    void show_axes();
    void show_curves();
    void set_margins();
    void place_items();
    void place_heading();
    void place_cursor();
    void place_labels();
    void place_label(const LabelItems& items, const ChartLabel& label, double y);
    LabelItems make_label();

    ChartContent content_;
    QValueAxis* x_;
    QValueAxis* y_;
    std::vector<QLineSeries*> series_;
    std::vector<LabelItems> labels_;
    QGraphicsLineItem* cursor_;
    QGraphicsSimpleTextItem* title_;
    QGraphicsSimpleTextItem* remark_;
    QGraphicsTextItem* note_;
};

} // namespace rs
