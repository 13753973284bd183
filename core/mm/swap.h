// SPDX-License-Identifier: GPL-3.0-or-later
// Per-CPU folio batches: folios wait there, up to 15, before they move to or between LRU lists together.
// Kernel: mm/swap.c.
#pragma once

#include "world/machine.h"

#include <span>

namespace rs {

/// Empties the running CPU's batches onto the LRU lists. Kernel: lru_add_drain().
void lru_add_drain(Machine& m);
/// The same for one CPU. Kernel: lru_add_drain_cpu().
void lru_add_drain_cpu(Machine& m, CpuId cpu);

/// The same for all CPUs. Kernel: lru_add_drain_all().
void lru_add_drain_all(Machine& m);

/// A folio that is on no list yet will be, with the others of its CPU's batch. Kernel: folio_add_lru().
void folio_add_lru(Machine& m, Pfn folio);

/// A program used the folio: the first time it is marked as referenced, the second time it becomes active (at once where
/// it waits to be put on a list for the first time, else with a batch). Kernel: folio_mark_accessed().
void folio_mark_accessed(Machine& m, Pfn folio);

/// A folio that reclaim wants back is clean now: to the tail of the inactive list, with a batch, if it is on a list and
/// nobody holds its lock or has written to it. Kernel: folio_rotate_reclaimable().
void folio_rotate_reclaimable(Machine& m, Pfn folio);

/// Nobody holds the folio any more. Kernel: __folio_put().
void free_folio(Machine& m, Pfn folio);
/// Drops a reference; the last one frees the folio. Kernel: folio_put().
inline void folio_put(Machine& m, Pfn folio)
{
    m.add<Field::PageRefcount>(raw(folio), -1);
    if (m.world().pages.refcount[at(folio)] == 0)
        free_folio(m, folio);
}

/// Drops a reference to each of these; those that nobody else holds come free together. Returns how many did.
/// Kernel: release_pages().
std::uint64_t release_pages(Machine& m, std::span<const Pfn> pages);

/// Pages that cost I/O weigh on their type's share of the next scans. Kernel: lru_note_cost().
void lru_note_cost(Machine& m, NodeId node, bool file, std::uint64_t nr_pages);

} // namespace rs
