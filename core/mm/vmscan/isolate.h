// SPDX-License-Identifier: GPL-3.0-or-later
// Taking folios off an LRU list to work on them, and putting those that stay back. Kernel: mm/vmscan.c.
#pragma once

#include "mm/vmscan/scan_control.h"

namespace rs {

struct Isolated {
    std::uint64_t nr_taken = 0;   ///< pages now on the caller's list
    std::uint64_t nr_scanned = 0; ///< pages looked at, skipped ones included
};

/// Moves up to nr_to_scan pages from the tail of an LRU list to `dst`, in the order found. Folios above
/// sc.reclaim_idx are passed over and go to the head. Kernel: isolate_lru_folios().
Isolated isolate_lru_folios(Machine& m, NodeId node, LruList lru, std::uint64_t nr_to_scan, ListNode dst, ScanControl& sc);

/// Puts folios back on the LRU lists where they belong by their flags. What nobody else holds any more stays on the
/// list, to be freed. Returns the pages put back. Kernel: move_folios_to_lru().
std::uint64_t move_folios_to_lru(Machine& m, NodeId node, ListNode list);

/// The counter of a type's isolated pages.
constexpr NodeStat isolated_stat(LruList lru) { return is_file_lru(lru) ? NR_ISOLATED_FILE : NR_ISOLATED_ANON; }
/// That which an isolated page counts in.
inline NodeStat isolated_stat(const World& w, Pfn page)
{
    return w.has(page, PG_swapbacked) ? NR_ISOLATED_ANON : NR_ISOLATED_FILE;
}

} // namespace rs
