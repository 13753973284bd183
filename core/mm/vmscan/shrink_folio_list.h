// SPDX-License-Identifier: GPL-3.0-or-later
// The decision over each isolated folio: free it, keep it, or call it active. Kernel: mm/vmscan.c.
#pragma once

#include "mm/vmscan/scan_control.h"
#include "sched/kernel.h"

namespace rs {

/// What became of a list of folios, pages. Kernel: struct reclaim_stat.
struct ReclaimStat {
    std::int64_t nr_dirty = 0;
    std::int64_t nr_unqueued_dirty = 0; ///< dirty, and nobody is writing them
    std::int64_t nr_congested = 0;
    std::int64_t nr_writeback = 0;
    std::int64_t nr_immediate = 0;
    std::int64_t nr_pageout = 0;
    std::int64_t nr_activate_anon = 0;
    std::int64_t nr_activate_file = 0;
    std::int64_t nr_ref_keep = 0;
    std::int64_t nr_unmap_fail = 0;
};

enum class FolioReferences : std::uint8_t { Reclaim, ReclaimClean, Keep, Activate };

/// What the accessed bits in the page tables and PG_referenced say of a folio.
struct ReferenceFacts {
    int referenced_ptes = 0;       ///< page-table entries found young; -1: could not be looked at
    bool referenced_folio = false; ///< PG_referenced, which looking at it clears
    bool vm_locked = false;        ///< mapped into a locked range
    bool vm_exec = false;          ///< mapped executable
    bool file = false;             ///< file cache
};
struct ReferenceVerdict {
    FolioReferences references;
    bool sets_referenced; ///< PG_referenced is set (again)
};
/// Kernel: folio_check_references().
ReferenceVerdict folio_check_references(const ReferenceFacts& facts);

/// Reclaims what it can of a list of isolated folios; the others are on the list again when it returns. Returns the
/// pages reclaimed. Kernel: shrink_folio_list().
Co<std::uint64_t> shrink_folio_list(Kernel k, NodeId node, ListNode folio_list, ScanControl& sc, ReclaimStat& stat);

} // namespace rs
