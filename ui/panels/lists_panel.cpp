// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/lists_panel.h"

#include "models/touched_pages.h"
#include "models/zones.h"
#include "panels/legend.h"
#include "panels/lists_canvas.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace rs {

ListsPanel::ListsPanel(Controller& controller, QWidget* parent)
    : Panel(controller, parent)
    , zones_(new QComboBox)
    , legend_(new QLabel)
    , canvas_(new ListsCanvas(controller))
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(canvas_);
    zones_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    zones_->setToolTip(tr("The zone whose lists are shown"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);

    connect(zones_, &QComboBox::activated, this,
            [this] { this->controller().select_zone(ZoneId(zones_->currentData().toUInt())); });
    connect(&controller, &Controller::zone_selected, this, [this] {
        fill_zones();
        canvas_->show_lists({});
    });
    set_legend();
}

QWidget* ListsPanel::title_tools()
{
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(legend_);
    row->addWidget(zones_);
    return tools;
}

QString ListsPanel::content_text() const
{
    QStringList lines{zones_->currentText()};
    for (const ListsText& text : canvas_->layout_now().texts)
        lines << text.text;
    QString pages;
    for (const PageBox& box : canvas_->layout_now().boxes)
        pages += QStringLiteral("%1%2 ").arg(raw(box.pfn)).arg(QLatin1String(box.mark.data()));
    return (lines << pages).join(QLatin1Char('\n'));
}

std::optional<QRectF> ListsPanel::rect_of(Pfn pfn) const
{
    const auto rect = canvas_->layout_now().rect_of(pfn);
    if (!rect)
        return std::nullopt;
    return rect->translated(canvas_->mapTo(this, QPointF(0, 0)));
}

void ListsPanel::restart() { fill_zones(); }

void ListsPanel::refresh(const Crossed& crossed)
{
    canvas_->show_lists(touched_pages(controller().timeline(), crossed));
}

void ListsPanel::restyle()
{
    set_legend();
    canvas_->restyle();
}

void ListsPanel::fill_zones()
{
    zones_->clear();
    for (const ZoneId zone : populated_zones(world()))
        zones_->addItem(zone_title(world(), zone), raw(zone));
    zones_->setCurrentIndex(zones_->findData(raw(controller().selected_zone())));
}

void ListsPanel::set_legend()
{
    legend_->setText(legend_html(migratetype_legend()));
    legend_->setFont(Theme::instance().ui_font(0.9));
}

} // namespace rs
