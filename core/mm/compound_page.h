// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks whose pages know each other: a head, whose order is kept, and tails. Kernel: include/linux/page-flags.h, mm.h.
#pragma once

#include "world/world.h"

namespace rs {

/// Kernel: PageHead(). A block of several pages that was not allocated as a compound page has no tails.
inline bool page_is_compound_head(const World& w, Pfn page)
{
    return w.use(page) != PageUse::Tail && raw(page) + 1 < w.layout.nr_pfns && w.use(page + 1) == PageUse::Tail;
}
/// Kernel: PageCompound().
inline bool page_is_compound(const World& w, Pfn page)
{
    return w.use(page) == PageUse::Tail || page_is_compound_head(w, page);
}
/// Of a head its block's order, else 0. Kernel: compound_order().
inline Order compound_order(const World& w, Pfn page)
{
    return page_is_compound_head(w, page) ? w.order(page) : Order{0};
}
/// The head of the block that the page is in; of any other page itself. Blocks are aligned to their size.
/// Kernel: compound_head().
inline Pfn compound_head(const World& w, Pfn page)
{
    for (unsigned order = 1; w.use(page) == PageUse::Tail && order < MAX_ORDER; ++order) {
        const Pfn head{raw(page) >> order << order};
        if (raw(compound_order(w, head)) >= order)
            return head;
    }
    return page;
}

} // namespace rs
