// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/chart_tools.h"

#include "charts/chart_table.h"
#include "controller.h"
#include "models/zones.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace rs {

namespace {
    constexpr int all = -1; ///< data of the entry for all zones
}

ChartTools::ChartTools(Controller& controller, QWidget* parent)
    : QWidget(parent)
    , controller_(controller)
    , zones_(new QComboBox)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3);
    for (std::size_t i = 0; i < chart_specs().size(); ++i) {
        auto* button = new QToolButton;
        button->setCheckable(true);
        connect(button, &QToolButton::clicked, this, [this, i](bool on) { emit chart_toggled(i, on); });
        buttons_.push_back(button);
        row->addWidget(button);
    }
    zones_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addSpacing(6);
    row->addWidget(zones_);
    connect(zones_, &QComboBox::activated, this, &ChartTools::choose_zone);
    connect(&controller_, &Controller::opened, this, [this] { all_zones_ = false; });
    connect(&controller_, &Controller::opened, this, &ChartTools::fill_zones);
    connect(&controller_, &Controller::zone_selected, this, &ChartTools::fill_zones);
    restyle();
}

void ChartTools::show_chosen(const std::vector<std::size_t>& charts)
{
    for (std::size_t i = 0; i < buttons_.size(); ++i)
        buttons_[i]->setChecked(std::find(charts.begin(), charts.end(), i) != charts.end());
}

void ChartTools::restyle()
{
    for (std::size_t i = 0; i < buttons_.size(); ++i) {
        buttons_[i]->setText(chart_text(chart_specs()[i].short_title));
        buttons_[i]->setToolTip(tr("Show or hide the chart: %1").arg(chart_text(chart_specs()[i].title)));
        buttons_[i]->setFont(Theme::instance().ui_font(0.9));
    }
    zones_->setToolTip(tr("The zone whose free pages are shown"));
    fill_zones();
}

void ChartTools::fill_zones()
{
    if (!controller_.is_open())
        return;
    zones_->clear();
    const auto zones = populated_zones(controller_.world());
    for (const ZoneId zone : zones)
        zones_->addItem(zone_title(controller_.world(), zone), raw(zone));
    if (zones.size() > 1)
        zones_->addItem(tr("all zones"), all);
    zones_->setCurrentIndex(zones_->findData(all_zones_ ? all : static_cast<int>(raw(controller_.selected_zone()))));
}

void ChartTools::choose_zone()
{
    const int zone = zones_->currentData().toInt();
    all_zones_ = zone == all;
    if (!all_zones_)
        controller_.select_zone(ZoneId(static_cast<std::uint16_t>(zone)));
    emit zones_changed();
}

} // namespace rs
