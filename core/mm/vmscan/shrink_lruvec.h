// SPDX-License-Identifier: GPL-3.0-or-later
// Scanning a node's four lists in small portions until the targets are met. Kernel: mm/vmscan.c.
#pragma once

#include "mm/vmscan/lruvec_calls.h"

namespace rs {

/// Kernel: shrink_lruvec().
Co<void> shrink_lruvec(Kernel k, LruvecCalls& calls, NodeId node, ScanControl& sc);

} // namespace rs
