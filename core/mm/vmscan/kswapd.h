// SPDX-License-Identifier: GPL-3.0-or-later
// kswapd: one task a node that reclaims in the background, from the low watermark up to the high one.
// Kernel: mm/vmscan.c.
#pragma once

#include "sched/kernel.h"

namespace rs {

/// The task's outermost function. It begins asleep, as in a machine at rest. Kernel: kswapd().
Co<void> kswapd(Kernel k, NodeId node);

} // namespace rs
