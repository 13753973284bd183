// SPDX-License-Identifier: GPL-3.0-or-later
// The highatomic reserve: whole pageblocks kept for requests of order > 0 that cannot sleep. Kernel: mm/page_alloc.c.
#pragma once

#include "mm/page_alloc/alloc_context.h"
#include "world/machine.h"

namespace rs {

/// How many pages of a zone may be reserved: 1% of its managed pages plus one pageblock.
std::uint64_t highatomic_limit(const World& w, ZoneId zone);

/// Reserves the pageblock of a page that was just allocated for such a request. Kernel: reserve_highatomic_pageblock().
void reserve_highatomic_pageblock(Machine& m, Pfn page, ZoneId zone);

enum class Force : bool { No, Yes };

/// Gives one reserved pageblock back to the request's type. Without force a zone's last one is kept.
/// True: free pages became available. Kernel: unreserve_highatomic_pageblock().
bool unreserve_highatomic_pageblock(Machine& m, const AllocContext& ac, Force force);

} // namespace rs
