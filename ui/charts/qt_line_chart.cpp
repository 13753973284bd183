// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/qt_line_chart.h"

#include "geometry/axis_ticks.h"
#include "geometry/spread_labels.h"
#include "theme.h"

#include <QGraphicsLayout>
#include <QGraphicsLineItem>
#include <QGraphicsSimpleTextItem>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>

namespace rs {

namespace {

    constexpr int label_gap = 4;
    constexpr double pixels_a_tick = 70;

    QFont chart_font() { return Theme::instance().ui_font(0.9); }

    void set_ticks(QValueAxis* axis, const ChartRange& range, double pixels)
    {
        const auto ticks = axis_ticks(range.first, range.last, std::max(static_cast<int>(pixels / pixels_a_tick), 3));
        if (ticks.size() < 2)
            return;
        axis->setRange(range.first, range.last);
        axis->setTickAnchor(ticks.front());
        axis->setTickInterval(ticks[1] - ticks[0]);
        axis->setLabelFormat(ticks[1] - ticks[0] < 1 ? QStringLiteral("%.2g") : QStringLiteral("%.0f"));
    }

} // namespace

LineChart* make_line_chart(QWidget* parent) { return new QtLineChart(parent); }

QtLineChart::QtLineChart(QWidget* parent)
    : QChartView(parent)
    , x_(new QValueAxis(this))
    , y_(new QValueAxis(this))
    , cursor_(new QGraphicsLineItem(chart()))
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMinimumSize(160, 84);
    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundVisible(false);
    chart()->setBackgroundRoundness(0);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    set_up_axis(x_, Qt::AlignBottom);
    set_up_axis(y_, Qt::AlignLeft);
    cursor_->setZValue(20);
    connect(chart(), &QChart::plotAreaChanged, this, &QtLineChart::place_items);
    restyle();
}

void QtLineChart::set_up_axis(QValueAxis* axis, Qt::Alignment side)
{
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setLineVisible(false);
    chart()->addAxis(axis, side);
}

void QtLineChart::restyle()
{
    const Palette& p = Theme::instance().palette();
    setBackgroundBrush(p.surface);
    for (QValueAxis* axis : {x_, y_}) {
        axis->setLabelsFont(chart_font());
        axis->setLabelsColor(p.text_dim);
        axis->setTitleFont(chart_font());
        axis->setTitleBrush(p.text_dim);
        axis->setGridLinePen(QPen(p.border, 1));
    }
    cursor_->setPen(QPen(p.hot, 2));
    show_content(std::move(content_));
}

void QtLineChart::show_content(ChartContent content)
{
    content_ = std::move(content);
    show_axes();
    show_curves();
    make_room_for_labels();
    place_items();
}

void QtLineChart::show_axes()
{
    set_ticks(x_, content_.x, width());
    set_ticks(y_, content_.y, height() * 1.5);
    x_->setTitleText(content_.x_title);
}

void QtLineChart::show_curves()
{
    while (series_.size() < content_.curves.size()) {
        auto* series = new QLineSeries(this);
        chart()->addSeries(series);
        series->attachAxis(x_);
        series->attachAxis(y_);
        series_.push_back(series);
    }
    for (std::size_t i = 0; i < series_.size(); ++i) {
        QList<QPointF> points;
        if (i < content_.curves.size()) {
            const ChartCurve& curve = content_.curves[i];
            points = QList<QPointF>(curve.points.begin(), curve.points.end());
            series_[i]->setPen(QPen(curve.colour, 1, curve.dashed ? Qt::DashLine : Qt::SolidLine));
        }
        series_[i]->replace(points);
    }
}

void QtLineChart::make_room_for_labels()
{
    const QFontMetrics metrics(chart_font());
    int widest = 0;
    for (const ChartLabel& label : content_.labels)
        widest = std::max(widest, metrics.horizontalAdvance(label.text));
    const QMargins margins(4, metrics.height() / 2, widest + 2 * label_gap, 0);
    if (chart()->margins() != margins)
        chart()->setMargins(margins);
}

void QtLineChart::place_items()
{
    const QRectF plot = chart()->plotArea();
    const auto y_of = [&](double y) {
        return plot.bottom() - (y - content_.y.first) / (content_.y.last - content_.y.first) * plot.height();
    };
    const double x =
        plot.left() + (content_.cursor - content_.x.first) / (content_.x.last - content_.x.first) * plot.width();
    cursor_->setLine(x, plot.top(), x, plot.bottom());
    cursor_->setVisible(x >= plot.left() - 1 && x <= plot.right() + 1);

    std::vector<double> wanted;
    for (const ChartLabel& label : content_.labels)
        wanted.push_back(y_of(label.y));
    const double height = QFontMetricsF(chart_font()).height();
    const auto centres = spread_labels(wanted, height, plot.top() - height / 2, plot.bottom() + height / 2);
    while (labels_.size() < content_.labels.size())
        labels_.push_back(new QGraphicsSimpleTextItem(chart()));
    for (std::size_t i = 0; i < labels_.size(); ++i) {
        labels_[i]->setVisible(i < content_.labels.size());
        if (i >= content_.labels.size())
            continue;
        labels_[i]->setFont(chart_font());
        labels_[i]->setBrush(content_.labels[i].colour);
        labels_[i]->setText(content_.labels[i].text);
        labels_[i]->setPos(plot.right() + label_gap, centres[i] - height / 2);
    }
}

} // namespace rs
