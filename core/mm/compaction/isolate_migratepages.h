// SPDX-License-Identifier: GPL-3.0-or-later
// The migrate scanner: from the zone's start upwards, pageblock by pageblock, it takes pages that can be moved off
// their LRU lists, at most 32 at a time. Kernel: mm/compaction.c.
#pragma once

#include "mm/compaction/compact_control.h"
#include "sched/kernel.h"

namespace rs {

/// Kernel: isolate_migrate_t.
enum class IsolateMigrate : std::uint8_t {
    Abort, ///< stop compacting
    None, ///< nothing found here: go on
    Success, ///< there are pages to move
};

/// Takes pages to move from the first suitable pageblock at cc.migrate_pfn or above, below the free scanner.
/// Kernel: isolate_migratepages().
Co<IsolateMigrate> isolate_migratepages(Kernel k, CompactControl& cc);

/// Where to look next: for a costly order a pageblock that has free blocks already, found by the free lists; else
/// cc.migrate_pfn. Kernel: fast_find_migrateblock().
Pfn fast_find_migrateblock(Machine& m, CompactControl& cc);

/// Waits while too many pages are isolated, by whomever. False: there is something better to do than to wait, or the
/// task was killed. Kernel: the beginning of isolate_migratepages_block().
Co<bool> few_enough_are_isolated(Kernel k, const CompactControl& cc);

/// Takes pages from [low_pfn, end_pfn), all of one pageblock, and moves cc.migrate_pfn. False: stop compacting.
/// Kernel: isolate_migratepages_block().
Co<bool> isolate_migratepages_block(Kernel k, CompactControl& cc, Pfn low_pfn, Pfn end_pfn);

} // namespace rs
