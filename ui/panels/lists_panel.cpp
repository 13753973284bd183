// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/lists_panel.h"

#include "models/held_now.h"
#include "models/move_caption.h"
#include "models/touched_pages.h"
#include "models/zones.h"
#include "panels/caption_line.h"
#include "panels/legend_line.h"
#include "panels/lists_canvas.h"
#include "world/replay.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace rs {

namespace {
    constexpr Timeline::Position most_retold = 100000; ///< records that are gone through to draw arrows anew
}

ListsPanel::ListsPanel(Controller& controller, QWidget* parent)
    : Panel(controller, parent)
    , zones_(new QComboBox)
    , legend_(new LegendLine)
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
        if (knows_place())
            tell(); // names the zones that are not shown
        retell();
    });
    connect(canvas_, &ListsCanvas::resized, this, &ListsPanel::retell);
    connect(&Theme::instance(), &Theme::pace_changed, this, [this] {
        canvas_->show_lists({});
        retell();
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

QString ListsPanel::word_at(QPoint point) const
{
    static constexpr const char* words[] = {"lists.buddy", "lists.pcp", "lists.lru", "lists.isolated"}; // by Group
    const auto section = canvas_->layout_now().section_at(canvas_->mapFrom(this, point));
    return section ? QLatin1String(words[static_cast<std::size_t>(*section)]) : QString();
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
    if (fresh) { // nobody pressed a key: shown as if the last step had just been taken, and arrived
        const Timeline& timeline = controller().timeline();
        start_at(timeline.back_target(Motion::Into).value_or(timeline.cursor()));
    }
    show_motion();
    if (fresh)
        canvas_->land();
}

void ListsPanel::show_motion()
{
    last_motion_ = {shown_, controller().timeline().cursor()};
    const auto moves = page_moves(controller().engine().journal(), last_motion_, world(), *members_);
    shown_ = last_motion_.to;
    canvas_->show_moves(touched_pages(controller().timeline(), last_motion_), moves);
    last_moves_ = move_groups(moves);
    tell();
}

/// Arrows are drawn anew where the lists have been laid out anew.
void ListsPanel::retell()
{
    const auto [first, last] = std::minmax(last_motion_.from, last_motion_.to);
    if (Theme::instance().pace() != TravelPace::Still || !knows_place() || last - first > most_retold)
        return;
    start_at(last_motion_.from);
    show_motion();
}

bool ListsPanel::knows_place() const { return members_ != nullptr && past_ == controller().past(); }

/// Shows a moment of what was recorded; the cursor stays.
void ListsPanel::start_at(Timeline::Position position)
{
    const Journal& journal = controller().engine().journal();
    World moment = world();
    for (auto p = controller().timeline().cursor(); p > position; --p)
        revert(moment, journal[p - 1]);
    for (auto p = controller().timeline().cursor(); p < position; ++p)
        apply(moment, journal[p]);
    shown_ = position;
    past_ = controller().past();
    members_ = std::make_unique<ListMembers>(moment);
    canvas_->show_moment(moment, position);
}

void ListsPanel::tell()
{
    const Direction direction = last_motion_.forward() ? Direction::Forward : Direction::Back;
    const QStringList parts =
        move_caption(last_moves_, controller().engine().journal(), world(), controller().selected_zone(), direction);
    caption_->setEnabled(!parts.isEmpty());
    caption_->set_parts(parts.isEmpty() ? QStringList{tr("no page changed its list")} : parts);
}

void ListsPanel::restyle()
{
    set_legend();
    canvas_->restyle();
    if (knows_place())
        tell();
    retell();
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
    legend_->setFont(Theme::instance().ui_font(0.9));
    legend_->set_entries(migratetype_legend());
    caption_->setFont(Theme::instance().ui_font(1.1));
}

} // namespace rs
