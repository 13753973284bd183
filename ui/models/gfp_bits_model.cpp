// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gfp_bits_model.h"

#include "latin1.h"

namespace rs {

namespace {

    /// The name of a single bit: of several the last one, which has the underscores.
    std::string_view name_of(Gfp bit)
    {
        std::string_view name;
        for (const GfpName& known : gfp_names())
            if (known.mask == bit)
                name = known.name;
        return name;
    }

    std::vector<GfpName> single_bits()
    {
        std::vector<GfpName> bits;
        for (std::uint32_t bit = 1; has(GFP_ALL_BITS, Gfp(bit)); bit <<= 1)
            if (const auto name = name_of(Gfp(bit)); !name.empty())
                bits.push_back({name, Gfp(bit)});
        return bits;
    }

} // namespace

GfpBitsModel::GfpBitsModel(RequestDraft& draft, QObject* parent)
    : QAbstractListModel(parent)
    , draft_(draft)
    , bits_(single_bits())
{
    connect(&draft_, &RequestDraft::changed, this,
            [this] { emit dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole}); });
}

int GfpBitsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(bits_.size());
}

Qt::ItemFlags GfpBitsModel::flags(const QModelIndex& /*index*/) const
{
    return Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable;
}

QVariant GfpBitsModel::data(const QModelIndex& index, int role) const
{
    const GfpName& bit = bits_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return QString(latin1(bit.name));
    case Qt::CheckStateRole: return has(draft_.value().gfp, bit.mask) ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole: return QStringLiteral("%1 = 0x%2").arg(latin1(bit.name)).arg(raw(bit.mask), 0, 16);
    default: return {};
    }
}

bool GfpBitsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole)
        return false;
    const Gfp bit = bits_[static_cast<std::size_t>(index.row())].mask;
    const Gfp mask = draft_.value().gfp;
    draft_.set_gfp(value.toInt() == Qt::Checked ? mask | bit : mask & ~bit);
    return true;
}

} // namespace rs
