// SPDX-License-Identifier: GPL-3.0-or-later
// Free pages of the selected zone against its watermarks, over simulated time: the whole run, with the cursor in it.
#pragma once

#include "models/zone_history.h"
#include "panel.h"

#include <QElapsedTimer>

class QStackedLayout;

namespace rs {

class EmptyHint;
class LineChart;
struct ChartContent;

class ChartPanel : public Panel {
    Q_OBJECT

public:
    explicit ChartPanel(Controller& controller, QWidget* parent = nullptr);

    QString title() const override { return tr("Free pages"); }
    QString subtitle() const override;

protected:
    void refresh(const Crossed& crossed) override;
    void restyle() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void draw();
    ChartContent content() const;

    ZoneHistory history_;
    LineChart* chart_;
    EmptyHint* hint_;
    QStackedLayout* pages_;
    QTimer next_draw_;
    QElapsedTimer since_draw_;
};

} // namespace rs
