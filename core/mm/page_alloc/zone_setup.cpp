// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_alloc/zone_setup.h"

#include "mm/page_alloc/min_free_kbytes.h"
#include "mm/page_alloc/watermark_setup.h"
#include "mm/stat_thresholds.h"

namespace rs {

namespace {

    /// Per cent of each zone of the node, each rounded down.
    std::uint64_t share_of_node(const World& w, NodeId node, std::uint64_t per_cent)
    {
        std::uint64_t pages = 0;
        for (int type = 0; type < MAX_NR_ZONES; ++type)
            pages += w.zone(zone_of(node, ZoneType(type))).managed * per_cent / 100;
        return pages;
    }

} // namespace

void setup_min_unmapped_ratio(World& w)
{
    for (std::uint32_t node = 0; node < w.layout.nr_nodes; ++node)
        w.nodes[node].min_unmapped_pages = share_of_node(w, NodeId(node), w.sysctl.min_unmapped_ratio);
}

void setup_min_slab_ratio(World& w)
{
    for (std::uint32_t node = 0; node < w.layout.nr_nodes; ++node)
        w.nodes[node].min_slab_pages = share_of_node(w, NodeId(node), w.sysctl.min_slab_ratio);
}

void init_per_zone_wmark_min(World& w)
{
    calculate_min_free_kbytes(w);
    setup_per_zone_wmarks(w);
    refresh_zone_stat_thresholds(w);
    setup_per_zone_lowmem_reserve(w);
    setup_min_unmapped_ratio(w);
    setup_min_slab_ratio(w);
}

void setup_zones_at_boot(World& w)
{
    constexpr std::uint64_t least_to_group = std::uint64_t{pageblock_nr_pages} * MIGRATE_TYPES;
    constexpr std::uint64_t least_for_hugepages = std::uint64_t{512} << (20 - PAGE_SHIFT);
    const std::uint64_t memory = nr_free_zone_pages(w, ZONE_MOVABLE);
    w.sysctl.page_group_by_mobility_disabled = memory < least_to_group;
    if (w.layout.nr_cpus > 1)
        refresh_zone_stat_thresholds(w); // each CPU does when it comes online; percpu_drift_mark remembers it
    init_per_zone_wmark_min(w);
    if (memory >= least_for_hugepages)
        set_recommended_min_free_kbytes(w);
}

} // namespace rs
