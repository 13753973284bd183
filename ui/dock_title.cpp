// SPDX-License-Identifier: GPL-3.0-or-later
#include "dock_title.h"

#include "panel.h"
#include "questions/where.h"
#include "style_sheet.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace rs {

DockTitle::DockTitle(rs::Panel& panel, QWidget* parent)
    : QFrame(parent)
    , panel_(panel)
    , title_(new QLabel)
    , subtitle_(new QLabel)
{
    setObjectName(QLatin1String(look::panel_head));
    subtitle_->setObjectName(QLatin1String(look::dim));
    subtitle_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    title_->setAttribute(Qt::WA_TransparentForMouseEvents);
    subtitle_->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 3, 10, 3);
    row->setSpacing(10);
    row->addWidget(title_);
    row->addWidget(subtitle_, 1);
    if (QWidget* tools = panel_.title_tools())
        row->addWidget(tools);
    if (const auto topic = topic_of(panel_.objectName()))
        row->addWidget(make_ask_button(*topic));
    connect(&panel_, &Panel::subtitle_changed, this, &DockTitle::refresh);
    connect(&Theme::instance(), &Theme::changed, this, &DockTitle::refresh);
    refresh();
}

QToolButton* DockTitle::make_ask_button(Topic topic)
{
    ask_ = new QToolButton;
    ask_->setText(QStringLiteral("?"));
    ask_->setFocusPolicy(Qt::TabFocus);
    connect(ask_, &QToolButton::clicked, &panel_, [this, topic] { emit panel_.asked(topic); });
    return ask_;
}

void DockTitle::refresh()
{
    QFont bold = Theme::instance().ui_font();
    bold.setWeight(QFont::DemiBold);
    title_->setFont(bold);
    title_->setText(panel_.title());
    subtitle_->setFont(Theme::instance().ui_font(0.9));
    if (ask_ != nullptr)
        ask_->setToolTip(tr("What is this?"));
    full_subtitle_ = panel_.subtitle();
    fit_subtitle();
}

void DockTitle::set_tabbed(bool tabbed) { title_->setHidden(tabbed); }

void DockTitle::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fit_subtitle();
}

void DockTitle::fit_subtitle()
{
    const QString text = subtitle_->fontMetrics().elidedText(full_subtitle_, Qt::ElideRight, subtitle_->width());
    subtitle_->setText(text);
    subtitle_->setToolTip(text == full_subtitle_ ? QString() : full_subtitle_);
}

} // namespace rs
