// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/page_kinds.h"

#include "mm/lruvec.h"
#include "world/lists.h"

#include <algorithm>

namespace rs {

namespace {

    constexpr std::array lru_kinds{PageKind::InactiveAnon, PageKind::ActiveAnon, PageKind::InactiveFile,
                                   PageKind::ActiveFile, PageKind::Unevictable};
    static_assert(lru_kinds.size() == NR_LRU_LISTS);

    bool is_linked(const World& world, Pfn pfn) { return world.links[at(page_node(pfn))] != Link{}; }

} // namespace

char letter_of(PageKind kind)
{
    switch (kind) {
    case PageKind::Hole: return ' ';
    case PageKind::Reserved: return 'x';
    case PageKind::Kernel: return 'k';
    case PageKind::Slab: return 's';
    case PageKind::PageTable: return 't';
    case PageKind::Driver: return 'd';
    case PageKind::Buddy: return '.';
    case PageKind::Pcp: return 'c';
    case PageKind::Unlisted: return 'o';
    case PageKind::InactiveAnon: return 'a';
    case PageKind::ActiveAnon: return 'A';
    case PageKind::InactiveFile: return 'f';
    case PageKind::ActiveFile: return 'F';
    case PageKind::Unevictable: return 'u';
    case PageKind::OffLru: return 'b';
    case PageKind::Isolated: return 'i';
    }
    return ' ';
}

PageKinds::PageKinds(const World& world)
    : world_(world)
{
    for (std::uint32_t slot = 0; slot < world.local_list_name.size(); ++slot) {
        if (LocalId(world.local_list_name[slot]) == LocalId::none)
            continue;
        for (const Pfn pfn : pages_of(world, ListNode(world.layout.first_local_head() + slot)))
            if (world.use(pfn) == PageUse::Free)
                held_.push_back(pfn);
    }
    std::ranges::sort(held_);
}

bool PageKinds::is_first(Pfn pfn) const
{
    const PageUse use = world_.use(pfn);
    return use == PageUse::Free ? is_linked(world_, pfn) : use != PageUse::Tail;
}

PageBlock PageKinds::block_of(Pfn pfn) const
{
    if (is_first(pfn))
        return {pfn, world_.order(pfn), kind_of_first(pfn)};
    for (std::uint8_t order = 1; order < MAX_ORDER; ++order) {
        const Pfn first{raw(pfn) & ~(pages_in(Order{order}) - 1)};
        if (first != pfn && world_.order(first) >= Order{order} && is_first(first))
            return {first, world_.order(first), kind_of_first(first)};
    }
    return {pfn, Order{0}, world_.use(pfn) == PageUse::Free ? PageKind::Unlisted : PageKind::Kernel};
}

PageKind PageKinds::kind_of_first(Pfn pfn) const
{
    switch (world_.use(pfn)) {
    case PageUse::Hole: return PageKind::Hole;
    case PageUse::Reserved: return PageKind::Reserved;
    case PageUse::Kernel:
    case PageUse::Tail: return PageKind::Kernel;
    case PageUse::Slab: return PageKind::Slab;
    case PageUse::PageTable: return PageKind::PageTable;
    case PageUse::Movable: return PageKind::Driver;
    case PageUse::Buddy: return PageKind::Buddy;
    case PageUse::Free: return std::ranges::binary_search(held_, pfn) ? PageKind::Isolated : PageKind::Pcp;
    case PageUse::Anon:
    case PageUse::File:
    case PageUse::Shmem: return kind_of_memory(pfn);
    }
    return PageKind::Kernel;
}

PageKind PageKinds::kind_of_memory(Pfn pfn) const
{
    if (world_.has(pfn, PG_lru))
        return lru_kinds[folio_lru_list(world_, pfn)];
    return is_linked(world_, pfn) ? PageKind::Isolated : PageKind::OffLru;
}

} // namespace rs
