// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/event_log_model.h"

#include "base/time_units.h"
#include "latin1.h"
#include "models/page_span.h"
#include "theme.h"
#include "trace/event_text.h"

#include <algorithm>

namespace rs {

namespace {

    QString seconds_text(std::uint64_t ns)
    {
        const auto us = static_cast<qulonglong>(ns / ns_per_us);
        return QStringLiteral("%1.%2").arg(us / us_per_s).arg(us % us_per_s, 6, 10, QLatin1Char('0'));
    }

    /// Of an event that names a page frame, followed by the order of its block where it names that.
    QVariant pages_of(const EventSeen& event)
    {
        const auto& kinds = info(event.event).kinds;
        for (std::size_t i = 0; i < event.values.size(); ++i) {
            if (kinds[i] != ValueKind::PfnHex)
                continue;
            const bool block = i + 1 < event.values.size() && kinds[i + 1] == ValueKind::OrderOf;
            return QVariant::fromValue(
                PageSpan{Pfn(event.values[i]), block ? pages_in(Order(event.values[i + 1])) : 1});
        }
        return {};
    }

} // namespace

EventLogModel::EventLogModel(const Controller& controller, QObject* parent)
    : QAbstractTableModel(parent)
    , controller_(controller)
{
}

void EventLogModel::follow()
{
    if (index_.is_stale(controller_)) {
        beginResetModel();
        index_.start_over(controller_);
        endResetModel();
    }
    const auto fresh = index_.read_on(controller_);
    if (!fresh.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
        index_.append(fresh);
        endInsertRows();
    }
    find_current_row();
}

void EventLogModel::set_filter(const QString& words)
{
    beginResetModel();
    index_.set_filter(events_named(words.toStdString()));
    endResetModel();
    if (controller_.is_open())
        find_current_row();
}

void EventLogModel::find_current_row()
{
    const auto& rows = index_.shown();
    const auto later = std::lower_bound(rows.begin(), rows.end(), controller_.timeline().cursor());
    current_row_ = static_cast<int>(later - rows.begin()) - 1;
    if (!rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::ForegroundRole, Qt::BackgroundRole});
}

int EventLogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(index_.shown().size());
}

int EventLogModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString EventLogModel::cell(const EventSeen& event, int column) const
{
    const World& world = controller_.world();
    switch (column) {
    case Task:
        return QStringLiteral("%1-%2")
            .arg(QString::fromStdString(world.task_names[at(event.task)]))
            .arg(world.task_pids[at(event.task)]);
    case Cpu: return QStringLiteral("[%1]").arg(raw(event.cpu), 3, 10, QLatin1Char('0'));
    case Time: return seconds_text(event.time_ns);
    case Name: return latin1(info(event.event).name);
    case Fields: return QString::fromStdString(event_text(event.event, event.values));
    default: return {};
    }
}

QVariant EventLogModel::look(int row, int role) const
{
    const Palette& p = Theme::instance().palette();
    if (role == Qt::BackgroundRole)
        return row == current_row_ ? QVariant(p.hot_surface) : QVariant();
    return row > current_row_ ? p.text_dim : row == current_row_ ? p.text : QVariant();
}

QVariant EventLogModel::data(const QModelIndex& index, int role) const
{
    const Timeline& timeline = controller_.timeline();
    const auto position = index_.shown()[static_cast<std::size_t>(index.row())];
    if (role == Qt::ForegroundRole || role == Qt::BackgroundRole)
        return look(index.row(), role);
    if (position < timeline.begin())
        return {};
    if (role == page_role)
        return pages_of(timeline.event_at(position));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return cell(timeline.event_at(position), index.column());
}

QVariant EventLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Task: return tr("Task-PID");
    case Cpu: return tr("CPU");
    case Time: return tr("Time, s");
    case Name: return tr("Event");
    case Fields: return tr("Fields");
    default: return {};
    }
}

} // namespace rs
