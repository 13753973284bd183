// SPDX-License-Identifier: GPL-3.0-or-later
// The bits of a gfp mask as a list of names to be checked.
#pragma once

#include "request_draft.h"

#include <QAbstractListModel>

namespace rs {

class GfpBitsModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit GfpBitsModel(RequestDraft& draft, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    RequestDraft& draft_;
    std::vector<GfpName> bits_; ///< lowest bit first
};

} // namespace rs
