// SPDX-License-Identifier: GPL-3.0-or-later
// In how small pieces a zone's free memory lies, seen from a request of some order. Kernel: mm/vmstat.c.
//
//     what is free      [1][1][ 2  ][    4     ]     free_pages 8, free_blocks_total 4
//     order 1 wanted:         ^^^^   ^^^^ ^^^^       free_blocks_suitable 3: blocks of order 1 that could be had
#pragma once

#include "world/world.h"

namespace rs {

/// What is free in a zone. Kernel: struct contig_page_info.
struct ContigPageInfo {
    std::uint64_t free_pages = 0;
    std::uint64_t free_blocks_total = 0;    ///< of any order
    std::uint64_t free_blocks_suitable = 0; ///< of the order wanted, larger ones counted by how many they would give
};

/// Kernel: fill_contig_page_info().
ContigPageInfo fill_contig_page_info(const World& w, ZoneId zone, Order suitable_order);

/// Why a request of this order would fail, thousandths: towards 0 for lack of memory, towards 1000 for fragmentation;
/// -1000: it would not fail. Below 0 for a single block that is just too small, too. Kernel: fragmentation_index().
int fragmentation_index(const World& w, ZoneId zone, Order order);

/// How much of what is free lies in blocks too small for this order, per cent; 0 where nothing is free.
/// Kernel: extfrag_for_order().
std::uint32_t extfrag_for_order(const World& w, ZoneId zone, Order order);

/// The same in thousandths; 1000 where nothing is free. Kernel: unusable_free_index().
int unusable_free_index(const World& w, ZoneId zone, Order order);

} // namespace rs
