// SPDX-License-Identifier: GPL-3.0-or-later
// Compacting a node as a whole, for no particular block: because a user asked, or because kcompactd found it fragmented.
// Kernel: mm/compaction.c.
#pragma once

#include "sched/kernel.h"

namespace rs {

/// All zones of all nodes, after the per-cpu LRU batches were drained. Kernel: compact_nodes(), a write to
/// /proc/sys/vm/compact_memory.
Co<void> compact_nodes(Kernel k);

/// A node's zones one after the other, each until it is fragmented little enough. Kernel: proactive_compact_node().
Co<void> proactive_compact_node(Kernel k, NodeId node);

} // namespace rs
