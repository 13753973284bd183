// SPDX-License-Identifier: GPL-3.0-or-later
// How much memory may be dirty. Both limits are shares of the memory that could be: what is free beyond the zones'
// reserves, and page cache.
//
//     0 ........... bg_thresh ........ freerun ............ thresh
//       nobody minds | the flusher writes | writers are slowed down | and stopped
//
// Kernel: mm/page-writeback.c.
#pragma once

#include "world/world.h"

namespace rs {

/// Pages of a node that page cache which is written to could take. Kernel: node_dirtyable_memory().
std::uint64_t node_dirtyable_memory(const World& w, NodeId node);
/// Of all nodes; at least 1. Kernel: global_dirtyable_memory().
std::uint64_t global_dirtyable_memory(const World& w);

/// Pages, dirty or under writeback.
struct DirtyLimits {
    std::uint64_t thresh = 0; ///< beyond, writers stop
    std::uint64_t bg_thresh = 0; ///< beyond, the flusher writes
    friend bool operator==(const DirtyLimits&, const DirtyLimits&) = default;
};

/// The limits where `avail` pages are dirtyable. Those of a real-time task are a quarter higher.
/// Kernel: domain_dirty_limits().
DirtyLimits domain_dirty_limits(const World& w, std::uint64_t avail, TaskId current);
/// Kernel: global_dirty_limits().
DirtyLimits global_dirty_limits(const World& w, TaskId current);

/// Below it writers are not slowed down. Kernel: dirty_freerun_ceiling().
constexpr std::uint64_t dirty_freerun_ceiling(DirtyLimits limits) { return (limits.thresh + limits.bg_thresh) / 2; }

/// A node's share of the limit, pages. Kernel: node_dirty_limit().
std::uint64_t node_dirty_limit(const World& w, NodeId node, TaskId current);
/// Pages of a node that are dirty or under writeback.
std::uint64_t node_dirty_pages(const World& w, NodeId node);
/// Whether a page that will be written to may come from the node. Kernel: node_dirty_ok().
bool node_dirty_ok(const World& w, NodeId node, TaskId current);

} // namespace rs
