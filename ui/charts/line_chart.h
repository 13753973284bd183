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

/// How a line is drawn, so that colour is not alone.
enum class Stroke : std::uint8_t { Solid, Dash, Dot, DashDot };

struct ChartCurve {
    std::vector<QPointF> points; ///< at most 500, from left to right
    QColor colour;
    Stroke stroke{};
    friend bool operator==(const ChartCurve&, const ChartCurve&) = default;
};

/// A curve's name and value, beside the plot at the value's height, with a piece of the curve's line.
struct ChartLabel {
    double y = 0;
    QString name;
    QString value;
    QColor colour; ///< of the line
    Stroke stroke{};
    friend bool operator==(const ChartLabel&, const ChartLabel&) = default;
};

struct ChartRange {
    double first = 0;
    double last = 1;
    friend bool operator==(const ChartRange&, const ChartRange&) = default;
};

struct ChartContent {
    QString title;
    QString remark; ///< after the title: the unit of y, and what else must be known
    ChartRange x, y;
    QString x_unit;
    std::vector<ChartCurve> curves;
    std::vector<ChartLabel> labels;
    double cursor = 0; ///< x of the vertical line
    QString note; ///< why there is nothing to be seen: stands where the curves would
    friend bool operator==(const ChartContent&, const ChartContent&) = default;
};

class LineChart {
public:
    virtual ~LineChart() = default;

    /// The widget that shows it; belongs to its parent. Leaves the mouse to its parent.
    virtual QWidget* widget() = 0;
    virtual void show_content(ChartContent content) = 0;
    /// What it shows.
    virtual const ChartContent& content() const = 0;
    /// Where the curves are, in the widget's coordinates.
    virtual QRectF plot() const = 0;
    /// The theme's colours and fonts, or the language, changed.
    virtual void restyle() = 0;
};

/// Drawn by Qt Charts. The parent owns it through its widget.
LineChart* make_line_chart(QWidget* parent);

} // namespace rs
