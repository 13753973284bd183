// SPDX-License-Identifier: GPL-3.0-or-later
// A machine whose lower half is scattered: every other page is anonymous memory, the others are free. The upper half is
// free as a whole. One zone, one CPU, pageblocks of 512 pages. As on any machine page 0 is nobody's.
//
//     pageblock 0   the kernel's      1 to 3   a . a . a . a .       4 to 7   free blocks of order 10
#pragma once

#include "support/kernel_at_rest.h"

namespace rs::test {

/// The first scattered page, and the end of them.
inline constexpr std::uint32_t scattered_from = pageblock_nr_pages, scattered_to = 4 * pageblock_nr_pages;

World scattered_machine();
/// The same with the upper half scattered, too, every other page the kernel's: only moving pages makes a block.
World machine_without_blocks();

/// Makes a page that nobody has (not on any list) anonymous memory on its LRU list, mapped once.
void make_anon(Machine& m, Pfn page);
/// The same, a page of the file's page cache at an index, which no program maps.
void make_cached(Machine& m, Pfn page, MappingId mapping, std::uint64_t index);
/// Gives an anonymous page or one of the cache to the kernel: it cannot be moved any more.
void make_unmovable(Machine& m, Pfn page);

/// Pages used like this, in all of the machine.
std::uint32_t count_pages(const World& w, PageUse use);

} // namespace rs::test
