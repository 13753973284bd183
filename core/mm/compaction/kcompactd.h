// SPDX-License-Identifier: GPL-3.0-or-later
// kcompactd: one task a node that compacts in the background. It works when it was asked for blocks, mostly by kswapd,
// and looks twice a second whether the node has become too fragmented. Kernel: mm/compaction.c.
#pragma once

#include "base/time_units.h"
#include "sched/kernel.h"

namespace rs {

/// How long it sleeps where nobody asks it for anything, ticks: half a second. Kernel: HPAGE_FRAG_CHECK_INTERVAL_MSEC.
inline constexpr std::uint64_t kcompactd_timeout = HZ / 2;

/// The task's outermost function. It begins asleep, as in a machine at rest, and looks by itself after so many ticks.
/// Kernel: kcompactd().
Co<void> kcompactd(Kernel k, NodeId node, std::uint64_t first_timeout = kcompactd_timeout);

/// Asks the node's kcompactd to make blocks of this order. The largest order asked for so far counts: kcompactd is
/// woken if some zone is worth it for that. Kernel: wakeup_kcompactd().
void wakeup_kcompactd(Machine& m, NodeId node, Order order, ZoneType highest_zoneidx);

} // namespace rs
