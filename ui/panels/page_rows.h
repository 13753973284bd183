// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that are about pages: the mouse on one points at its page in every panel, a click selects it, and the rows of
// the page that is pointed at anywhere light up.
#pragma once

#include "controller.h"
#include "models/page_span.h"

#include <QStyledItemDelegate>

#include <optional>

class QAbstractItemView;

namespace rs {

class PageRows : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Serves the view, whose model answers to page_role, and belongs to it.
    PageRows(Controller& controller, QAbstractItemView& view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool eventFilter(QObject* object, QEvent* event) override;

    bool is_lit(const QModelIndex& index) const;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    static std::optional<PageSpan> pages_of(const QModelIndex& index);

    Controller& controller_;
};

} // namespace rs
