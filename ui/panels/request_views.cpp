// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/request_views.h"

#include "style_sheet.h"
#include "theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

namespace rs {

QLineEdit* make_hex_field()
{
    auto* field = new QLineEdit;
    field->setFont(Theme::instance().mono_font(0.95));
    field->setMinimumWidth(field->fontMetrics().horizontalAdvance(QStringLiteral("0xffffff")) + 20);
    return field;
}

QLabel* make_fault_label()
{
    auto* label = new QLabel;
    label->setObjectName(QLatin1String(look::fault));
    label->setWordWrap(true);
    label->hide();
    return label;
}

QSpinBox* make_spin_box(int minimum, int maximum)
{
    auto* box = new QSpinBox;
    box->setRange(minimum, maximum);
    return box;
}

QPushButton* make_button(const char* look)
{
    auto* button = new QPushButton;
    button->setObjectName(QLatin1String(look));
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoDefault(false);
    return button;
}

QListView* make_bits_view(QAbstractItemModel& bits)
{
    auto* view = new QListView;
    view->setModel(&bits);
    view->setUniformItemSizes(true);
    view->setFont(Theme::instance().mono_font(0.9));
    view->setSelectionMode(QAbstractItemView::NoSelection);
    return view;
}

QTableView* make_held_view(QAbstractItemModel& pages)
{
    auto* view = new QTableView;
    view->setModel(&pages);
    view->setFont(Theme::instance().ui_font(0.9));
    view->setShowGrid(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + 6);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setStretchLastSection(true);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->horizontalHeader()->setHighlightSections(false);
    return view;
}

} // namespace rs
