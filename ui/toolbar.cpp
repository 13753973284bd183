// SPDX-License-Identifier: GPL-3.0-or-later
#include "toolbar.h"

#include "field_fault.h"
#include "geometry/number_text.h"
#include "gfp_field.h"
#include "number_field.h"
#include "panels/request_views.h"
#include "requesting.h"
#include "style_sheet.h"

#include <QLabel>
#include <QPushButton>
#include <QSlider>

#include <algorithm>
#include <cmath>

namespace rs {

namespace {

    // The slider stands for powers of two: 1 to 65536 steps a second, in quarters.
    constexpr int slider_marks = 4;
    constexpr int slider_end = 16 * slider_marks;
    constexpr int button_padding = 22; ///< px on both sides of a button's text

    double speed_at(int slider) { return std::exp2(static_cast<double>(slider) / slider_marks); }
    int slider_at(double speed) { return static_cast<int>(std::lround(std::log2(speed) * slider_marks)); }

    QWidget* make_space()
    {
        auto* space = new QWidget;
        space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        return space;
    }

} // namespace

Toolbar::Toolbar(const Actions& actions, Controller& controller, RequestDraft& draft, QWidget* parent)
    : QToolBar(parent)
    , controller_(controller)
    , draft_(draft)
    , speed_text_(new QLabel)
    , speed_(new QSlider(Qt::Horizontal))
    , machine_(new QLabel)
    , gfp_(new GfpField(draft))
    , order_(new NumberField(NumberField::Of::Order, draft))
    , cpu_(new NumberField(NumberField::Of::Cpu, draft))
    , allocate_(make_button(look::primary))
{
    setObjectName(QStringLiteral("toolbar"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    add_motions(actions);
    add_speed();
    addWidget(make_space());
    add_request();
    connect(&controller_, &Controller::opened, this, &Toolbar::show_machine);
    retranslate();
    if (controller_.is_open())
        show_machine();
}

void Toolbar::add_motions(const Actions& actions)
{
    for (const Act act : {Act::to_start, Act::run_back, Act::over_back, Act::into_back, Act::into, Act::over, Act::out,
                          Act::run, Act::to_end, Act::play}) {
        addAction(actions[act]);
        widgetForAction(actions[act])->setFocusPolicy(Qt::TabFocus);
    }
    play_ = widgetForAction(actions[Act::play]);
    widgetForAction(actions[Act::into])->setObjectName(QLatin1String(look::primary));
}

/// The speed beside the button stays where it is when its text changes.
void Toolbar::fix_play_width()
{
    int widest = 0;
    for (const QString& text : Actions::button_texts(Act::play))
        widest = std::max(widest, play_->fontMetrics().horizontalAdvance(text));
    play_->setMinimumWidth(widest + button_padding);
}

void Toolbar::add_speed()
{
    speed_->setRange(0, slider_end);
    speed_->setFixedWidth(64);
    speed_->setFocusPolicy(Qt::TabFocus);
    speed_text_->setObjectName(QLatin1String(look::dim));
    speed_text_->setMinimumWidth(speed_text_->fontMetrics().horizontalAdvance(QStringLiteral("1,024/s")) + 4);
    addWidget(speed_);
    addWidget(speed_text_);
    connect(speed_, &QSlider::valueChanged, this, [this](int value) { controller_.set_speed(speed_at(value)); });
    connect(&controller_, &Controller::speed_changed, this, &Toolbar::show_speed);
}

void Toolbar::add_request()
{
    machine_->setObjectName(QLatin1String(look::chip));
    for (QWidget* widget : std::initializer_list<QWidget*>{machine_, gfp_, order_, cpu_, allocate_})
        addWidget(widget);
    connect(allocate_, &QPushButton::clicked, this, [this] { allocate(controller_, draft_.value()); });
    connect(gfp_, &GfpField::fault_changed, new FieldFault(gfp_), &FieldFault::tell);
    connect(gfp_, &GfpField::fault_changed, this, &Toolbar::enable_request);
    for (NumberField* field : {order_, cpu_}) {
        connect(field, &NumberField::fault_changed, new FieldFault(field), &FieldFault::tell);
        connect(field, &NumberField::fault_changed, this, &Toolbar::enable_request);
    }
}

void Toolbar::enable_request()
{
    allocate_->setEnabled(gfp_->fault().isEmpty() && order_->fault().isEmpty() && cpu_->fault().isEmpty());
}

void Toolbar::show_machine()
{
    machine_->setText(controller_.machine_size());
    machine_->setToolTip(QStringLiteral("<b>%1</b><p>%2</p>")
                             .arg(controller_.title().toHtmlEscaped(), controller_.description().toHtmlEscaped()));
    cpu_->set_limit(static_cast<int>(controller_.world().layout.nr_cpus) - 1);
}

void Toolbar::show_speed()
{
    speed_->setValue(slider_at(controller_.speed()));
    speed_text_->setText(tr("%1/s").arg(number_text(std::lround(controller_.speed()))));
    speed_text_->setToolTip(tr("Steps a second while playing"));
}

void Toolbar::retranslate()
{
    order_->setPrefix(tr("order "));
    cpu_->setPrefix(tr("CPU "));
    allocate_->setText(tr("Allocate"));
    fix_play_width();
    if (controller_.is_open())
        show_machine();
    gfp_->retranslate();
    order_->retranslate();
    cpu_->retranslate();
    show_speed();
}

} // namespace rs
