// SPDX-License-Identifier: GPL-3.0-or-later
// How much memory the machine tries to keep free: vm.min_free_kbytes, from which all watermarks follow.
// Kernel: mm/page_alloc.c, mm/khugepaged.c.
#pragma once

#include "world/world.h"

namespace rs {

/// Pages of the zones up to this type beyond their high watermarks. Kernel: nr_free_zone_pages().
std::uint64_t nr_free_zone_pages(const World& w, ZoneType highest);
/// The same for what a program's pages may come from. Kernel: nr_free_buffer_pages().
std::uint64_t nr_free_buffer_pages(const World& w);

/// By the size of memory: sqrt(16 * kB), from 128 kB to 256 MiB; a larger value that a user wrote stays.
/// Kernel: calculate_min_free_kbytes().
void calculate_min_free_kbytes(World& w);

/// As khugepaged does when it starts: some pageblocks more in each zone, so that huge pages have a chance; at most 5%
/// of memory, and never less than before. The watermarks follow. Transparent huge pages are on.
/// Kernel: set_recommended_min_free_kbytes().
void set_recommended_min_free_kbytes(World& w);

} // namespace rs
