// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/chart_panel.h"

#include "charts/chart_content.h"
#include "geometry/chart_grid.h"
#include "geometry/time_unit.h"
#include "panels/chart_tools.h"
#include "panels/empty_hint.h"
#include "panels/wheel_zoom.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace rs {

namespace {

    constexpr int draw_interval_ms = 40; ///< 25 times a second
    constexpr std::uint64_t shortest_ns = 1000;
    constexpr QSizeF least_chart(236, 96);

    /// All but the total of PSI, which is to be asked for; those that tell most come first.
    std::vector<std::size_t> wanted_at_first()
    {
        std::vector<std::size_t> wanted;
        for (const ChartId id : {ChartId::free, ChartId::scan, ChartId::lru, ChartId::psi, ChartId::pressure})
            wanted.push_back(static_cast<std::size_t>(id));
        return wanted;
    }

} // namespace

ChartPanel::ChartPanel(Controller& controller, QWidget* parent)
    : Panel(controller, parent)
    , choice_(wanted_at_first())
    , tools_(new ChartTools(controller))
    , hint_(new EmptyHint(this))
{
    setMinimumSize(least_chart.toSize());
    next_draw_.setSingleShot(true);
    connect(&next_draw_, &QTimer::timeout, this, &ChartPanel::draw);
    connect(tools_, &ChartTools::chart_toggled, this, &ChartPanel::toggle);
    connect(tools_, &ChartTools::zones_changed, this, &ChartPanel::arrange);
    connect(&controller, &Controller::zone_selected, this, &ChartPanel::arrange);
    connect(&controller, &Controller::records_shown, this, &ChartPanel::follow_view);
    restyle();
}

QString ChartPanel::subtitle() const
{
    if (!controller().is_open())
        return {};
    const std::uint64_t passed = world().clock_ns[0] - controller().engine().start().clock_ns[0];
    return tr("%1 of simulated time · drag to move in time, wheel to zoom").arg(time_text(static_cast<double>(passed)));
}

QString ChartPanel::content_text() const
{
    QStringList lines{subtitle()};
    if (history_.holds(controller()))
        for (const Chart& chart : set_.charts)
            lines << chart_values(chart, controller().engine().start(), world());
    return lines.join(QLatin1Char('\n'));
}

QWidget* ChartPanel::title_tools() { return tools_; }

std::vector<const LineChart*> ChartPanel::shown_charts() const
{
    std::vector<const LineChart*> shown;
    for (const Place& place : places_)
        shown.push_back(place.view);
    return shown;
}

void ChartPanel::restart()
{
    set_ = charts_of(controller().engine().start());
    history_ = History(set_.questions);
    history_.follow(controller());
    view_.show_all();
    arrange();
}

void ChartPanel::refresh(const Crossed&)
{
    history_.follow(controller());
    view_.reveal(whole(), static_cast<double>(world().clock_ns[0] - history_.start_ns()));
    const bool soon = since_draw_.isValid() && since_draw_.elapsed() < draw_interval_ms;
    controller().playing() && soon ? draw_soon() : draw();
}

void ChartPanel::draw_soon()
{
    if (!next_draw_.isActive())
        next_draw_.start(draw_interval_ms - static_cast<int>(since_draw_.elapsed()));
}

void ChartPanel::restyle()
{
    hint_->say(tr("No machine is open"),
               tr("Free pages, LRU sizes, scanning and stealing, and memory pressure, over simulated time."));
    if (tools_)
        tools_->restyle();
    for (LineChart* view : views_)
        view->restyle();
    arrange();
}

void ChartPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    arrange();
}

void ChartPanel::toggle(std::size_t kind, bool on)
{
    const bool last = places_.empty() || places_.front().chart->spec == places_.back().chart->spec;
    if (on)
        choice_.want(kind);
    else if (!last)
        choice_.dismiss(kind);
    arrange();
}

/// One, or with all zones one for each.
std::vector<const Chart*> ChartPanel::charts_of_kind(std::size_t kind) const
{
    const bool all = tools_ && tools_->all_zones();
    const ZoneId zone = controller().selected_zone();
    std::vector<const Chart*> charts;
    for (const Chart& chart : set_.charts) {
        if (chart.spec != &chart_specs()[kind])
            continue;
        const bool selected =
            chart.spec->scope == ChartScope::Machine ||
            (chart.spec->scope == ChartScope::Zone ? chart.zone == zone : zone_to_nid(chart.zone) == zone_to_nid(zone));
        if (all || selected)
            charts.push_back(&chart);
    }
    return charts;
}

LineChart* ChartPanel::view(std::size_t i)
{
    if (i == views_.size())
        views_.push_back(make_line_chart(this));
    return views_[i];
}

/// Which charts are shown, and where.
void ChartPanel::arrange()
{
    places_.clear();
    dragged_ = nullptr;
    hint_->setGeometry(rect());
    hint_->setVisible(set_.charts.empty());
    if (!history_.holds(controller()))
        return;
    std::vector<int> rooms;
    for (std::size_t kind = 0; kind < chart_specs().size(); ++kind)
        rooms.push_back(static_cast<int>(charts_of_kind(kind).size()));
    const auto kinds = choice_.shown(charts_that_fit(size(), least_chart), rooms);
    if (tools_)
        tools_->show_chosen(kinds);
    for (const std::size_t kind : kinds)
        for (const Chart* chart : charts_of_kind(kind))
            places_.push_back({chart, view(places_.size())});
    const auto rects = chart_grid(size(), static_cast<int>(places_.size()));
    for (std::size_t i = 0; i < rects.size(); ++i)
        places_[i].view->widget()->setGeometry(rects[i].toRect());
    for (std::size_t i = 0; i < views_.size(); ++i)
        views_[i]->widget()->setVisible(i < places_.size());
    draw();
}

void ChartPanel::draw()
{
    since_draw_.start();
    if (!isVisible() || !history_.holds(controller()))
        return;
    for (const Place& place : places_)
        place.view->show_content(chart_content(*place.chart, history_, world(), axis(*place.view)));
}

Span ChartPanel::whole() const { return {0, std::max(history_.length_ns(), shortest_ns)}; }

AxisView ChartPanel::axis(const LineChart& view) const { return view_.on(whole(), std::max(view.plot().width(), 1.0)); }

QString ChartPanel::word_at(QPoint point) const
{
    static constexpr const char* words[] = {"chart.free", "chart.lru",       "chart.scan",
                                            "chart.psi",  "chart.psi_total", "chart.pressure"}; // by ChartId
    const Place* place = place_at(point);
    return place == nullptr ? QString() : QLatin1String(words[static_cast<std::size_t>(place->chart->spec->id)]);
}

const ChartPanel::Place* ChartPanel::place_at(QPointF point) const
{
    const auto found = std::find_if(places_.begin(), places_.end(), [&](const Place& place) {
        return place.view->widget()->geometry().contains(point.toPoint());
    });
    return found == places_.end() ? nullptr : &*found;
}

double ChartPanel::x_in(const Place& place, QPointF point) const
{
    return point.x() - place.view->widget()->x() - place.view->plot().left();
}

/// What the timeline shows beside these charts: the records of the time that they show.
std::optional<Span> ChartPanel::viewed_records() const
{
    if (view_.shows_all())
        return std::nullopt;
    const AxisView now = view_.on(whole(), 1);
    const Journal& journal = controller().engine().journal();
    const auto position = [&](double ns) {
        return history_.clock().position_at(journal, history_.start_ns() + static_cast<std::uint64_t>(ns));
    };
    return Span{position(now.first), position(now.last)};
}

void ChartPanel::share_view()
{
    controller().show_records(viewed_records());
    draw();
}

void ChartPanel::follow_view()
{
    const auto shown = controller().shown_records();
    if (!history_.holds(controller()) || shown == viewed_records())
        return;
    if (shown) {
        const Journal& journal = controller().engine().journal();
        const auto ns = [&](std::uint64_t position) {
            return static_cast<double>(history_.clock().ns_at(journal, position) - history_.start_ns());
        };
        view_.show_part(whole(), ns(shown->first), ns(shown->last));
    } else {
        view_.show_all();
    }
    draw();
}

void ChartPanel::seek_to(double ns)
{
    const double inside = std::clamp(ns, 0.0, static_cast<double>(history_.length_ns()));
    const std::uint64_t moment = history_.start_ns() + static_cast<std::uint64_t>(inside);
    controller().seek(history_.clock().position_at(controller().engine().journal(), moment));
}

void ChartPanel::wheelEvent(QWheelEvent* event)
{
    const Place* place = place_at(event->position());
    if (place == nullptr || !history_.holds(controller()))
        return;
    zoom_by_wheel(view_, axis(*place->view), whole(), *event, x_in(*place, event->position()));
    share_view();
}

void ChartPanel::mousePressEvent(QMouseEvent* event)
{
    dragged_ = event->button() == Qt::LeftButton ? place_at(event->position()) : nullptr;
    mouseMoveEvent(event);
}

void ChartPanel::mouseMoveEvent(QMouseEvent* event)
{
    if (dragged_ != nullptr && history_.holds(controller()))
        seek_to(axis(*dragged_->view).position_at(x_in(*dragged_, event->position())));
}

void ChartPanel::mouseReleaseEvent(QMouseEvent*) { dragged_ = nullptr; }

void ChartPanel::mouseDoubleClickEvent(QMouseEvent*)
{
    view_.show_all();
    share_view();
}

bool ChartPanel::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return Panel::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), tip_at(help->pos()), this);
    return true;
}

/// The moment under the mouse and what the curves were then.
QString ChartPanel::tip_at(QPointF point) const
{
    const Place* place = place_at(point);
    if (place == nullptr || !history_.holds(controller()))
        return {};
    const AxisView axis = this->axis(*place->view);
    const double ns = axis.position_at(x_in(*place, point));
    return ns < axis.first || ns > axis.last ? QString() : chart_tip(*place->chart, history_, ns);
}

} // namespace rs
