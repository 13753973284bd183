// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_content.h"

#include "contrast.h"
#include "geometry/number_text.h"
#include "geometry/rate_bins.h"
#include "geometry/time_unit.h"
#include "models/zones.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace rs {

namespace {

    constexpr int most_columns = 240; ///< two points each: under 500
    constexpr double pixels_a_bin = 2;
    constexpr double rate_per_ns = 1e6; ///< rates are told for a millisecond

    using Points = std::vector<QPointF>;

    /// Cuts a curve at x; the point there is on both sides.
    std::pair<Points, Points> cut(const Points& points, double x)
    {
        const auto later = std::find_if(points.begin(), points.end(), [&](const QPointF& p) { return p.x() > x; });
        Points before(points.begin(), later), after(later, points.end());
        if (before.empty() || after.empty())
            return {before, after};
        const QPointF a = before.back(), b = after.front();
        const QPointF there(x, a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x()));
        before.push_back(there);
        after.insert(after.begin(), there);
        return {before, after};
    }

    class Builder {
    public:
        Builder(const Chart& chart, const History& history, const World& world, const AxisView& axis)
            : chart_(chart)
            , spec_(*chart.spec)
            , history_(history)
            , world_(world)
            , axis_(axis)
            , unit_(time_unit(axis.last - axis.first))
            , cursor_ns_(static_cast<double>(world.clock_ns[0] - history.start_ns()))
            , columns_(std::clamp(static_cast<int>(axis.width), 20, most_columns))
            , bin_ns_(bin_width(axis.last - axis.first, std::max(static_cast<int>(columns_ / pixels_a_bin), 10)))
        {
        }

        ChartContent build()
        {
            ChartContent content;
            content.title = chart_title(chart_, world_);
            content.remark = remark();
            content.x = {axis_.first / unit_.ns, axis_.last / unit_.ns};
            content.x_unit = QString::fromUtf8(unit_.name);
            content.cursor = cursor_ns_ / unit_.ns;
            content.note = spec_.note(world_);
            if (!content.note.isEmpty())
                return content;
            for (std::size_t i = 0; i < spec_.curves.size(); ++i)
                add_curve(content, i);
            content.y = range_of(content.curves);
            return content;
        }

    private:
        QString remark() const
        {
            QStringList parts{chart_text(spec_.unit)};
            if (spec_.drawn == Drawn::Rate) {
                const TimeUnit& unit = time_unit(2 * bin_ns_);
                parts << QCoreApplication::translate("Charts", "each %1 %2")
                             .arg(number_text(std::llround(bin_ns_ / unit.ns)), QString::fromUtf8(unit.name));
            }
            const QString more = spec_.remark(world_, chart_.zone);
            if (!more.isEmpty())
                parts << more;
            return parts.join(QStringLiteral(" · "));
        }

        std::span<const Sample> samples(std::size_t curve) const
        {
            return history_.samples(chart_.first_question + curve);
        }

        Points points(std::size_t curve) const
        {
            if (spec_.drawn == Drawn::Level)
                return decimate(samples(curve), axis_.first, axis_.last, columns_);
            const RateBins bins = rate_bins(samples(curve), axis_.first, axis_.last, bin_ns_);
            return rate_curve(bins, axis_.first, axis_.last, rate_per_ns);
        }

        /// At the cursor.
        double value(std::size_t curve) const
        {
            if (spec_.drawn == Drawn::Level)
                return spec_.curves[curve].answer(world_, chart_.zone);
            const RateBins bin = rate_bins(samples(curve), cursor_ns_, cursor_ns_, bin_ns_);
            return bin.grown.front() / bin.width * rate_per_ns;
        }

        /// What lies behind the cursor in its colour, what lies ahead of it dim.
        void add_curve(ChartContent& content, std::size_t i) const
        {
            const CurveSpec& curve = spec_.curves[i];
            const QColor colour = curve.colour(Theme::instance().palette());
            Points shown = points(i);
            for (QPointF& point : shown)
                point = {point.x() / unit_.ns, point.y()};
            auto [past, future] = cut(shown, content.cursor);
            content.curves.push_back({std::move(future), not_yet(colour), curve.stroke});
            content.curves.push_back({std::move(past), colour, curve.stroke});
            content.labels.push_back(
                {value(i), chart_text(curve.name), number_text(value(i), spec_.decimals), colour, curve.stroke});
        }

        ChartRange range_of(const std::vector<ChartCurve>& curves) const
        {
            double least = spec_.from_zero ? 0 : INFINITY, most = 0;
            for (const ChartCurve& curve : curves)
                for (const QPointF& point : curve.points) {
                    least = std::min(least, point.y());
                    most = std::max(most, point.y());
                }
            const double air = std::max((most - least) * 0.08, std::pow(10.0, -spec_.decimals));
            return {std::max(least - air, 0.0), most + air};
        }

        const Chart& chart_;
        const ChartSpec& spec_;
        const History& history_;
        const World& world_;
        const AxisView& axis_;
        const TimeUnit& unit_;
        double cursor_ns_;
        int columns_;
        double bin_ns_;
    };

} // namespace

ChartContent chart_content(const Chart& chart, const History& history, const World& at_cursor, const AxisView& axis)
{
    return Builder(chart, history, at_cursor, axis).build();
}

QString chart_values(const Chart& chart, const World& start, const World& at_cursor)
{
    const ChartSpec& spec = *chart.spec;
    const QString title = chart_title(chart, at_cursor) + QStringLiteral(": "), note = spec.note(at_cursor);
    if (!note.isEmpty())
        return title + note;
    QStringList values;
    for (const CurveSpec& curve : spec.curves) {
        const double before = spec.drawn == Drawn::Rate ? curve.answer(start, chart.zone) : 0;
        values << chart_text(curve.name) + QLatin1Char(' ') +
                      number_text(curve.answer(at_cursor, chart.zone) - before, spec.decimals);
    }
    const QString remark = spec.remark(at_cursor, chart.zone);
    if (!remark.isEmpty())
        values << remark;
    return title + values.join(QStringLiteral(" · "));
}

QString chart_tip(const Chart& chart, const History& history, double ns)
{
    QStringList lines{time_text(ns)};
    const auto& curves = chart.spec->curves;
    for (std::size_t i = 0; i < curves.size(); ++i)
        lines << chart_text(curves[i].name) + QLatin1Char(' ') +
                     number_text(value_at(history.samples(chart.first_question + i), ns), chart.spec->decimals);
    return lines.join(QLatin1Char('\n'));
}

QString chart_title(const Chart& chart, const World& world)
{
    const QString title = chart_text(chart.spec->title);
    if (chart.spec->scope == ChartScope::Zone)
        return QStringLiteral("%1 · %2").arg(zone_title(world, chart.zone), title);
    if (chart.spec->scope == ChartScope::Node && world.layout.nr_nodes > 1)
        return QCoreApplication::translate("Charts", "%1 · node %2").arg(title).arg(raw(zone_to_nid(chart.zone)));
    return title;
}

} // namespace rs
