// SPDX-License-Identifier: GPL-3.0-or-later
// A chart of a few curves over simulated time. All that the window knows of the library that draws it.
#pragma once

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

class QWidget;

namespace rs {

struct ChartCurve {
    std::vector<QPointF> points; ///< at most 500, from left to right
    QColor colour;
    bool dashed = false;
};

/// A name at the right end of a curve.
struct ChartLabel {
    double y = 0;
    QString text;
    QColor colour;
};

struct ChartRange {
    double first = 0;
    double last = 1;
};

struct ChartContent {
    ChartRange x, y;
    QString x_title;
    std::vector<ChartCurve> curves;
    std::vector<ChartLabel> labels;
    double cursor = 0; ///< x of the vertical line
};

class LineChart {
public:
    virtual ~LineChart() = default;

    /// The widget that shows it; belongs to its parent.
    virtual QWidget* widget() = 0;
    virtual void show_content(ChartContent content) = 0;
    /// Where the curves are, in the widget's coordinates.
    virtual QRectF plot() const = 0;
    /// The theme's colours and fonts changed.
    virtual void restyle() = 0;
};

/// Drawn by Qt Charts. The parent owns it through its widget.
LineChart* make_line_chart(QWidget* parent);

} // namespace rs
