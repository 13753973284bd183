// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/compaction/compact_node.h"

#include "mm/compaction/compact_zone.h"
#include "mm/swap.h"

namespace rs {

namespace {

    enum class Proactive : bool { No, Yes };

    Co<void> compact_zones_of(Kernel k, NodeId node, Proactive proactive)
    {
        for (int type = 0; type < MAX_NR_ZONES; ++type) {
            const ZoneId zone = zone_of(node, ZoneType(type));
            if (!k.m.world().populated(zone))
                continue;
            CompactControl cc{.zone = zone,
                              .order = -1,
                              .gfp_mask = GFP_KERNEL,
                              .mode = proactive == Proactive::Yes ? MIGRATE_SYNC_LIGHT : MIGRATE_SYNC,
                              .proactive_compaction = proactive == Proactive::Yes,
                              .whole_zone = true,
                              .ignore_skip_hint = true};
            co_await compact_zone(k, cc);
        }
    }

    /// Kernel: compact_node().
    Co<void> compact_node(Kernel k, NodeId node)
    {
        Call call(k.m, Function::compact_node);
        co_await compact_zones_of(k, node, Proactive::No);
    }

} // namespace

Co<void> compact_nodes(Kernel k)
{
    lru_add_drain_all(k.m);
    for (std::uint32_t node = 0; node < k.m.layout().nr_nodes; ++node)
        co_await compact_node(k, NodeId(node));
}

Co<void> proactive_compact_node(Kernel k, NodeId node)
{
    Call call(k.m, Function::proactive_compact_node);
    co_await compact_zones_of(k, node, Proactive::Yes);
}

} // namespace rs
