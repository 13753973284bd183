// SPDX-License-Identifier: GPL-3.0-or-later
// kcompactd: one task a node that compacts in the background. It works when it was asked for blocks, mostly by kswapd,
// and looks twice a second whether the node has become too fragmented. Kernel: mm/compaction.c.
#pragma once

#include "sched/kernel.h"

namespace rs {

/// The task's outermost function. It begins asleep, as in a machine at rest. Kernel: kcompactd().
Co<void> kcompactd(Kernel k, NodeId node);

/// Asks the node's kcompactd to make blocks of this order. The largest order asked for so far counts: kcompactd is
/// woken if some zone is worth it for that. Kernel: wakeup_kcompactd().
void wakeup_kcompactd(Machine& m, NodeId node, Order order, ZoneType highest_zoneidx);

} // namespace rs
