// SPDX-License-Identifier: GPL-3.0-or-later
// How long the per-cpu page lists of a zone may get, and how many pages move at a time. Kernel: mm/page_alloc.c.
#pragma once

#include "world/world.h"

namespace rs {

/// CPUs of a node. Kernel: cpumask_weight(cpumask_of_node()).
std::uint32_t cpus_of_node(const World& w, NodeId node);

/// Pages that a refill takes: about a thousandth of the zone, 1 MiB at most, of which a quarter; one less than a power
/// of two, 0 in a small zone. Kernel: zone_batchsize().
std::uint32_t zone_batchsize(const World& w, ZoneId zone);

/// Pages that the lists of one CPU may hold: the low watermark, or 1/percpu_pagelist_high_fraction of the zone, divided
/// among the node's CPUs (all CPUs where it has none); 4 batches at least. Kernel: zone_highsize().
std::uint32_t zone_highsize(const World& w, ZoneId zone, std::uint32_t batch);

/// Kernel: zone_set_pageset_high_and_batch().
void zone_set_pageset_high_and_batch(World& w, ZoneId zone);

} // namespace rs
