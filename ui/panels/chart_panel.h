// SPDX-License-Identifier: GPL-3.0-or-later
// Free pages of the selected zone against its watermarks, over simulated time: the whole run, with the cursor in it.
#pragma once

#include "charts/line_chart.h"
#include "geometry/timeline_view.h"
#include "models/zone_history.h"
#include "panel.h"

#include <QElapsedTimer>

class QStackedLayout;

namespace rs {

class EmptyHint;

class ChartPanel : public Panel {
    Q_OBJECT

public:
    explicit ChartPanel(Controller& controller, QWidget* parent = nullptr);

    QString title() const override { return tr("Free pages"); }
    QString subtitle() const override;

protected:
    void restart() override { view_.show_all(); }
    void refresh(const Crossed& crossed) override;
    void restyle() override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void draw();
    Span whole() const;
    AxisView axis() const { return view_.on(whole(), std::max(chart_->plot().width(), 1.0)); }
    ChartContent content() const;

    ZoneHistory history_;
    TimelineView view_; ///< simulated ns since the start
    LineChart* chart_;
    EmptyHint* hint_;
    QStackedLayout* pages_;
    QTimer next_draw_;
    QElapsedTimer since_draw_;
};

} // namespace rs
