// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/chart_panel.h"

#include "geometry/number_text.h"
#include "models/zones.h"
#include "panels/empty_hint.h"
#include "panels/wheel_zoom.h"

#include <QStackedLayout>
#include <QWheelEvent>

#include <algorithm>

namespace rs {

namespace {

    constexpr int draw_interval_ms = 40; ///< 25 times a second
    constexpr int most_columns = 240; ///< two points each: under 500
    constexpr double shortest_ns = 1000;

    struct TimeUnit {
        double ns;
        const char* name;
    };
    constexpr TimeUnit units[] = {{1e9, "s"}, {1e6, "ms"}, {1e3, "µs"}};

    const TimeUnit& unit_for(double ns)
    {
        const auto* found =
            std::find_if(std::begin(units), std::end(units), [&](const TimeUnit& unit) { return ns >= 2 * unit.ns; });
        return found == std::end(units) ? units[2] : *found;
    }

    /// Cuts a curve at x; the point there is on both sides.
    std::pair<std::vector<QPointF>, std::vector<QPointF>> cut(const std::vector<QPointF>& points, double x)
    {
        const auto later = std::find_if(points.begin(), points.end(), [&](const QPointF& p) { return p.x() > x; });
        std::vector<QPointF> before(points.begin(), later), after(later, points.end());
        if (before.empty() || after.empty())
            return {before, after};
        const QPointF a = before.back(), b = after.front();
        const QPointF there(x, a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x()));
        before.push_back(there);
        after.insert(after.begin(), there);
        return {before, after};
    }

    ChartRange range_of(const std::vector<ChartCurve>& curves)
    {
        double least = curves.front().points.front().y(), most = least;
        for (const ChartCurve& curve : curves)
            for (const QPointF& point : curve.points) {
                least = std::min(least, point.y());
                most = std::max(most, point.y());
            }
        const double air = std::max((most - least) * 0.08, 1.0);
        return {std::max(least - air, 0.0), most + air};
    }

    QString label_text(const QString& name, double pages)
    {
        return QStringLiteral("%1 %2").arg(name, number_text(static_cast<std::int64_t>(pages)));
    }

    void add_watermark(ChartContent& content, Watermark mark, std::vector<QPointF> points)
    {
        const Palette& p = Theme::instance().palette();
        const QString names[] = {ChartPanel::tr("min"), ChartPanel::tr("low"), ChartPanel::tr("high")};
        const QColor colour = mark == WMARK_MIN ? p.warning : p.text_dim;
        content.labels.push_back({points.back().y(), label_text(names[mark], points.back().y()), colour});
        content.curves.push_back({std::move(points), colour, true});
    }

    /// What lies behind the cursor in the accent's colour, what lies ahead of it dim.
    void add_free_pages(ChartContent& content, const std::vector<QPointF>& points)
    {
        const Palette& p = Theme::instance().palette();
        content.labels.push_back({points.back().y(), label_text(ChartPanel::tr("free"), points.back().y()), p.accent});
        auto [past, future] = cut(points, content.cursor);
        content.curves.push_back({std::move(future), p.text_dim, false});
        content.curves.push_back({std::move(past), p.accent, false});
    }

} // namespace

ChartPanel::ChartPanel(Controller& controller, QWidget* parent)
    : Panel(controller, parent)
    , chart_(make_line_chart(this))
    , hint_(new EmptyHint)
    , pages_(new QStackedLayout(this))
{
    pages_->addWidget(hint_);
    pages_->addWidget(chart_->widget());
    next_draw_.setSingleShot(true);
    connect(&next_draw_, &QTimer::timeout, this, &ChartPanel::draw);
    connect(&controller, &Controller::zone_selected, this, [this] {
        draw();
        emit subtitle_changed();
    });
    restyle();
}

QString ChartPanel::subtitle() const
{
    if (!controller().is_open())
        return {};
    const World& w = world();
    const ZoneId zone = controller().selected_zone();
    return tr("zone %1 · free %2 · simulated time %3 µs")
        .arg(
            zone_title(w, zone), number_text(w.zone_stat[w.layout.zone_stat(zone, NR_FREE_PAGES)]),
            number_text(static_cast<std::int64_t>((w.clock_ns[0] - controller().engine().start().clock_ns[0]) / 1000)));
}

void ChartPanel::refresh(const Crossed&)
{
    const bool soon = since_draw_.isValid() && since_draw_.elapsed() < draw_interval_ms;
    if (!controller().playing() || !soon)
        draw();
    else if (!next_draw_.isActive())
        next_draw_.start(draw_interval_ms - static_cast<int>(since_draw_.elapsed()));
}

void ChartPanel::restyle()
{
    hint_->say(tr("No machine is open"),
               tr("Free pages against the watermarks min, low and high, over simulated time."));
    chart_->restyle();
    draw();
}

void ChartPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    draw();
}

void ChartPanel::draw()
{
    since_draw_.start();
    if (!controller().is_open())
        return;
    history_.follow(controller(), controller().selected_zone());
    chart_->show_content(content());
    pages_->setCurrentWidget(chart_->widget());
}

Span ChartPanel::whole() const { return {0, static_cast<std::uint64_t>(std::max(history_.length_ns(), shortest_ns))}; }

void ChartPanel::wheelEvent(QWheelEvent* event)
{
    zoom_by_wheel(view_, axis(), whole(), *event, event->position().x() - chart_->plot().left());
    draw();
}

void ChartPanel::mouseDoubleClickEvent(QMouseEvent*)
{
    view_.show_all();
    draw();
}

ChartContent ChartPanel::content() const
{
    const AxisView shown = axis();
    const TimeUnit& unit = unit_for(shown.last - shown.first);
    const int columns = std::clamp(width() / 2, 20, most_columns);
    const auto points_of = [&](const std::vector<Sample>& samples) {
        auto points = decimate(samples, shown.first, shown.last, columns);
        for (QPointF& point : points)
            point.setX(point.x() / unit.ns);
        return points;
    };

    ChartContent content;
    content.x = {shown.first / unit.ns, shown.last / unit.ns};
    content.x_title = tr("simulated time since the start, %1").arg(QString::fromUtf8(unit.name));
    content.cursor = static_cast<double>(world().clock_ns[0] - history_.start_ns()) / unit.ns;
    for (const Watermark mark : {WMARK_MIN, WMARK_LOW, WMARK_HIGH})
        add_watermark(content, mark, points_of(history_.watermark(mark)));
    add_free_pages(content, points_of(history_.free_pages()));
    content.y = range_of(content.curves);
    return content;
}

} // namespace rs
