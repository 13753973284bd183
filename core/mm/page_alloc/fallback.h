// SPDX-License-Identifier: GPL-3.0-or-later
// When the free lists of a migratetype are empty: borrow from another type, and if much of the pageblock is free, take
// the whole block over. Kernel: mm/page_alloc.c.
#pragma once

#include "mm/alloc_flags.h"
#include "world/machine.h"

#include <array>
#include <optional>

namespace rs {

/// By a request's type, whom it borrows from, in order of preference. Kernel: fallbacks[].
inline constexpr std::array<std::array<Migratetype, 2>, MIGRATE_PCPTYPES> fallbacks{{
    {MIGRATE_RECLAIMABLE, MIGRATE_MOVABLE},
    {MIGRATE_RECLAIMABLE, MIGRATE_UNMOVABLE},
    {MIGRATE_UNMOVABLE, MIGRATE_MOVABLE},
}};

/// Whether a request of this type may take over the pageblock of a free block of this order. Kernel: can_steal_fallback().
bool can_steal_fallback(const World& w, Order order, Migratetype start_type);

enum class OnlyStealable : bool { No, Yes };

struct Fallback {
    Migratetype migratetype;
    bool can_steal; ///< the whole pageblock may change its type
};

/// The first other type, in the kernel's order of preference, with a free block of exactly this order.
/// Kernel: find_suitable_fallback().
std::optional<Fallback> find_suitable_fallback(const World& w, ZoneId zone, Order order, Migratetype mt,
                                               OnlyStealable only_stealable);

/// Raises the zone's watermarks for a while, so that kswapd makes room for whole blocks. False: nothing was raised.
/// Kernel: boost_watermark().
bool boost_watermark(Machine& m, ZoneId zone);

enum class WholeBlock : bool { No, Yes };

/// Takes a free block for another migratetype, with the rest of its pageblock where that pays.
/// Kernel: steal_suitable_fallback().
void steal_suitable_fallback(Machine& m, ZoneId zone, Pfn page, AllocFlags alloc_flags, Migratetype start_type,
                             WholeBlock whole_block);

struct MovedBlock {
    int free_pages = 0;    ///< moved to the new type's lists; 0 too when the pageblock crosses the zone's end
    int movable_pages = 0; ///< pages in use that could be migrated: on an LRU list, or a driver's
};
/// Moves all free blocks of a page's pageblock to another type's lists. Kernel: move_freepages_block().
MovedBlock move_freepages_block(Machine& m, ZoneId zone, Pfn page, Migratetype mt);

struct FallbackChoice {
    Order order; ///< of the block to take from
    Fallback fallback;
};
/// Which block a request borrows: the larger, the fewer pageblocks are mixed. A movable request that could not keep the
/// rest of the pageblock takes the smallest instead, and leaves the large one whole. With ALLOC_NOFRAGMENT only whole
/// pageblocks are taken. Kernel: the search in __rmqueue_fallback().
std::optional<FallbackChoice> choose_fallback(const World& w, ZoneId zone, Order order, Migratetype start_type,
                                              AllocFlags alloc_flags);

/// Makes a block of `start_type` available from another type's lists. False: there is none.
/// Kernel: __rmqueue_fallback().
bool rmqueue_fallback(Machine& m, ZoneId zone, Order order, Migratetype start_type, AllocFlags alloc_flags);

inline void set_pageblock_migratetype(Machine& m, Pfn page, Migratetype mt)
{
    m.set<Field::PageblockType>(raw(page) / pageblock_nr_pages, mt);
}

} // namespace rs
