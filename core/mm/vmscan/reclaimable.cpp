// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/vmscan/reclaimable.h"

#include "mm/vmstat.h"

#include <algorithm>

namespace rs {

namespace {

    // Bits of vm.zone_reclaim_mode.
    constexpr std::uint32_t RECLAIM_WRITE = 1U << 1U;
    constexpr std::uint32_t RECLAIM_UNMAP = 1U << 2U;

    /// Never below 0: pages of tmpfs count as mapped file pages, but are on the anonymous lists.
    std::int64_t node_unmapped_file_pages(const World& w, NodeId node)
    {
        const std::int64_t on_lists =
            node_page_state(w, node, NR_INACTIVE_FILE) + node_page_state(w, node, NR_ACTIVE_FILE);
        return std::max<std::int64_t>(0, on_lists - node_page_state(w, node, NR_FILE_MAPPED));
    }

} // namespace

bool can_demote(const World& w, NodeId node, const ScanControl* sc)
{
    if (!w.sysctl.numa_demotion_enabled || (sc != nullptr && sc->no_demotion() != 0))
        return false;
    return w.nodes[at(node)].next_demotion_node >= 0;
}

bool can_reclaim_anon_pages(const World& w, const MemCgroup* memcg, NodeId node, const ScanControl* sc)
{
    const std::int64_t nr_swap_pages = memcg != nullptr ? memcg->nr_swap_pages : w.nr_swap_pages[0];
    return nr_swap_pages > 0 || can_demote(w, node, sc);
}

bool can_age_anon_pages(const World& w, NodeId node, const ScanControl& sc)
{
    return w.sysctl.total_swap_pages > 0 || can_demote(w, node, &sc);
}

std::int64_t zone_reclaimable_pages(const World& w, ZoneId zone)
{
    std::int64_t pages = zone_page_state_snapshot(w, zone, NR_ZONE_INACTIVE_FILE) +
                         zone_page_state_snapshot(w, zone, NR_ZONE_ACTIVE_FILE);
    if (can_reclaim_anon_pages(w, nullptr, zone_to_nid(zone), nullptr))
        pages += zone_page_state_snapshot(w, zone, NR_ZONE_INACTIVE_ANON) +
                 zone_page_state_snapshot(w, zone, NR_ZONE_ACTIVE_ANON);
    return pages != 0 ? pages : zone_page_state_snapshot(w, zone, NR_FREE_PAGES);
}

std::int64_t node_pagecache_reclaimable(const World& w, NodeId node)
{
    const std::uint32_t mode = w.sysctl.zone_reclaim_mode;
    const std::int64_t pages =
        (mode & RECLAIM_UNMAP) != 0 ? node_page_state(w, node, NR_FILE_PAGES) : node_unmapped_file_pages(w, node);
    const std::int64_t dirty = (mode & RECLAIM_WRITE) != 0 ? 0 : node_page_state(w, node, NR_FILE_DIRTY);
    return std::max<std::int64_t>(0, pages - dirty);
}

} // namespace rs
