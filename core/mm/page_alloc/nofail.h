// SPDX-License-Identifier: GPL-3.0-or-later
// Requests that must not fail, but that the kernel can hardly serve. Kernel: the WARN_ONs on __GFP_NOFAIL,
// mm/page_alloc.c.
#pragma once

#include "mm/gfp.h"
#include "world/machine.h"

namespace rs {

enum class NofailWarning : std::uint8_t {
    OrderAboveOne, ///< rmqueue(): nobody should ask for more than two pages like this
    CannotReclaim, ///< it may not sleep: it fails all the same
    Memalloc, ///< the task reclaims: it can only wait for others
    CostlyOrder,
    NobodyToKill, ///< the OOM killer freed nothing
};

/// The kernel warns of each only once.
void warn_of_nofail(Machine& m, NofailWarning why, Order order, Gfp gfp_mask);

} // namespace rs
