// SPDX-License-Identifier: GPL-3.0-or-later
// A legend in a panel's title: names where there is room, else the letters alone, with the names in the tool tip.
#pragma once

#include "panels/legend.h"

#include <QLabel>

namespace rs {

class LegendLine : public QLabel {
    Q_OBJECT

public:
    using QLabel::QLabel;

    void set_entries(std::vector<LegendEntry> entries);

    QSize sizeHint() const override { return size_of(Names::Shown); }
    QSize minimumSizeHint() const override { return size_of(Names::Hidden); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Names : bool { Hidden, Shown };

    QString html(Names names) const;
    QSize size_of(Names names) const;
    void fit();

    std::vector<LegendEntry> entries_;
};

} // namespace rs
