// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/memory_map_canvas.h"

#include "geometry/number_text.h"
#include "geometry/spread_labels.h"
#include "models/zones.h"
#include "panels/page_colours.h"
#include "panels/page_facts.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace rs {

namespace {

    constexpr int notch = 120; ///< of QWheelEvent::angleDelta()
    constexpr int drag_from = 4; ///< device pixels: less is a click
    constexpr int gutter_margin = 8;

    QFont gutter_font() { return Theme::instance().ui_font(0.9); }

    QFont bold_gutter_font()
    {
        QFont font = gutter_font();
        font.setBold(true);
        return font;
    }

    QString free_text(std::int64_t pages) { return MemoryMapCanvas::tr("free %1").arg(number_text(pages)); }

} // namespace

MemoryMapCanvas::MemoryMapCanvas(Controller& controller, QWidget* parent)
    : QWidget(parent)
    , controller_(controller)
{
    setMouseTracking(true);
    connect(&controller, &Controller::page_hovered, this, qOverload<>(&QWidget::update));
    connect(&controller, &Controller::zone_selected, this, qOverload<>(&QWidget::update));
    connect(&controller, &Controller::page_selected, this, [this](Pfn pfn) {
        view_.reveal(pfn);
        update();
    });
}

void MemoryMapCanvas::open()
{
    image_.open(controller_);
    view_.set_bands(map_bands(controller_.world()));
    resize_view();
}

void MemoryMapCanvas::follow(std::vector<Pfn> touched)
{
    touched_ = std::move(touched);
    image_.follow(controller_);
    update();
}

void MemoryMapCanvas::set_colouring(MapColouring colouring)
{
    colouring_ = colouring;
    look_anew();
}

void MemoryMapCanvas::restyle() { resize_view(); }

void MemoryMapCanvas::resizeEvent(QResizeEvent*) { resize_view(); }

void MemoryMapCanvas::resize_view()
{
    labels_.clear();
    const QSizeF area = QSizeF(width() - gutter(), height()) * devicePixelRatioF();
    view_.resize(area.toSize().expandedTo({1, 1}));
    look_anew();
}

void MemoryMapCanvas::look_anew()
{
    if (controller_.is_open() && !view_.layout().bands().empty())
        image_.set_look(controller_.world(), view_.layout(), colouring_, map_colours(Theme::instance().palette()));
    emit view_changed();
    update();
}

int MemoryMapCanvas::gutter() const
{
    if (!controller_.is_open())
        return 0;
    int widest = 0;
    const QFontMetrics metrics(gutter_font()), bold(bold_gutter_font());
    for (const ZoneId zone : populated_zones(controller_.world())) {
        widest = std::max(widest, bold.horizontalAdvance(zone_title(controller_.world(), zone)));
        widest = std::max(widest, metrics.horizontalAdvance(free_text(controller_.world().zone(zone).managed)));
    }
    return widest + 2 * gutter_margin;
}

QPoint MemoryMapCanvas::device_point(QPointF point) const
{
    const QPointF device = (point - QPointF(gutter(), 0)) * devicePixelRatioF();
    return {static_cast<int>(std::floor(device.x())), static_cast<int>(std::floor(device.y()))};
}

Pfn MemoryMapCanvas::page_under(QPointF point) const
{
    if (view_.layout().bands().empty() || point.x() < gutter())
        return no_pfn;
    return view_.pfn_at(device_point(point)).value_or(no_pfn);
}

QRectF MemoryMapCanvas::rect_of(Pfn pfn) const
{
    const QRectF device = view_.rect_of(pfn);
    const double dpr = devicePixelRatioF();
    return {QPointF(gutter(), 0) + device.topLeft() / dpr, device.size() / dpr};
}

bool MemoryMapCanvas::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const Pfn pfn = page_under(help->pos()); pfn != no_pfn)
        QToolTip::showText(help->globalPos(), facts(pfn), this, rect_of(pfn).toAlignedRect());
    else
        QToolTip::hideText();
    return true;
}

QString MemoryMapCanvas::facts(Pfn pfn) const
{
    const QString text = page_facts(controller_.world(), pfn);
    const std::uint32_t shared = view_.layout().pages_in_cell();
    return shared == 1 ? text : tr("The first of %1 pages in this pixel:").arg(shared) + QLatin1Char('\n') + text;
}

void MemoryMapCanvas::wheelEvent(QWheelEvent* event)
{
    wheel_ += event->angleDelta().y();
    view_.zoom(wheel_ / notch, device_point(event->position()));
    wheel_ %= notch;
    look_anew();
    controller_.hover_page(page_under(event->position()));
    event->accept();
}

void MemoryMapCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        drag_ = Drag{device_point(event->position())};
}

void MemoryMapCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (!drag_) {
        controller_.hover_page(page_under(event->position()));
        return;
    }
    const QPoint by = device_point(event->position()) - drag_->from;
    if (!drag_->moved && by.manhattanLength() < drag_from)
        return;
    setCursor(Qt::ClosedHandCursor);
    view_.pan(by);
    drag_ = Drag{device_point(event->position()), true};
    update();
}

void MemoryMapCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (!drag_ || event->button() != Qt::LeftButton)
        return;
    unsetCursor();
    if (!std::exchange(drag_, std::nullopt)->moved)
        select(page_under(event->position()));
}

/// The other panels show one zone; it becomes that of the page, so that they can show the page, too.
void MemoryMapCanvas::select(Pfn pfn)
{
    controller_.select_page(pfn);
    if (pfn != no_pfn)
        controller_.select_zone(controller_.world().page_zone(pfn));
}

void MemoryMapCanvas::mouseDoubleClickEvent(QMouseEvent*)
{
    view_.show_all();
    look_anew();
}

void MemoryMapCanvas::leaveEvent(QEvent*) { controller_.hover_page(no_pfn); }

void MemoryMapCanvas::paintEvent(QPaintEvent*)
{
    if (!controller_.is_open() || image_.image().isNull())
        return;
    QPainter painter(this);
    draw_gutter(painter);
    const double dpr = devicePixelRatioF();
    painter.setClipRect(gutter() - 2, 0, width() - gutter() + 2, height());
    painter.translate(gutter(), 0);
    painter.scale(1 / dpr, 1 / dpr);
    const MapScene scene{controller_.world(),        view_, image_, colouring_, touched_, controller_.hovered_page(),
                         controller_.selected_page()};
    MemoryMapPainter(painter, scene, dpr, labels_).draw();
}

void MemoryMapCanvas::draw_gutter(QPainter& painter) const
{
    const Palette& p = Theme::instance().palette();
    const World& world = controller_.world();
    const double dpr = devicePixelRatioF(), line = QFontMetricsF(gutter_font()).height();
    std::vector<MapBand> shown;
    std::vector<double> wanted;
    for (std::size_t band = 0; band < view_.layout().bands().size(); ++band) {
        const QRectF rect = view_.rect_of(view_.layout().band_rect(band));
        const double top = std::max(rect.top() / dpr, 0.0), bottom = rect.bottom() / dpr;
        if (bottom < 0 || top > height())
            continue;
        shown.push_back(view_.layout().bands()[band]);
        wanted.push_back(top + line);
    }
    const std::vector<double> middles = spread_labels(wanted, 2 * line, 0, height());
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const QRectF name(0, middles[i] - line, gutter() - gutter_margin, line);
        const ZoneId zone = shown[i].zone;
        painter.setFont(zone == controller_.selected_zone() ? bold_gutter_font() : gutter_font());
        painter.setPen(p.text);
        painter.drawText(name, Qt::AlignRight | Qt::AlignVCenter, zone_title(world, zone));
        painter.setFont(gutter_font());
        painter.setPen(p.text_dim);
        painter.drawText(name.translated(0, line), Qt::AlignRight | Qt::AlignVCenter,
                         free_text(world.zone_stat[world.layout.zone_stat(zone, NR_FREE_PAGES)]));
    }
}

} // namespace rs
