// SPDX-License-Identifier: GPL-3.0-or-later
// Shrinking one node: its LRU lists, then its slab caches. Kernel: mm/vmscan.c.
#pragma once

#include "mm/vmscan/scan_control.h"
#include "sched/kernel.h"

namespace rs {

/// Kernel: shrink_node(), shrink_node_memcgs().
Co<void> shrink_node(Kernel k, NodeId node, ScanControl& sc);

} // namespace rs
