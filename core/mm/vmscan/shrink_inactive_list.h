// SPDX-License-Identifier: GPL-3.0-or-later
// The tail of an inactive list: isolate, reclaim, put back. Kernel: mm/vmscan.c.
#pragma once

#include "mm/vmscan/scan_control.h"
#include "sched/kernel.h"

namespace rs {

/// Whether so many pages are isolated already that one more reclaimer would only make it worse. Where not, those who
/// wait for that go on.
/// Kernel: too_many_isolated().
bool too_many_isolated(Machine& m, NodeId node, LruList lru, const ScanControl& sc);

/// Returns the pages reclaimed. Kernel: shrink_inactive_list().
Co<std::uint64_t> shrink_inactive_list(Kernel k, NodeId node, LruList lru, std::uint64_t nr_to_scan, ScanControl& sc);

} // namespace rs
