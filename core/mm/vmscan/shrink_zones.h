// SPDX-License-Identifier: GPL-3.0-or-later
// From the request's zones to their nodes. Kernel: mm/vmscan.c.
#pragma once

#include "mm/page_alloc/alloc_context.h"
#include "mm/vmscan/scan_control.h"
#include "sched/kernel.h"

namespace rs {

/// Shrinks each node that has zones for the request once. Kernel: shrink_zones().
Co<void> shrink_zones(Kernel k, ScanControl& sc, const AllocContext& ac);

} // namespace rs
