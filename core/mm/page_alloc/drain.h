// SPDX-License-Identifier: GPL-3.0-or-later
// Emptying per-cpu page lists into the buddy lists. Kernel: mm/page_alloc.c.
#pragma once

#include "world/machine.h"

namespace rs {

/// Pages on the per-cpu lists of all CPUs and zones.
std::int64_t pages_on_pcp_lists(const World& w);

/// Empties a CPU's lists of one zone. Kernel: drain_pages_zone().
void drain_pages_zone(Machine& m, CpuId cpu, ZoneId zone);

/// Empties a zone's lists on every CPU. Kernel: drain_all_pages(zone).
void drain_all_pages(Machine& m, ZoneId zone);

/// Empties the lists of every CPU that has any. Kernel: drain_all_pages(NULL).
void drain_all_pages(Machine& m);

} // namespace rs
