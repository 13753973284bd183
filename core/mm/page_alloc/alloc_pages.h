// SPDX-License-Identifier: GPL-3.0-or-later
// The front door of the page allocator. Kernel: mm/page_alloc.c.
#pragma once

#include "mm/page_alloc/slowpath_calls.h"

namespace rs {

struct AllocRequest {
    Gfp gfp{};
    Order order{};
    NodeId preferred_node{};        ///< tried first
    NodeMask nodemask = every_node; ///< nodes that may serve it; some of them in the task's cpuset (policy_nodemask)
};

/// A request made ready: what of it the allocator goes by. Kernel: prepare_alloc_pages().
struct PreparedRequest {
    Gfp gfp{};                ///< as the task's context allows
    Gfp first_gfp{};          ///< of the first attempt: with cpusets, within the task's
    AllocFlags alloc_flags{}; ///< of the first attempt
    AllocContext ac;          ///< of the first attempt: with cpusets, its nodemask is the task's
    NodeMask nodemask = every_node; ///< of the request, for the slow path
};
PreparedRequest prepare_alloc_pages(const World& w, const Current& current, const AllocRequest& request);

/// The first attempt, against the low watermark: never sleeps. no_pfn: the slow path is needed.
Pfn alloc_pages_fast(Machine& m, const PreparedRequest& request, Order order);

/// Allocates a block of 2^order pages. no_pfn: failed. A request that must not sleep and is served by the first attempt
/// is over on return. Kernel: __alloc_pages().
Co<Pfn> alloc_pages(Kernel k, const AllocRequest& request);

} // namespace rs
