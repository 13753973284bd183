// SPDX-License-Identifier: GPL-3.0-or-later
// The pages that requests hold: handle, page frame, order, zone.
#pragma once

#include "world/world.h"

#include <QAbstractTableModel>

namespace rs {

struct HeldPage {
    std::uint32_t handle = 0;
    Pfn pfn{};
    Order order{};
    ZoneId zone{};
    friend bool operator==(const HeldPage&, const HeldPage&) = default;
};

/// Handles below the bound that are in use.
std::vector<HeldPage> held_pages(const World& world, std::uint32_t bound);

class HeldPagesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Latest handle first.
    void set_pages(std::vector<HeldPage> pages);
    const std::vector<HeldPage>& pages() const { return pages_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<HeldPage> pages_;
};

} // namespace rs
