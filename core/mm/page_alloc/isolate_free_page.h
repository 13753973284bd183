// SPDX-License-Identifier: GPL-3.0-or-later
// Taking a certain free block off the buddy lists, whole. Kernel: mm/page_alloc.c.
#pragma once

#include "world/machine.h"

namespace rs {

enum class Isolation : bool { Refused, Done };

/// Takes a free block off its list, as long as the zone's min watermark holds without it; of at least half a pageblock
/// it makes the pageblock movable. The page keeps the block's order in PageOrder. Kernel: __isolate_free_page().
Isolation isolate_free_page(Machine& m, Pfn page, Order order);

} // namespace rs
