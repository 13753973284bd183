// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/vmscan/shrink_zones.h"

#include "mm/compaction.h"
#include "mm/cpuset.h"
#include "mm/page_alloc/watermark.h"
#include "mm/task_flags.h"
#include "mm/vmscan/shrink_node.h"
#include "mm/vmscan/throttle.h"

#include <optional>

namespace rs {

namespace {

    /// Whether compacting this zone now promises more than reclaiming in it. Kernel: compaction_ready().
    bool compaction_ready(Machine& m, ZoneId zone, const ScanControl& sc)
    {
        const Order order = sc.order_wanted();
        const auto reclaim_idx = ZoneType(sc.reclaim_idx());
        if (!gfp_compaction_allowed(Gfp(sc.gfp_mask())))
            return false;
        const CompactResult suitable = compaction_suitable(m, zone, order, AllocFlags{}, reclaim_idx);
        if (suitable == COMPACT_SUCCESS || suitable == COMPACT_SKIPPED)
            return suitable == COMPACT_SUCCESS;
        const std::uint64_t mark = wmark_pages(m.world(), zone, WMARK_HIGH) + compact_gap(order);
        return zone_watermark_ok_safe(m.world(), zone, Order{0}, mark, reclaim_idx);
    }

    /// No progress in an almost complete scan: wait for others'. Kernel: consider_reclaim_throttle().
    Co<void> consider_reclaim_throttle(Kernel k, NodeId node, const ScanControl& sc)
    {
        const bool progress = sc.nr_reclaimed() > (sc.nr_scanned() >> 3);
        if (progress || current_is_kswapd(k.m) || sc.priority() != 1 || sc.nr_reclaimed() != 0)
            co_return;
        co_await reclaim_throttle(k, node, VMSCAN_THROTTLE_NOPROGRESS);
    }

} // namespace

Co<void> shrink_zones(Kernel k, ScanControl& sc, const AllocContext& ac)
{
    Machine& m = k.m;
    Call call(m, Function::shrink_zones);
    std::optional<NodeId> first, last;
    for (const ZoneId zone : ZoneRange(ac.zonelist, ZoneType(sc.reclaim_idx()), ac.nodemask)) {
        const NodeId node = zone_to_nid(zone);
        if (!cpuset_zone_allowed(m, zone, GFP_KERNEL | GFP_BIT_HARDWALL))
            continue;
        if (sc.order_wanted() > PAGE_ALLOC_COSTLY_ORDER && compaction_ready(m, zone, sc)) {
            sc.compaction_ready(true);
            m.step(Step::zone_ready_for_compaction, zone, sc.order());
            continue;
        }
        if (last == node) {
            m.step(Step::node_already_shrunk, zone);
            continue;
        }
        if (!first)
            first = node;
        last = node;
        co_await shrink_node(k, node, sc);
        m.step(Step::node_scanned, node, sc.nr_scanned(), sc.nr_reclaimed());
    }
    if (first)
        co_await consider_reclaim_throttle(k, *first, sc);
}

} // namespace rs
