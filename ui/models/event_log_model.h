// SPDX-License-Identifier: GPL-3.0-or-later
// The tracepoints of the run as a table, in the kernel's trace format. What lies after the cursor has not happened
// yet: its rows are dimmed.
#pragma once

#include "models/event_index.h"

#include <QAbstractTableModel>

namespace rs {

class EventLogModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Task, Cpu, Time, Name, Fields, ColumnCount };

    explicit EventLogModel(const Controller& controller, QObject* parent = nullptr);

    /// Brings the rows up to the journal's end and the marks to the cursor.
    void follow();
    /// Shows the events whose names contain one of the words.
    void set_filter(const QString& words);

    std::size_t total() const { return index_.total(); }
    /// Row of the last event at or before the cursor; -1: none.
    int current_row() const { return current_row_; }
    /// Where to seek to, to stand just after the row's event.
    Timeline::Position position_after(int row) const { return index_.shown()[static_cast<std::size_t>(row)] + 1; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const EventSeen& event, int column) const;
    QVariant look(int row, int role) const;
    void find_current_row();

    const Controller& controller_;
    EventIndex index_;
    int current_row_ = -1;
};

} // namespace rs
