// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/memory_map_panel.h"

#include "geometry/migratetype_letters.h"
#include "geometry/number_text.h"
#include "models/touched_pages.h"
#include "panels/legend.h"
#include "panels/memory_map_canvas.h"
#include "panels/page_colours.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace rs {

MemoryMapPanel::MemoryMapPanel(Controller& controller, QWidget* parent)
    : Panel(controller, parent)
    , colouring_(new QComboBox)
    , canvas_(new MemoryMapCanvas(controller))
    , legend_(new QLabel)
{
    colouring_->addItems({QString(), QString()});
    colouring_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    legend_->setWordWrap(true);
    legend_->setContentsMargins(8, 0, 0, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 4, 4);
    column->setSpacing(4);
    column->addWidget(canvas_, 1);
    column->addWidget(legend_);
    connect(colouring_, &QComboBox::activated, this, [this](int choice) {
        canvas_->set_colouring(MapColouring(choice));
        set_legend();
    });
    connect(canvas_, &MemoryMapCanvas::view_changed, this, &Panel::subtitle_changed);
    set_legend();
}

QWidget* MemoryMapPanel::title_tools() { return colouring_; }

QString MemoryMapPanel::subtitle() const
{
    if (!controller().is_open())
        return {};
    const MemoryMapLayout& layout = canvas_->view().layout();
    std::uint32_t blocks = 0;
    for (const MapBand& band : layout.bands())
        blocks += band.blocks;
    const QString size = tr("%1 pageblocks of %2 pages · orange: moved by the last step")
                             .arg(number_text(blocks), number_text(pageblock_nr_pages));
    const std::uint32_t shared = layout.pages_in_cell();
    return shared == 1 ? size : tr("%1 · %2 pages a pixel").arg(size, number_text(shared));
}

QString MemoryMapPanel::content_text() const
{
    QString text = subtitle();
    for (const MapBand& band : canvas_->view().layout().bands())
        for (std::uint32_t pfn = band.first_block * pageblock_nr_pages;
             pfn < (band.first_block + band.blocks) * pageblock_nr_pages; ++pfn) {
            if (pfn % pageblock_nr_pages == 0)
                text += QStringLiteral("\n%1 %2 ")
                            .arg(pfn)
                            .arg(QLatin1Char(migratetype_letters[world().pageblock_migratetype(Pfn{pfn})]));
            text += QLatin1Char(letter_of(canvas_->picture().kind(Pfn{pfn})));
        }
    return text;
}

void MemoryMapPanel::restart() { canvas_->open(); }

void MemoryMapPanel::refresh(const Crossed& crossed)
{
    canvas_->follow(touched_pages(controller().timeline(), crossed));
}

void MemoryMapPanel::restyle()
{
    set_legend();
    canvas_->restyle();
}

void MemoryMapPanel::set_legend()
{
    colouring_->setItemText(0, tr("by list"));
    colouring_->setItemText(1, tr("by migratetype"));
    colouring_->setToolTip(tr("What the colours of the pages tell. Frames tell the pageblock's migratetype."));
    legend_->setFont(Theme::instance().ui_font(0.9));
    if (canvas_->colouring() == MapColouring::List)
        legend_->setText(legend_html(page_kind_legend()));
    else
        legend_->setText(legend_html(migratetype_legend()) + tr("pale: free pages"));
}

} // namespace rs
