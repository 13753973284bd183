// SPDX-License-Identifier: GPL-3.0-or-later
// Giving pages back. Kernel: mm/page_alloc.c.
#pragma once

#include "world/machine.h"

namespace rs {

/// Frees an allocated block whose last reference is gone. Kernel: __free_pages(), free_the_page().
void free_pages(Machine& m, Pfn page, Order order);

/// Frees all single pages of a list, which is empty afterwards; their use is cleared. Kernel: free_unref_page_list().
void free_unref_page_list(Machine& m, ListNode list);

} // namespace rs
