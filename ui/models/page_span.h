// SPDX-License-Identifier: GPL-3.0-or-later
// The pages that a row of a table or a variable is about.
#pragma once

#include "base/index.h"

#include <QMetaType>

namespace rs {

struct PageSpan {
    Pfn first = no_pfn;
    std::uint32_t pages = 1;

    bool has(Pfn pfn) const { return pfn >= first && pfn - first < pages; }
    friend bool operator==(const PageSpan&, const PageSpan&) = default;
};

/// The role under which an item model answers with the PageSpan of a row that is about pages.
inline constexpr int page_role = Qt::UserRole + 1;

} // namespace rs

Q_DECLARE_METATYPE(rs::PageSpan)
