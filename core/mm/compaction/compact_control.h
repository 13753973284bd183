// SPDX-License-Identifier: GPL-3.0-or-later
// What one run of compaction is asked for, and how far it is. Kernel: struct compact_control, mm/internal.h.
//
//     zone  | migrate scanner: pages in use, to move ->          <- free scanner: where they move to |
//           ^ start                   ^ migrate_pfn         free_pfn ^                            end ^
#pragma once

#include "mm/alloc_flags.h"
#include "world/machine.h"

#include <algorithm>
#include <optional>

namespace rs {

/// How long moving pages may wait. Kernel: enum migrate_mode.
enum MigrateMode : std::uint8_t {
    MIGRATE_ASYNC, ///< not at all
    MIGRATE_SYNC_LIGHT, ///< but not for writeback
    MIGRATE_SYNC, ///< for writeback, too
};

/// Pages that are isolated, and scanned, at a time.
inline constexpr std::uint32_t COMPACT_CLUSTER_MAX = SWAP_CLUSTER_MAX;

struct CompactControl {
    // What is asked for.
    ZoneId zone{};
    int order = 0; ///< of the block wanted; -1: everything is to be compacted
    Gfp gfp_mask{};
    Migratetype migratetype = MIGRATE_UNMOVABLE; ///< of the request, by gfp_mask
    AllocFlags alloc_flags{};
    ZoneType highest_zoneidx = ZONE_NORMAL;
    MigrateMode mode = MIGRATE_ASYNC;
    bool direct_compaction = false; ///< for an allocation that waits, rather than by kcompactd
    bool proactive_compaction = false; ///< until the zone is less fragmented, rather than for a block
    bool whole_zone = false; ///< from one end of the zone to the other
    bool ignore_skip_hint = false; ///< also look at pageblocks where nothing was found lately
    bool ignore_block_suitable = false; ///< also move pages to pageblocks that are not movable

    // Where the scanners are.
    Pfn migrate_pfn{};
    Pfn free_pfn{};
    std::uint32_t fast_start_pfn =
        0; ///< lowest pageblock found by free lists; 0: none yet; UINT32_MAX: scanned linearly
    std::uint32_t fast_search_fail = 0; ///< searches of the free lists in vain, in a row
    int search_order = 0; ///< where the next search of the free lists begins
    bool rescan = false; ///< the pageblock is looked at again: then all of it
    bool contended = false; ///< somebody waits, or the task was killed: stop

    // What they hold.
    ListNode freepages{}; ///< free pages to move to
    ListNode migratepages{}; ///< pages to be moved
    std::uint32_t nr_freepages = 0; ///< pages
    std::uint32_t nr_migratepages = 0; ///< pages
    std::uint64_t total_migrate_scanned = 0; ///< pages looked at
    std::uint64_t total_free_scanned = 0; ///< the same

    std::optional<Order> wanted() const { return order < 0 ? std::nullopt : std::optional(Order(order)); }
};

/// First page of the block of 2^order pages that a page is in, and of the next. Kernel: block_start_pfn(),
/// block_end_pfn().
constexpr Pfn block_start_pfn(Pfn pfn, unsigned order) { return Pfn{raw(pfn) >> order << order}; }
constexpr Pfn block_end_pfn(Pfn pfn, unsigned order) { return Pfn{((raw(pfn) >> order) + 1) << order}; }
/// The same for pageblocks.
constexpr Pfn pageblock_start_pfn(Pfn pfn) { return block_start_pfn(pfn, raw(pageblock_order)); }
constexpr Pfn pageblock_end_pfn(Pfn pfn) { return block_end_pfn(pfn, raw(pageblock_order)); }
constexpr bool pageblock_aligned(Pfn pfn) { return raw(pfn) % pageblock_nr_pages == 0; }

inline Pfn zone_start_pfn(const World& w, ZoneId zone) { return w.zone(zone).start_pfn; }
inline Pfn zone_end_pfn(const World& w, ZoneId zone) { return w.zone(zone).start_pfn + w.zone(zone).spanned; }

/// Whether the free scanner is in the migrate scanner's pageblock, or below. Kernel: compact_scanners_met().
inline bool compact_scanners_met(const CompactControl& cc)
{
    return pageblock_start_pfn(cc.free_pfn) <= pageblock_start_pfn(cc.migrate_pfn);
}

/// How many free blocks a search of the free lists looks at: fewer after each one in vain. Kernel:
/// freelist_scan_limit().
inline std::uint32_t freelist_scan_limit(const CompactControl& cc)
{
    return (COMPACT_CLUSTER_MAX >> std::min(cc.fast_search_fail, 31U)) + 1;
}

/// A stretch of a pageblock, whose first and last page exist. Kernel: pageblock_pfn_to_page() is not NULL.
inline bool pageblock_exists(const World& w, ZoneId zone, Pfn start, Pfn end)
{
    return w.zone(zone).contiguous ||
           (w.page_zone(start) == zone && w.use(start) != PageUse::Hole && w.use(end - 1) != PageUse::Hole);
}

} // namespace rs
