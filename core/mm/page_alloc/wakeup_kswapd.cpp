// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_alloc/wakeup_kswapd.h"

#include "mm/compaction/kcompactd.h"
#include "mm/cpuset.h"
#include "mm/page_alloc/watermark.h"
#include "sched/task.h"

namespace rs {

bool pgdat_balanced(const World& w, NodeId node, Order order, ZoneType highest_zoneidx)
{
    const bool tiering = (w.sysctl.numa_balancing_mode & NUMA_BALANCING_MEMORY_TIERING) != 0;
    const Watermark mark = tiering ? WMARK_PROMO : WMARK_HIGH;
    bool any_managed = false;
    for (int type = 0; type <= highest_zoneidx; ++type) {
        const ZoneId zone = zone_of(node, ZoneType(type));
        if (!w.managed(zone))
            continue;
        any_managed = true;
        if (zone_watermark_ok_safe(w, zone, order, wmark_pages(w, zone, mark), highest_zoneidx))
            return true;
    }
    return !any_managed;
}

bool kswapd_waits(const World& w, NodeId node)
{
    return WaitQueue(w.task_waits_for[at(kswapd_of(node))]) == WaitQueue::Kswapd;
}

namespace {

    /// Kernel: pgdat_watermark_boosted().
    bool pgdat_watermark_boosted(const World& w, NodeId node, ZoneType highest_zoneidx)
    {
        for (int type = highest_zoneidx; type >= 0; --type) {
            const ZoneId zone = zone_of(node, ZoneType(type));
            if (w.managed(zone) && w.watermark_boost[at(zone)] != 0)
                return true;
        }
        return false;
    }

    void note_request(Machine& m, NodeId node, Order order, ZoneType highest_zoneidx)
    {
        const World& w = m.world();
        const int current = w.kswapd_highest_zoneidx[at(node)];
        if (current == MAX_NR_ZONES || current < highest_zoneidx)
            m.set<Field::KswapdHighestZoneidx>(raw(node), highest_zoneidx);
        if (w.kswapd_order[at(node)] < raw(order))
            m.set<Field::KswapdOrder>(raw(node), raw(order));
    }

} // namespace

void wakeup_kswapd(Machine& m, ZoneId zone, Gfp gfp_flags, Order order, ZoneType highest_zoneidx)
{
    const World& w = m.world();
    const NodeId node = zone_to_nid(zone);
    m.event(Event::wakeup_kswapd, gfp_flags, order, highest_zoneidx);
    if (!w.managed(zone) || !cpuset_zone_allowed(m, zone, gfp_flags))
        return;
    note_request(m, node, order, highest_zoneidx);
    if (!kswapd_waits(w, node)) {
        m.step(Step::kswapd_already_awake, node, w.kswapd_order[at(node)]);
        return;
    }
    const bool hopeless = w.kswapd_failures[at(node)] >= MAX_RECLAIM_RETRIES;
    const bool content = pgdat_balanced(w, node, order, highest_zoneidx)
        && !pgdat_watermark_boosted(w, node, highest_zoneidx);
    if (hopeless || content) {
        m.step(Step::kswapd_not_needed, node, order);
        if (!has(gfp_flags, GFP_BIT_DIRECT_RECLAIM)) // who cannot reclaim cannot compact either
            wakeup_kcompactd(m, node, order, highest_zoneidx);
        return;
    }
    m.event(Event::mm_vmscan_wakeup_kswapd, node, order, gfp_flags);
    wake_task(m, kswapd_of(node));
    m.step(Step::kswapd_woken, node, order, highest_zoneidx);
}

} // namespace rs
