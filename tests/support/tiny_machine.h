// SPDX-License-Identifier: GPL-3.0-or-later
// A machine small enough to be read: one node, one CPU, zone DMA with two pageblocks.
//
//       1 Reserved   16 buddy block of order 4     512 buddy block of order 9
//      32 and 34 on pcp lists (order 0 and 1)      40 to 44 on the LRU lists, 45 in a batch, 64 a huge anon page
//      the rest belongs to the kernel
#pragma once

#include "world/world.h"

namespace rs::test {

World tiny_machine();

} // namespace rs::test
