// SPDX-License-Identifier: GPL-3.0-or-later
// Scanning a node's four lists in small portions until the targets are met. Kernel: mm/vmscan.c.
#pragma once

#include "mm/vmscan/scan_control.h"
#include "mm/vmscan/scan_count.h"
#include "sched/kernel.h"

namespace rs {

/// Kernel: shrink_lruvec().
Co<void> shrink_lruvec(Kernel k, NodeId node, ScanControl& sc);

/// Scans up to 32 pages of a list; an active list only where sc allows it. Returns the pages reclaimed.
/// Kernel: shrink_list().
Co<std::uint64_t> shrink_list(Kernel k, NodeId node, LruList lru, std::uint64_t nr_to_scan, ScanControl& sc);

/// Once enough is reclaimed, the type with less left to scan is dropped, and the other goes on in the same proportion.
/// False: nothing is left to balance. Kernel: the second half of shrink_lruvec()'s loop.
bool rebalance_scan_targets(ScanCounts& counts, const ScanCounts& targets);

} // namespace rs
