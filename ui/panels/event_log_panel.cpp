// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/event_log_panel.h"

#include "geometry/number_text.h"
#include "panels/empty_hint.h"
#include "panels/page_rows.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace rs {

namespace {
    constexpr int rows_ahead = 2; ///< shown of what comes next
}

EventLogPanel::EventLogPanel(Controller& controller, QWidget* parent)
    : Panel(controller, parent)
    , model_(controller)
    , filter_(new QLineEdit)
    , table_(new QTableView)
    , hint_(new EmptyHint)
    , pages_(new QStackedLayout)
{
    pages_->addWidget(hint_);
    pages_->addWidget(table_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 0, 0, 2);
    column->addLayout(pages_);
    filter_->setClearButtonEnabled(true);
    filter_->setMinimumWidth(180);
    connect(filter_, &QLineEdit::textChanged, this, [this](const QString& words) {
        model_.set_filter(words);
        show_current();
        emit subtitle_changed();
    });
    set_up_table();
    restyle();
}

void EventLogPanel::set_up_table()
{
    table_->setModel(&model_);
    new PageRows(controller(), *table_);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setSelectionMode(QAbstractItemView::NoSelection);
    table_->setFocusPolicy(Qt::NoFocus);
    table_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table_->horizontalHeader()->setHighlightSections(false);
    connect(table_, &QTableView::clicked, this,
            [this](const QModelIndex& index) { controller().seek(model_.position_after(index.row())); });
}

QWidget* EventLogPanel::title_tools() { return filter_; }

QString EventLogPanel::subtitle() const
{
    const int shown = model_.rowCount(), total = static_cast<int>(model_.total());
    const QString all = tr("%Ln tracepoint(s)", nullptr, total);
    return shown == total ? all : tr("%1 of %2").arg(number_text(shown), all);
}

QString EventLogPanel::content_text() const
{
    QStringList cells;
    for (int column = 0; model_.current_row() >= 0 && column < EventLogModel::ColumnCount; ++column)
        cells << model_.data(model_.index(model_.current_row(), column), Qt::DisplayRole).toString();
    return cells.join(QLatin1Char(' '));
}

void EventLogPanel::refresh(const Crossed&)
{
    model_.follow();
    show_current();
}

void EventLogPanel::show_current()
{
    pages_->setCurrentWidget(model_.total() == 0 ? static_cast<QWidget*>(hint_) : table_);
    const int current = std::max(model_.current_row(), 0);
    for (const int row : {std::min(current + rows_ahead, model_.rowCount() - 1), current})
        if (row >= 0)
            table_->scrollTo(model_.index(row, 0), QAbstractItemView::EnsureVisible);
}

void EventLogPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    QMetaObject::invokeMethod(this, &EventLogPanel::show_current, Qt::QueuedConnection); // when the table has its size
}

void EventLogPanel::restyle()
{
    filter_->setPlaceholderText(tr("Filter: vmscan drain …"));
    hint_->say(tr("No tracepoint has fired yet"), tr("Step forwards: each tracepoint appears here as the kernel would "
                                                     "print it. A click on one goes to its moment."));
    set_columns();
}

void EventLogPanel::set_columns()
{
    const QFont font = Theme::instance().mono_font(0.9);
    const QFontMetrics metrics(font);
    table_->setFont(font);
    table_->verticalHeader()->setDefaultSectionSize(metrics.height() + 4);
    const std::pair<EventLogModel::Column, int> characters[] = {
        {EventLogModel::Task, 12}, {EventLogModel::Cpu, 6}, {EventLogModel::Time, 12}, {EventLogModel::Name, 32}};
    for (const auto& [column, count] : characters)
        table_->setColumnWidth(column, metrics.horizontalAdvance(QLatin1Char('0')) * count + 8);
    table_->viewport()->update();
}

} // namespace rs
