// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/call_stack_model.h"

#include "latin1.h"

namespace rs {

void CallStackModel::set_frames(std::vector<Frame> frames)
{
    if (frames == frames_)
        return;
    beginResetModel();
    frames_ = std::move(frames);
    endResetModel();
}

int CallStackModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(frames_.size());
}

QVariant CallStackModel::data(const QModelIndex& index, int role) const
{
    const FunctionInfo& function = info(frame(index.row()).function);
    switch (role) {
    case Qt::DisplayRole: return QString(latin1(function.kernel_name));
    case Qt::ToolTipRole:
        return tr("%1 in Linux 6.1; here core/%2").arg(latin1(function.kernel_file), latin1(function.file));
    default: return {};
    }
}

} // namespace rs
