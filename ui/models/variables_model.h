// SPDX-License-Identifier: GPL-3.0-or-later
// Groups of variables as a tree of two levels: name and value.
#pragma once

#include "models/variables.h"

#include <QAbstractItemModel>

namespace rs {

class VariablesModel : public QAbstractItemModel {
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    /// Keeps the view's state where only values changed.
    void set_groups(std::vector<VariableGroup> groups);
    const std::vector<VariableGroup>& groups() const { return groups_; }

    QModelIndex index(int row, int column, const QModelIndex& parent) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent) const override;
    int columnCount(const QModelIndex& parent) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<VariableGroup> groups_;
};

} // namespace rs
