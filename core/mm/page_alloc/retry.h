// SPDX-License-Identifier: GPL-3.0-or-later
// After a failed round: is another one worth it? Kernel: mm/page_alloc.c.
#pragma once

#include "mm/page_alloc/slowpath_calls.h"

namespace rs {

enum class Progress : bool { No, Yes };

/// Whether reclaim, going on like this, could serve the request. Counts fruitless rounds in no_progress_loops.
/// Kernel: should_reclaim_retry().
Co<bool> should_reclaim_retry(Machine& m, SlowpathCalls& calls, Order order, AllocFlags alloc_flags,
                              const AllocContext& ac, Progress did_some_progress, int& no_progress_loops);

/// What should_compact_retry() goes by and changes.
struct CompactRetry {
    CompactResult result = COMPACT_SKIPPED;
    CompactPriority priority = DEF_COMPACT_PRIORITY;
    int retries = 0;
};

/// Whether compaction could serve the request. Kernel: should_compact_retry().
bool should_compact_retry(Machine& m, SlowpathCalls& calls, Order order, AllocFlags alloc_flags, const AllocContext& ac,
                          CompactRetry& compact);

} // namespace rs
