// SPDX-License-Identifier: GPL-3.0-or-later
// The state of memory as the kernel writes it into its log, where a request failed and where the OOM killer acts:
//
//     Mem-Info:
//     active_anon:644 inactive_anon:11280 ...        all of the machine, pages          show_free_areas.cpp
//     Node 0 active_anon:2576kB ...                  each node                          zone_lines.cpp
//     Node 0 DMA32 free:844kB boost:0kB min:848kB    each zone, and its lowmem_reserve
//     Node 0 DMA32: 1*4kB (U) 1*8kB (M) ...          its free blocks by order, with the migratetypes that they are of
//     704 total pagecache pages                      page cache, swap, all RAM
//
// Counters are the global values, without what CPUs have not folded in yet: those that the watermark checks read.
#pragma once

#include "mm/nodemask.h"
#include "world/world.h"

#include <string>

namespace rs {

/// What of the machine is shown, and who looks.
struct ShowMem {
    NodeMask nodes = every_node; ///< the others are left out (SHOW_MEM_FILTER_NODES)
    ZoneType max_zone_idx = ZoneType{MAX_NR_ZONES - 1}; ///< zones above it are left out
    CpuId cpu{}; ///< whose per-cpu lists count as local
};

/// Whole lines, without time stamps. Kernel: __show_mem(), lib/show_mem.c.
std::string show_mem(const World& w, const ShowMem& what);

/// The part about nodes and zones, page cache and swap. Kernel: __show_free_areas(), mm/page_alloc.c.
std::string show_free_areas(const World& w, const ShowMem& what);

/// The lines of one zone: its numbers with lowmem_reserve below; and its free blocks.
std::string zone_numbers(const World& w, ZoneId zone, CpuId local_cpu);
std::string zone_free_blocks(const World& w, ZoneId zone);

/// Pages on all CPUs' lists of a zone.
std::int64_t free_pcp_pages(const World& w, ZoneId zone);

/// Pages as kB. Kernel: K(), mm/internal.h.
constexpr std::int64_t pages_to_kb(std::int64_t pages) { return pages << (PAGE_SHIFT - 10); }

} // namespace rs
