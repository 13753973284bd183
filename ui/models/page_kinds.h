// SPDX-License-Identifier: GPL-3.0-or-later
// Where a page is: in a free block, on a per-cpu list, on which LRU list, or what it is used for.
#pragma once

#include "world/world.h"

#include <vector>

namespace rs {

enum class PageKind : std::uint8_t {
    Hole, ///< no memory
    Reserved, ///< never given to the page allocator
    Kernel, ///< allocated, also by a request
    Slab,
    PageTable,
    Driver, ///< movable page of a driver
    Buddy, ///< in a block of a buddy free list
    Pcp, ///< on a per-cpu list
    Unlisted, ///< reference count 0, on no list: just taken from one, or of a block whose first page alone is known
    InactiveAnon, ///< these five: on that LRU list
    ActiveAnon,
    InactiveFile,
    ActiveFile,
    Unevictable,
    OffLru, ///< memory of a program or a file on no list: in a CPU's batch, or held by somebody
    Isolated, ///< on a list that a running function holds
};
inline constexpr std::size_t nr_page_kinds = std::size_t{raw(PageKind::Isolated)} + 1;

constexpr bool is_free(PageKind kind) { return kind == PageKind::Buddy || kind == PageKind::Pcp; }
/// A letter for each kind, so that no colour stands alone.
char letter_of(PageKind kind);

/// Pages that are one thing: a free block, an allocated block, a folio, or a single page.
struct PageBlock {
    Pfn first{};
    Order order{};
    PageKind kind{};
    friend bool operator==(const PageBlock&, const PageBlock&) = default;
};

/// Answers for one moment of the world.
class PageKinds {
public:
    explicit PageKinds(const World& world);

    /// The block that a page belongs to. Costs a look at up to 11 pages.
    PageBlock block_of(Pfn pfn) const;

private:
    bool is_first(Pfn pfn) const;
    PageKind kind_of_first(Pfn pfn) const;
    PageKind kind_of_memory(Pfn pfn) const;

    const World& world_;
    std::vector<Pfn> held_; ///< free pages on lists of running functions, sorted: a page's own fields do not tell
};

} // namespace rs
