// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/qt_line_chart.h"

#include "geometry/axis_ticks.h"
#include "geometry/spread_labels.h"
#include "theme.h"

#include <QGraphicsLayout>
#include <QGraphicsLineItem>
#include <QGraphicsSimpleTextItem>
#include <QLocale>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>
#include <QTextDocument>
#include <QTextOption>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace rs {

namespace {

    constexpr int gap = 4;
    constexpr int label_gap = 14; ///< the last tick's label stands out that far
    constexpr int left_margin = 4;
    constexpr int right_margin = 6;
    constexpr int stroke_length = 14; ///< of the piece of line before a label
    constexpr double pixels_a_tick_across = 84;
    constexpr double pixels_a_tick_down = 34;

    QFont chart_font() { return Theme::instance().ui_font(0.9); }
    QFont title_font()
    {
        QFont font = chart_font();
        font.setWeight(QFont::DemiBold);
        return font;
    }

    QPen pen_of(const QColor& colour, Stroke stroke)
    {
        static constexpr Qt::PenStyle styles[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
        return {colour, 1, styles[static_cast<std::size_t>(stroke)]};
    }

    void set_ticks(QValueAxis* axis, const ChartRange& range, double most, const QString& unit)
    {
        const auto ticks = axis_ticks(range.first, range.last, std::max(static_cast<int>(most), 2));
        if (ticks.size() < 2)
            return;
        const double step = ticks[1] - ticks[0];
        const int decimals = std::max(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 0);
        // The axis makes its labels anew after each of these: never a long range with a short interval.
        if (step > axis->tickInterval())
            axis->setTickInterval(step);
        axis->setRange(range.first, range.last);
        axis->setTickInterval(step);
        axis->setTickAnchor(ticks.front());
        axis->setLabelFormat(QStringLiteral("%.%1f%2").arg(decimals).arg(unit));
    }

    void show_text(QGraphicsSimpleTextItem* item, const QString& text, const QFont& font, const QColor& colour)
    {
        item->setFont(font);
        item->setBrush(colour);
        item->setText(text);
    }

} // namespace

LineChart* make_line_chart(QWidget* parent) { return new QtLineChart(parent); }

QtLineChart::QtLineChart(QWidget* parent)
    : QChartView(parent)
    , x_(new QValueAxis(this))
    , y_(new QValueAxis(this))
    , cursor_(new QGraphicsLineItem(chart()))
    , title_(new QGraphicsSimpleTextItem(chart()))
    , remark_(new QGraphicsSimpleTextItem(chart()))
    , note_(new QGraphicsTextItem(chart()))
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundVisible(false);
    chart()->setBackgroundRoundness(0);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setLocalizeNumbers(true);
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
    chart()->setLocale(QLocale());
    for (QValueAxis* axis : {x_, y_}) {
        axis->setLabelsFont(chart_font());
        axis->setLabelsColor(p.text_dim);
        axis->setGridLinePen(QPen(p.border, 1));
    }
    cursor_->setPen(QPen(p.hot, 2));
    note_->setFont(chart_font());
    note_->setDefaultTextColor(p.text_dim);
    QTextOption centred(Qt::AlignCenter);
    centred.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    note_->document()->setDefaultTextOption(centred);
    show_all();
}

void QtLineChart::show_content(ChartContent content)
{
    if (content == content_)
        return;
    content_ = std::move(content);
    show_all();
}

void QtLineChart::show_all()
{
    show_axes();
    show_curves();
    set_margins();
    place_items();
}

void QtLineChart::show_axes()
{
    set_ticks(x_, content_.x, plot().width() / pixels_a_tick_across, QLatin1Char(' ') + content_.x_unit);
    set_ticks(y_, content_.y, height() / pixels_a_tick_down, {});
    y_->setVisible(content_.note.isEmpty());
    x_->setGridLineVisible(content_.note.isEmpty());
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
            series_[i]->setPen(pen_of(curve.colour, curve.stroke));
        }
        series_[i]->replace(points);
    }
}

/// Room for the heading above and for the labels on the right.
void QtLineChart::set_margins()
{
    const QFontMetrics metrics(chart_font());
    int names = 0, values = 0;
    for (const ChartLabel& label : content_.labels) {
        names = std::max(names, metrics.horizontalAdvance(label.name));
        values = std::max(values, metrics.horizontalAdvance(label.value));
    }
    const int labels = content_.labels.empty() ? 0 : label_gap + stroke_length + gap + names + 2 * gap + values;
    const QMargins margins(left_margin, metrics.height() + 2 * gap, labels + right_margin, 0);
    if (chart()->margins() != margins)
        chart()->setMargins(margins);
}

void QtLineChart::place_items()
{
    place_heading();
    place_cursor();
    place_labels();
}

void QtLineChart::place_heading()
{
    const Palette& p = Theme::instance().palette();
    const auto fitting = [](const QString& text, const QFont& font, double room) {
        return QFontMetricsF(font).elidedText(text, Qt::ElideRight, room);
    };
    const double room = width() - left_margin - right_margin;
    show_text(title_, fitting(content_.title, title_font(), room), title_font(), p.text);
    title_->setPos(left_margin + gap, 2);
    const double left = title_->pos().x() + title_->boundingRect().width() + 2 * gap;
    show_text(remark_, fitting(content_.remark, chart_font(), width() - right_margin - left), chart_font(), p.text_dim);
    remark_->setPos(left, 2);

    note_->setVisible(!content_.note.isEmpty());
    note_->setPlainText(content_.note);
    note_->setTextWidth(std::max(plot().width() - 2 * gap, 40.0));
    note_->setPos(plot().left() + gap, plot().center().y() - note_->boundingRect().height() / 2);
}

void QtLineChart::place_cursor()
{
    const double x =
        plot().left() + (content_.cursor - content_.x.first) / (content_.x.last - content_.x.first) * plot().width();
    cursor_->setLine(x, plot().top(), x, plot().bottom());
    cursor_->setVisible(content_.note.isEmpty() && x >= plot().left() - 1 && x <= plot().right() + 1);
}

void QtLineChart::place_labels()
{
    const QRectF area = plot();
    std::vector<double> wanted;
    for (const ChartLabel& label : content_.labels)
        wanted.push_back(area.bottom() -
                         (label.y - content_.y.first) / (content_.y.last - content_.y.first) * area.height());
    const double height = QFontMetricsF(chart_font()).height();
    const auto centres = spread_labels(wanted, height, area.top() - height / 2, area.bottom() + height);
    while (labels_.size() < content_.labels.size())
        labels_.push_back(make_label());
    for (std::size_t i = 0; i < labels_.size(); ++i) {
        const bool shown = i < content_.labels.size();
        labels_[i].line->setVisible(shown);
        labels_[i].name->setVisible(shown);
        labels_[i].value->setVisible(shown);
        if (shown)
            place_label(labels_[i], content_.labels[i], centres[i]);
    }
}

QtLineChart::LabelItems QtLineChart::make_label()
{
    return {new QGraphicsLineItem(chart()), new QGraphicsSimpleTextItem(chart()), new QGraphicsSimpleTextItem(chart())};
}

void QtLineChart::place_label(const LabelItems& items, const ChartLabel& label, double y)
{
    const Palette& p = Theme::instance().palette();
    const double left = plot().right() + label_gap, top = y - QFontMetricsF(chart_font()).height() / 2;
    items.line->setPen(pen_of(label.colour, label.stroke));
    items.line->setLine(left, std::round(y) + 0.5, left + stroke_length, std::round(y) + 0.5);
    show_text(items.name, label.name, chart_font(), p.text_dim);
    items.name->setPos(left + stroke_length + gap, top);
    show_text(items.value, label.value, chart_font(), p.text);
    items.value->setPos(width() - right_margin - items.value->boundingRect().width(), top);
}

void QtLineChart::wheelEvent(QWheelEvent* event) { event->ignore(); }
void QtLineChart::mousePressEvent(QMouseEvent* event) { event->ignore(); }
void QtLineChart::mouseMoveEvent(QMouseEvent* event) { event->ignore(); }
void QtLineChart::mouseReleaseEvent(QMouseEvent* event) { event->ignore(); }
void QtLineChart::mouseDoubleClickEvent(QMouseEvent* event) { event->ignore(); }

void QtLineChart::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    show_all();
}

} // namespace rs
