// SPDX-License-Identifier: GPL-3.0-or-later
// Ageing: folios from the tail of an active list move to the inactive one. Kernel: mm/vmscan.c.
#pragma once

#include "mm/vmscan/scan_control.h"
#include "sched/kernel.h"

namespace rs {

/// Kernel: shrink_active_list().
Co<void> shrink_active_list(Kernel k, NodeId node, LruList lru, std::uint64_t nr_to_scan, ScanControl& sc);

} // namespace rs
