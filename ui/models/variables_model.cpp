// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/variables_model.h"

#include "models/page_span.h"
#include "theme.h"

#include <algorithm>

namespace rs {

namespace {

    constexpr quintptr group_id = ~quintptr{0}; ///< of a group's own row; a variable's id is the row of its group

    bool is_group(const QModelIndex& index) { return index.internalId() == group_id; }

    bool same_names(const std::vector<VariableGroup>& a, const std::vector<VariableGroup>& b)
    {
        const auto same_name = [](const Variable& x, const Variable& y) { return x.name == y.name; };
        return std::ranges::equal(a, b, [&](const VariableGroup& x, const VariableGroup& y) {
            return x.title == y.title && std::ranges::equal(x.variables, y.variables, same_name);
        });
    }

    QVariant group_data(const VariableGroup& group, int column, int role)
    {
        switch (role) {
        case Qt::DisplayRole: return column == 0 ? group.title : QVariant();
        case Qt::ForegroundRole: return Theme::instance().palette().text_dim;
        default: return {};
        }
    }

    QVariant variable_data(const Variable& variable, int column, int role)
    {
        switch (role) {
        case page_role: return variable.page == no_pfn ? QVariant() : QVariant::fromValue(PageSpan{variable.page, 1});
        case Qt::DisplayRole: return column == 0 ? variable.name : variable.value;
        case Qt::ToolTipRole: return QStringLiteral("%1 = %2").arg(variable.name, variable.value);
        case Qt::FontRole: return Theme::instance().mono_font(0.95);
        case Qt::ForegroundRole: return variable.changed ? QVariant(Theme::instance().palette().hot) : QVariant();
        default: return {};
        }
    }

} // namespace

void VariablesModel::set_groups(std::vector<VariableGroup> groups)
{
    if (same_names(groups, groups_)) {
        groups_ = std::move(groups);
        for (int row = 0; row < rowCount({}); ++row) {
            const QModelIndex group = index(row, 0, {});
            if (const int count = rowCount(group); count > 0)
                emit dataChanged(index(0, 0, group), index(count - 1, 1, group));
        }
        return;
    }
    beginResetModel();
    groups_ = std::move(groups);
    endResetModel();
}

QModelIndex VariablesModel::index(int row, int column, const QModelIndex& parent) const
{
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : group_id);
}

QModelIndex VariablesModel::parent(const QModelIndex& index) const
{
    return is_group(index) ? QModelIndex() : createIndex(static_cast<int>(index.internalId()), 0, group_id);
}

int VariablesModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(groups_.size());
    return is_group(parent) ? static_cast<int>(groups_[static_cast<std::size_t>(parent.row())].variables.size()) : 0;
}

int VariablesModel::columnCount(const QModelIndex& /*parent*/) const { return 2; }

QVariant VariablesModel::data(const QModelIndex& index, int role) const
{
    const auto row = static_cast<std::size_t>(index.row());
    if (is_group(index))
        return group_data(groups_[row], index.column(), role);
    return variable_data(groups_[index.internalId()].variables[row], index.column(), role);
}

} // namespace rs
