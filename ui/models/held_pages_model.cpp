// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/held_pages_model.h"

#include "models/page_span.h"
#include "value_display.h"

#include <algorithm>

namespace rs {

std::vector<HeldPage> held_pages(const World& world, std::uint32_t bound)
{
    std::vector<HeldPage> pages;
    for (std::uint32_t handle = 0; handle < bound; ++handle) {
        const Pfn pfn{world.handle_pfn[handle]};
        if (pfn != no_pfn)
            pages.push_back({handle, pfn, Order(world.handle_order[handle]), world.page_zone(pfn)});
    }
    return pages;
}

void HeldPagesModel::set_pages(std::vector<HeldPage> pages)
{
    std::ranges::reverse(pages);
    if (pages == pages_)
        return;
    beginResetModel();
    pages_ = std::move(pages);
    endResetModel();
}

int HeldPagesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(pages_.size());
}

int HeldPagesModel::columnCount(const QModelIndex& /*parent*/) const { return 4; }

QVariant HeldPagesModel::data(const QModelIndex& index, int role) const
{
    const HeldPage& page = pages_[static_cast<std::size_t>(index.row())];
    if (role == page_role)
        return QVariant::fromValue(PageSpan{page.pfn, pages_in(page.order)});
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case 0: return page.handle;
    case 1: return value_display(ValueKind::PfnOrNone, raw(page.pfn));
    case 2: return raw(page.order);
    default: return value_display(ValueKind::Zone, raw(page.zone));
    }
}

QVariant HeldPagesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    const std::array titles{tr("handle"), tr("page"), tr("order"), tr("zone")};
    return titles[static_cast<std::size_t>(section)];
}

} // namespace rs
