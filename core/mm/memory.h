// SPDX-License-Identifier: GPL-3.0-or-later
// Anonymous memory of a process: a page comes with the first write to its place, and goes with the process.
//
//     page number in the process's memory   0 ... 511 | 512 ... 1023 | 1024 ...
//     its page tables                       table 0   | table 1      | table 2       a page of the kernel's each
//
// A place in a process's memory is a number of pages, counted from the first one that was touched: its programs touch
// one page after the other. Kernel: mm/memory.c.
#pragma once

#include "mm/mm_types.h"
#include "sched/kernel.h"

namespace rs {

/// The running process writes to its next page for the first time. no_pfn: there was no memory.
/// Kernel: handle_mm_fault() to do_anonymous_page().
Co<Pfn> do_anonymous_page(Kernel k, MmId mm);

/// Reclaim takes a page out of the page tables of the process that it belongs to, where that is known: its place in
/// memory is in swap from now on. Kernel: the counters in try_to_unmap_one().
void forget_owner(Machine& m, Pfn folio);

/// Gives all anonymous pages of an address space back. Returns how many had no other user. Kernel: unmap_page_range().
Co<std::uint64_t> unmap_page_range(Kernel k, MmId mm);

/// Gives its page tables back; those that only the process's description tells of are only counted no more. Returns how
/// many pages came free. Kernel: free_pgtables().
std::uint64_t free_pgtables(Machine& m, MmId mm);

} // namespace rs
