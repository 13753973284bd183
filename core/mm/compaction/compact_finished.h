// SPDX-License-Identifier: GPL-3.0-or-later
// When a run of compaction is over. Kernel: mm/compaction.c.
#pragma once

#include "mm/compaction.h"
#include "mm/compaction/compact_control.h"

namespace rs {

/// COMPACT_CONTINUE: not yet. The scanners have met: COMPACT_COMPLETE, or _PARTIAL_SKIPPED if they did not start at the
/// zone's ends. A block of the order wanted is free, or could be taken over whole: COMPACT_SUCCESS. Somebody waits, or
/// the task was killed: COMPACT_CONTENDED. Kernel: compact_finished().
CompactResult compact_finished(Machine& m, CompactControl& cc);

} // namespace rs
