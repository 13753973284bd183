// SPDX-License-Identifier: GPL-3.0-or-later
// The simulated call stack of a task, innermost function first, under the kernel's names.
#pragma once

#include "world/world.h"

#include <QAbstractListModel>

namespace rs {

class CallStackModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void set_frames(std::vector<Frame> frames);

    /// Depth (1 = outermost) of the frame in a row, and the row of a depth.
    std::size_t depth_of(int row) const { return frames_.size() - static_cast<std::size_t>(row); }
    int row_of(std::size_t depth) const { return static_cast<int>(frames_.size() - depth); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    const Frame& frame(int row) const { return frames_[depth_of(row) - 1]; }

    std::vector<Frame> frames_; ///< outermost first
};

} // namespace rs
