// SPDX-License-Identifier: GPL-3.0-or-later
// kswapd: one task a node that reclaims in the background, from the low watermark up to the high one.
// Kernel: mm/vmscan.c.
#pragma once

#include "sched/kernel.h"

namespace rs {

enum class BeginsAwake : bool { No, Yes };

/// The task's outermost function. It begins asleep, as in a machine at rest, or woken and about to look what is
/// wanted. Kernel: kswapd().
Co<void> kswapd(Kernel k, NodeId node, BeginsAwake begins_awake);

} // namespace rs
