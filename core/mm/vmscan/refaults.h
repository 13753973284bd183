// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "world/machine.h"

namespace rs {

/// From now on refaults are counted against what the lists look like today. Kernel: snapshot_refaults(), mm/vmscan.c.
void snapshot_refaults(Machine& m, NodeId node);

} // namespace rs
