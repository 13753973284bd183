// SPDX-License-Identifier: GPL-3.0-or-later
// Which page is on which list: buddy free lists, per-cpu lists, LRU lists, and the lists that running functions hold.
#pragma once

#include "geometry/lists_layout.h"
#include "panel.h"

class QComboBox;
class QLabel;

namespace rs {

class ListsCanvas;

class ListsPanel : public Panel {
    Q_OBJECT

public:
    explicit ListsPanel(Controller& controller, QWidget* parent = nullptr);

    QString title() const override { return tr("Lists"); }
    QString content_text() const override;
    /// What the letters and colours mean, and which zone is shown.
    QWidget* title_tools() override;

    /// Where a page is shown, in the panel's coordinates.
    std::optional<QRectF> rect_of(Pfn pfn) const;

protected:
    void restart() override;
    void refresh(const Crossed& crossed) override;
    void restyle() override;

private:
    void fill_zones();
    void set_legend();

    QComboBox* zones_;
    QLabel* legend_;
    ListsCanvas* canvas_;
};

} // namespace rs
