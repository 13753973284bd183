// SPDX-License-Identifier: GPL-3.0-or-later
// Charts over simulated time: free pages against watermarks, LRU sizes, scan and steal, PSI, cpuset.memory_pressure.
// One view for all: zoom in one and all zoom, and the timeline with them; click or drag in one and the cursor goes
// there.
#pragma once

#include "charts/chart_table.h"
#include "geometry/timeline_view.h"
#include "models/chart_choice.h"
#include "models/history.h"
#include "panel.h"

#include <QElapsedTimer>
#include <QPointer>

namespace rs {

class ChartTools;
class EmptyHint;

class ChartPanel : public Panel {
    Q_OBJECT

public:
    explicit ChartPanel(Controller& controller, QWidget* parent = nullptr);

    QString title() const override { return tr("Charts"); }
    QString subtitle() const override;
    QString content_text() const override;
    QString word_at(QPoint point) const override;
    QWidget* title_tools() override;

    /// The charts in view, from left to right.
    std::vector<const LineChart*> shown_charts() const;

protected:
    void restart() override;
    void refresh(const Crossed& crossed) override;
    void restyle() override;
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    struct Place {
        const Chart* chart;
        LineChart* view;
    };

    void arrange();
    void draw();
    void draw_soon();
    void toggle(std::size_t kind, bool on);
    std::vector<const Chart*> charts_of_kind(std::size_t kind) const;
    LineChart* view(std::size_t i);

    Span whole() const;
    AxisView axis(const LineChart& view) const;
    const Place* place_at(QPointF point) const;
    double x_in(const Place& place, QPointF point) const;
    std::optional<Span> viewed_records() const;
    void share_view();
    void follow_view();
    void seek_to(double ns);
    QString tip_at(QPointF point) const;

    ChartSet set_;
    History history_;
    TimelineView view_; ///< simulated ns since the start
    ChartChoice choice_;
    std::vector<LineChart*> views_;
    std::vector<Place> places_;
    const Place* dragged_ = nullptr; ///< the chart in which the mouse was pressed
    QPointer<ChartTools> tools_; ///< in the dock's title bar
    EmptyHint* hint_;
    QTimer next_draw_;
    QElapsedTimer since_draw_;
};

} // namespace rs
