// SPDX-License-Identifier: GPL-3.0-or-later
// A line about one page of an LRU list or a folio batch: "p 8141 ASCUwa 0 2 swp:364".
#pragma once

#include "io/state_parts.h"

namespace rs {

/// What a p or b line says of a page.
struct PageLine {
    Pfn pfn{};
    std::uint16_t flags = 0; ///< without PG_lru
    std::uint32_t mapcount = 0;
    std::uint32_t refcount = 0;
    std::uint64_t mapping = 0;
    std::uint64_t index = 0;
    Order order{};
};

/// Takes a line that begins with the keyword, p or b.
PageLine read_page_line(StateReading& r, std::string_view keyword);

} // namespace rs
