// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/compaction/fragmentation_score.h"

#include "mm/fragmentation.h"

#include <algorithm>

namespace rs {

namespace {

    /// The size of a huge page. Kernel: COMPACTION_HPAGE_ORDER.
    constexpr Order huge_page_order = pageblock_order;
    constexpr std::uint32_t highest_score = 100, lowest_goal = 5, distance_of_marks = 10;

    /// Of all zones of a node. Kernel: node_present_pages().
    std::uint64_t node_present_pages(const World& w, NodeId node)
    {
        std::uint64_t present = 0;
        for (int type = 0; type < MAX_NR_ZONES; ++type)
            present += w.zone(zone_of(node, ZoneType(type))).present;
        return present;
    }

} // namespace

std::uint32_t fragmentation_score_zone(const World& w, ZoneId zone) { return extfrag_for_order(w, zone, huge_page_order); }

std::uint32_t fragmentation_score_zone_weighted(const World& w, ZoneId zone)
{
    const std::uint64_t weight = w.zone(zone).present;
    return static_cast<std::uint32_t>(weight * fragmentation_score_zone(w, zone) /
                                      (node_present_pages(w, zone_to_nid(zone)) + 1));
}

std::uint32_t fragmentation_score_node(const World& w, NodeId node)
{
    std::uint32_t score = 0;
    for (int type = 0; type < MAX_NR_ZONES; ++type)
        score += fragmentation_score_zone_weighted(w, zone_of(node, ZoneType(type)));
    return score;
}

std::uint32_t fragmentation_score_wmark_low(const World& w)
{
    return std::max(highest_score - w.sysctl.compaction_proactiveness, lowest_goal);
}

std::uint32_t fragmentation_score_wmark_high(const World& w)
{
    return std::min(fragmentation_score_wmark_low(w) + distance_of_marks, highest_score);
}

} // namespace rs
