// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be seen in the strip of charts: a button for each chart, and the zone or all zones.
#pragma once

#include <QWidget>

#include <vector>

class QComboBox;
class QToolButton;

namespace rs {

class Controller;

class ChartTools : public QWidget {
    Q_OBJECT

public:
    explicit ChartTools(Controller& controller, QWidget* parent = nullptr);

    bool all_zones() const { return all_zones_; }
    /// Presses the buttons of the charts that are shown.
    void show_chosen(const std::vector<std::size_t>& charts);
    void restyle();

signals:
    void chart_toggled(std::size_t chart, bool on);
    void zones_changed();

private:
    void fill_zones();
    void choose_zone();

    Controller& controller_;
    std::vector<QToolButton*> buttons_;
    QComboBox* zones_;
    bool all_zones_ = false;
};

} // namespace rs
