// SPDX-License-Identifier: GPL-3.0-or-later
// The vocabulary of a state dump: what its reader and its writer must agree on.
#pragma once

#include "mm/mmzone.h"
#include "world/page.h"

#include <array>
#include <string_view>

namespace rs {

/// Letter of each PageFlag in a page's line, from bit 0 on; PG_lru has none (it is told by the list).
inline constexpr std::string_view page_flag_letters = "RADWSCULwEMrpa";
/// May stand last, instead of PG_reclaim's letter: PG_readahead is the same bit.
inline constexpr char readahead_letter = 'h';

/// Letter of each PageUse in the pagemap. A page with a mapping that is off the LRU lists is an x instead, and the
/// tail of a page on an LRU list an l.
inline constexpr std::string_view page_use_letters = "zB.RSTktmAFH";
inline constexpr char off_lru_letter = 'x';
inline constexpr char lru_tail_letter = 'l';

/// Letter of each Migratetype in the pageblocks line; hole_letter for a pageblock without any page.
inline constexpr std::string_view pageblock_letters = "UMEHI";
inline constexpr char hole_letter = '.';

struct BatchName {
    FolioBatch batch;
    std::string_view name;
};
/// The folio batches in the order of the dump.
inline constexpr std::array<BatchName, NR_FOLIO_BATCHES> batch_names{{
    {BATCH_LRU_ADD, "lru_add"},
    {BATCH_LRU_DEACTIVATE_FILE, "lru_deactivate_file"},
    {BATCH_LRU_DEACTIVATE, "lru_deactivate"},
    {BATCH_LRU_LAZYFREE, "lru_lazyfree"},
    {BATCH_ACTIVATE, "activate"},
    {BATCH_LRU_ROTATE, "lru_rotate"},
}};

inline constexpr std::array<std::string_view, NR_WMARK> watermark_names{"min", "low", "high", "promo"};

/// By CompactPfn.
inline constexpr std::array<std::string_view, NR_COMPACT_PFNS> compact_pfn_names{
    "free_pfn", "migrate_pfn_async", "migrate_pfn_sync", "init_migrate_pfn", "init_free_pfn"};

/// What a page with these flags is used for, when it has a mapping.
constexpr PageUse mapped_use(std::uint16_t flags)
{
    if ((flags & PG_anon) != 0)
        return PageUse::Anon;
    return (flags & PG_swapbacked) != 0 ? PageUse::Shmem : PageUse::File;
}

} // namespace rs
