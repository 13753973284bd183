// SPDX-License-Identifier: GPL-3.0-or-later
// What is remembered of pages that were evicted. Every eviction and activation moves a clock, nonresident_age; an
// evicted page leaves the clock's reading behind in the page cache, so that a later fault can tell how far away it was:
//
//     evicted                                               read again
//        |---- evictions and activations: the distance ----|
//        |---- pages that it competes with ----------|              farther away: it comes as a new page
//        |---- pages that it competes with ------------------|      within reach: it comes as an active one
//
// Kernel: mm/workingset.c.
#pragma once

#include "mm/workingset/shadow.h"
#include "world/page_cache.h"
#include "world/machine.h"

namespace rs {

/// The clock goes on by so many pages. Kernel: workingset_age_nonresident().
void workingset_age_nonresident(Machine& m, NodeId node, std::uint64_t nr_pages);

/// Reclaim evicts the folio: the shadow to leave behind; the clock goes on by its pages. `bucket_order`: how many of
/// the clock's low bits shadows do without; none (0) below 2^36 pages of memory, and so in every simulated machine.
/// Kernel: workingset_eviction().
Shadow workingset_eviction(Machine& m, Pfn folio, unsigned bucket_order = 0);

/// How far the clock went on since the eviction, modulo 2^36. Kernel: in workingset_refault().
std::uint64_t refault_distance(const World& w, Shadow shadow, unsigned bucket_order = 0);

/// A folio was read again into memory, where the shadow was found. Counts that; makes the folio active if it could have
/// stayed, had all pages that it competes with gone instead; if it was active before, too, that cost is noted. Nothing
/// where the shadow's memory cgroup is gone. Kernel: workingset_refault().
void workingset_refault(Machine& m, Pfn folio, Shadow shadow, unsigned bucket_order = 0);

/// A node of a file's tree changed: those that hold nothing but shadows are counted (WORKINGSET_NODES) and stand in a
/// ring, oldest first, for reclaim. Kernel: workingset_update_node().
void workingset_update_node(Machine& m, XaNode node);

/// Shadow nodes of a node of memory that are more than its pages are worth. Kernel: count_shadow_nodes().
std::uint64_t count_shadow_nodes(const World& w, NodeId node);

/// Takes the oldest shadow nodes out of their trees, and what is remembered in them; how many.
/// Kernel: scan_shadow_nodes().
std::uint64_t scan_shadow_nodes(Machine& m, NodeId node, std::uint64_t nr_to_scan);

/// A folio that was accessed twice becomes active: that moves the clock, too. Kernel: workingset_activation().
void workingset_activation(Machine& m, Pfn folio);

} // namespace rs
