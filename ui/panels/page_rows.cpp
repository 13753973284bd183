// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/page_rows.h"

#include "contrast.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QPainter>

namespace rs {

namespace {
    constexpr int bar = 3; ///< px wide
    constexpr float lit = 48 / 255.0F; ///< of the accent's colour
} // namespace

PageRows::PageRows(Controller& controller, QAbstractItemView& view)
    : QStyledItemDelegate(&view)
    , controller_(controller)
{
    view.setMouseTracking(true);
    view.setItemDelegate(this);
    view.viewport()->installEventFilter(this);
    const auto hover = [this](const QModelIndex& index) {
        controller_.hover_page(pages_of(index).value_or(PageSpan{}).first);
    };
    connect(&view, &QAbstractItemView::entered, this, hover);
    connect(&view, &QAbstractItemView::viewportEntered, this, [this] { controller_.hover_page(no_pfn); });
    connect(&view, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (const auto pages = pages_of(index))
            controller_.select_page(pages->first);
    });
    for (const auto signal : {&Controller::page_hovered, &Controller::page_selected})
        connect(&controller, signal, view.viewport(), qOverload<>(&QWidget::update));
}

std::optional<PageSpan> PageRows::pages_of(const QModelIndex& index)
{
    const QVariant pages = index.data(page_role);
    return pages.isValid() ? std::optional(pages.value<PageSpan>()) : std::nullopt;
}

bool PageRows::is_lit(const QModelIndex& index) const
{
    const auto pages = pages_of(index);
    return pages && (pages->has(controller_.hovered_page()) || pages->has(controller_.selected_page()));
}

void PageRows::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!is_lit(index))
        return;
    option->backgroundBrush = faded(Theme::instance().palette().accent, lit);
}

void PageRows::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (index.column() == 0 && is_lit(index))
        painter->fillRect(QRect(option.rect.topLeft(), QSize(bar, option.rect.height())),
                          Theme::instance().palette().text);
}

bool PageRows::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::Leave)
        controller_.hover_page(no_pfn);
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace rs
