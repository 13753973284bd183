// SPDX-License-Identifier: GPL-3.0-or-later
// Swapping out to a device that completes a write at once. Kernel: mm/swap_state.c, mm/page_io.c, mm/swapfile.c.
#pragma once

#include "world/machine.h"

#include <span>

namespace rs {

/// Gives the folio a swap slot and puts it into the swap cache, dirty. False: no slot is free.
/// Slots are handed out in order. Kernel: add_to_swap().
bool add_to_swap(Machine& m, Pfn folio);

/// Moves a page of shmem from its file to a swap slot, dirty. False: no slot is free. Kernel: shmem_writepage().
bool move_shmem_to_swap(Machine& m, Pfn folio);

/// Writes a folio of the swap cache to its slot; it is clean afterwards. Kernel: pageout() to swap_writepage().
void write_to_swap(Machine& m, Pfn folio);

/// Takes a folio out of the swap cache; its contents stay in the slot. Kernel: __delete_from_swap_cache().
void delete_from_swap_cache(Machine& m, Pfn folio);

/// Pages that were taken out of page tables come free, unless somebody else holds them; what none but the swap cache holds
/// leaves that first, with its slot. Returns how many came free. Kernel: free_pages_and_swap_cache().
std::uint64_t free_pages_and_swap_cache(Machine& m, std::span<const Pfn> pages);

} // namespace rs
