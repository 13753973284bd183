// SPDX-License-Identifier: GPL-3.0-or-later
// "page allocation failure": what the kernel's log says of a request that failed.
//
// Not of every one: requests with __GFP_NOWARN expect to fail, and however many fail, one report in 10 seconds is
// enough. Where a report is printed a step says so, with what the request knew. The text is no part of the machine: it
// is computed from the machine at that moment when somebody reads it. Kernel: warn_alloc(), mm/page_alloc.c.
#pragma once

#include "base/time_units.h"
#include "mm/gfp.h"
#include "mm/ratelimit.h"
#include "mm/task_flags.h"

#include <string>

namespace rs {

/// A request that failed.
struct AllocFailure {
    TaskId task{};
    Gfp gfp_mask{};
    Order order{};
    NodeMask nodemask = every_node; ///< nodes that it was bound to; every_node: none in particular
};

/// Reports the running task's request, unless it must not be reported.
void warn_alloc(Machine& m, Gfp gfp_mask, Order order, NodeMask nodemask);

/// The report: the request, who made it, and the state of memory. Whole lines, without time stamps. `w`: the machine
/// when the request failed.
std::string alloc_failure_report(const World& w, const AllocFailure& failure);

/// The nodes that the report shows: those that the request could have had pages of. For who may use the reserves or
/// cannot wait, all. Kernel: warn_alloc_show_mem(), show_mem_node_skip().
NodeMask nodes_in_report(const Current& current, Gfp gfp_mask, NodeMask nodemask);

/// One report in 10 seconds. Kernel: nopage_rs.
inline constexpr Ratelimit nopage_limit{10 * HZ, 1};
RatelimitState nopage_state(const World& w);

} // namespace rs
