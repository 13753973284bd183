// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/lists_panel.h"

#include "models/held_now.h"
#include "models/move_caption.h"
#include "models/touched_pages.h"
#include "models/zones.h"
#include "panels/caption_line.h"
#include "panels/legend.h"
#include "panels/lists_canvas.h"
#include "world/replay.h"

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
    , caption_(new CaptionLine)
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
    column->setSpacing(0);
    column->addWidget(caption_);
    column->addWidget(scroll);
    caption_->setContentsMargins(6, 4, 6, 0);

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

ListsPanel::~ListsPanel() = default;

QString ListsPanel::caption() const { return caption_->full_text(); }

void ListsPanel::restart()
{
    fill_zones();
    members_.reset();
}

void ListsPanel::refresh(const Crossed& /*crossed*/)
{
    const bool fresh = !knows_place();
    if (fresh)
        start_at_last_step();
    const Crossed since{shown_, controller().timeline().cursor()};
    const auto moves = page_moves(controller().engine().journal(), since, world(), *members_);
    shown_ = since.to;
    canvas_->show_moves(touched_pages(controller().timeline(), since), moves);
    if (fresh)
        canvas_->land(); // nobody pressed a key
    tell(moves, since);
}

bool ListsPanel::knows_place() const { return members_ != nullptr && past_ == controller().past(); }

/// What was opened, or gone to after the past had changed, is shown as if its last step had just been taken.
void ListsPanel::start_at_last_step()
{
    const Timeline& timeline = controller().timeline();
    World before = world();
    shown_ = timeline.back_target(Motion::Into).value_or(timeline.cursor());
    for (auto position = timeline.cursor(); position > shown_; --position)
        revert(before, controller().engine().journal()[position - 1]);
    past_ = controller().past();
    members_ = std::make_unique<ListMembers>(before);
    canvas_->show_moment(before, shown_);
}

void ListsPanel::tell(const std::vector<PageMove>& moves, const Crossed& crossed)
{
    const QStringList parts = move_caption(move_groups(moves), controller().engine().journal(), world(),
                                           controller().selected_zone(), crossed.forward());
    caption_->setEnabled(!parts.isEmpty());
    caption_->set_parts(parts.isEmpty() ? QStringList{tr("no page changed its list")} : parts);
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
    caption_->setFont(Theme::instance().ui_font(1.1));
}

} // namespace rs
