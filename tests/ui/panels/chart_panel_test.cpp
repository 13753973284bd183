// SPDX-License-Identifier: GPL-3.0-or-later
// The strip of charts under the mouse, beside the timeline.
#include "models/zones.h"
#include "panels/chart_panel.h"
#include "panels/chart_tools.h"
#include "panels/timeline_panel.h"

#include <QComboBox>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>

namespace rs {

namespace {

    class ShownCharts {
    public:
        explicit ShownCharts(QSize size = {1900, 170}, const QString& path = {}, int operations = 3)
            : panel((controller.open(path), controller))
        {
            for (int i = 0; i < operations; ++i)
                controller.forward(Motion::Operation);
            tools = std::unique_ptr<ChartTools>(static_cast<ChartTools*>(panel.title_tools()));
            panel.resize(size);
            panel.show();
            panel.refresh_now();
        }

        const ChartContent& content(std::size_t chart) const { return panel.shown_charts()[chart]->content(); }
        QStringList titles() const
        {
            QStringList titles;
            for (const LineChart* chart : panel.shown_charts())
                titles << chart->content().title;
            return titles;
        }
        QWidget* widget(std::size_t chart) { return const_cast<LineChart*>(panel.shown_charts()[chart])->widget(); }
        /// Where a share of the plot's width is, in the chart's widget.
        QPoint across(std::size_t chart, double share)
        {
            const QRectF plot = panel.shown_charts()[chart]->plot();
            return QPointF(plot.left() + share * plot.width(), plot.center().y()).toPoint();
        }
        void click(std::size_t chart, double share)
        {
            QTest::mouseClick(widget(chart)->childAt(across(chart, share)), Qt::LeftButton, {}, across(chart, share));
        }
        /// To the panel itself: Qt hands only the wheel of a real mouse up from a chart that ignores it.
        void wheel(QWidget& panel_under, QPoint at, int notches)
        {
            QWheelEvent event(at, panel_under.mapToGlobal(at), {}, {0, notches * 120}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(&panel_under, &event);
        }
        std::uint64_t passed_ns() const
        {
            return controller.world().clock_ns[0] - controller.engine().start().clock_ns[0];
        }

        Controller controller;
        ChartPanel panel;
        std::unique_ptr<ChartTools> tools;
    };

    std::uint64_t length_ns(const Controller& controller)
    {
        return controller.engine().world().clock_ns[0] - controller.engine().start().clock_ns[0];
    }

} // namespace

TEST(ChartPanel, ShowsFiveChartsInAStrip)
{
    ShownCharts shown;
    ASSERT_EQ(shown.titles().size(), 5);
    const World& w = shown.controller.world();
    EXPECT_EQ(shown.titles()[0], zone_title(w, shown.controller.selected_zone()) + QStringLiteral(" · Free pages"));
    EXPECT_EQ(shown.titles()[4], QStringLiteral("cpuset.memory_pressure"));
    for (std::size_t i = 0; i < 5; ++i)
        for (const ChartCurve& curve : shown.content(i).curves)
            EXPECT_LE(curve.points.size(), 500U);
}

TEST(ChartPanel, AClickInAChartMovesTheCursorToThatMoment)
{
    ShownCharts shown;
    const double whole = static_cast<double>(length_ns(shown.controller));
    for (const double share : {0.25, 0.75, 0.5}) {
        shown.click(2, share);
        const auto passed = static_cast<double>(shown.passed_ns());
        const double pixel = whole / shown.panel.shown_charts()[2]->plot().width();
        EXPECT_LE(passed, share * whole + pixel);
        shown.controller.forward(Motion::Event);
        EXPECT_GE(static_cast<double>(shown.passed_ns()), share * whole - pixel) << "no later moment is before it";
    }
    shown.click(0, 1.0);
    EXPECT_NEAR(static_cast<double>(shown.passed_ns()), whole, whole / 100);
}

TEST(ChartPanel, LabelsTellTheValuesAtTheCursor)
{
    ShownCharts shown;
    shown.click(0, 0.3);
    shown.panel.refresh_now();
    const World& w = shown.controller.world();
    const ZoneId zone = shown.controller.selected_zone();
    const ChartLabel& free = shown.content(0).labels[3];
    EXPECT_EQ(free.name, QStringLiteral("free"));
    EXPECT_EQ(free.value,
              QLocale().toString(static_cast<qlonglong>(w.zone_stat[w.layout.zone_stat(zone, NR_FREE_PAGES)])));
    EXPECT_TRUE(shown.panel.content_text().contains(QStringLiteral("free %1").arg(free.value)));
}

TEST(ChartPanel, WhatLiesAheadOfTheCursorIsDim)
{
    ShownCharts shown;
    shown.click(0, 0.5);
    shown.panel.refresh_now();
    const ChartContent& content = shown.content(0);
    ASSERT_EQ(content.curves.size(), 8U);
    for (std::size_t i = 0; i < content.curves.size(); i += 2) {
        EXPECT_LT(content.curves[i].colour.alphaF(), content.curves[i + 1].colour.alphaF());
        EXPECT_NEAR(content.curves[i].points.front().x(), content.cursor, 1e-6);
        EXPECT_NEAR(content.curves[i + 1].points.back().x(), content.cursor, 1e-6);
    }
}

TEST(ChartPanel, ZoomingOneChartZoomsAllAndTheTimeline)
{
    ShownCharts shown;
    TimelinePanel timeline(shown.controller);
    timeline.resize(800, 130);
    timeline.show();
    timeline.refresh_now();
    const ChartRange before = shown.content(0).x;
    shown.wheel(shown.panel, shown.widget(1)->mapTo(&shown.panel, shown.across(1, 0.5)), 4);
    for (std::size_t i = 0; i < 5; ++i) {
        EXPECT_LT(shown.content(i).x.last - shown.content(i).x.first, before.last - before.first);
        EXPECT_EQ(shown.content(i).x, shown.content(0).x);
    }
    ASSERT_TRUE(shown.controller.shown_records().has_value());
    const Span records = *shown.controller.shown_records();
    EXPECT_GT(records.first, 0U);

    // The other way: the timeline shows less, the charts follow.
    const ChartRange zoomed = shown.content(0).x;
    shown.wheel(timeline, QPoint(400, 60), 4);
    EXPECT_NE(shown.content(0).x, zoomed);
    QTest::mouseDClick(&timeline, Qt::LeftButton, {}, QPoint(400, 60));
    EXPECT_EQ(shown.content(0).x, before);
    EXPECT_FALSE(shown.controller.shown_records().has_value());
}

TEST(ChartPanel, TheZoneIsTheOneOfTheLists)
{
    ShownCharts shown({1900, 170}, {}, 1);
    const auto zones = populated_zones(shown.controller.world());
    ASSERT_GT(zones.size(), 1U);
    auto* combo = shown.tools->findChild<QComboBox*>();
    ASSERT_EQ(combo->count(), static_cast<int>(zones.size()) + 1);
    shown.controller.select_zone(zones.front());
    EXPECT_TRUE(shown.titles()[0].startsWith(zone_title(shown.controller.world(), zones.front())));
    EXPECT_EQ(combo->currentText(), zone_title(shown.controller.world(), zones.front()));

    combo->setCurrentIndex(combo->count() - 1);
    emit combo->activated(combo->currentIndex());
    EXPECT_EQ(shown.titles().size(), 4 + static_cast<int>(zones.size()));
    for (std::size_t i = 0; i < zones.size(); ++i)
        EXPECT_TRUE(shown.titles()[static_cast<int>(i)].startsWith(zone_title(shown.controller.world(), zones[i])));
}

TEST(ChartPanel, WhereFewFitTheOneAskedForIsShown)
{
    ShownCharts shown({560, 130});
    EXPECT_EQ(shown.titles().size(), 2);
    const auto buttons = shown.tools->findChildren<QToolButton*>();
    ASSERT_EQ(buttons.size(), 6);
    QToolButton* pressure = buttons.back();
    EXPECT_FALSE(pressure->isChecked());
    pressure->click();
    EXPECT_EQ(shown.titles().size(), 2);
    EXPECT_EQ(shown.titles().last(), QStringLiteral("cpuset.memory_pressure"));
    EXPECT_TRUE(pressure->isChecked());
}

TEST(ChartPanel, SaysThatTheMeterIsOff)
{
    ShownCharts shown;
    EXPECT_TRUE(shown.content(4).note.contains(QStringLiteral("cpuset.memory_pressure_enabled is 0")));
    EXPECT_TRUE(shown.content(4).curves.empty());
    EXPECT_TRUE(shown.panel.content_text().contains(shown.content(4).note));
}

TEST(ChartPanel, PressureRisesWithReclaimAndFallsAsTimePasses)
{
    ShownCharts shown({1900, 170}, QStringLiteral(":/scenarios/pressure.toml"), 0);
    const auto psi_some = [&] {
        shown.panel.refresh_now();
        return shown.content(3).labels.at(0).y;
    };
    double reached = psi_some();
    EXPECT_EQ(reached, 0);
    while (reached == 0 && shown.controller.forward(Motion::Operation))
        reached = psi_some();
    ASSERT_GT(reached, 0) << "an update has taken in that direct reclaim stalled";
    shown.controller.submit(parse_request("sleep 10000", "test", 1));
    shown.controller.forward(Motion::End);
    EXPECT_LT(psi_some(), reached);
    EXPECT_EQ(shown.content(3).x_unit, QStringLiteral("s"));
    EXPECT_TRUE(shown.content(4).note.isEmpty()) << "this scenario turns the meter on";
    const auto& meter = shown.content(4).curves[1].points;
    const auto highest = std::max_element(meter.begin(), meter.end(),
                                          [](const QPointF& a, const QPointF& b) { return a.y() < b.y(); });
    EXPECT_GT(highest->y(), 0);
    EXPECT_LT(meter.back().y(), highest->y()) << "it decays";
}

} // namespace rs
