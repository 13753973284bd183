// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/vmscan/shrink_node.h"

#include "mm/compaction.h"
#include "mm/root_vmpressure.h"
#include "mm/slab/shrinkers.h"
#include "mm/task_flags.h"
#include "mm/vmscan/reclaimable.h"
#include "mm/vmscan/scan_count.h"
#include "mm/vmscan/shrink_lruvec.h"
#include "mm/vmscan/throttle.h"
#include "mm/vmstat.h"

namespace rs {

namespace {

    /// Pages of slabs that came free meanwhile, in the name of the task. Kernel: current->reclaim_state.
    std::int64_t take_reclaimed_slab(Machine& m)
    {
        const auto pages = static_cast<std::int64_t>(m.world().reclaimed_slab[at(m.current())]);
        m.set<Field::ReclaimedSlab>(raw(m.current()), 0);
        return pages;
    }

    void clear_counts(ScanControl& sc)
    {
        sc.nr_dirty(0);
        sc.nr_unqueued_dirty(0);
        sc.nr_congested(0);
        sc.nr_writeback(0);
        sc.nr_immediate(0);
        sc.nr_file_taken(0);
        sc.nr_taken(0);
    }

    /// Whether this reclaim is to make compaction possible. Kernel: in_reclaim_compaction().
    bool in_reclaim_compaction(const ScanControl& sc)
    {
        const Order order = sc.order_wanted();
        return gfp_compaction_allowed(Gfp(sc.gfp_mask())) && order != Order{0}
            && (order > PAGE_ALLOC_COSTLY_ORDER || sc.priority() < DEF_PRIORITY - 2);
    }

    /// Kernel: should_continue_reclaim().
    bool should_continue_reclaim(Machine& m, NodeId node, std::int64_t nr_reclaimed, const ScanControl& sc)
    {
        const World& w = m.world();
        if (!in_reclaim_compaction(sc) || nr_reclaimed == 0)
            return false;
        const auto reclaim_idx = ZoneType(sc.reclaim_idx());
        for (int type = 0; type <= reclaim_idx; ++type) {
            const ZoneId zone = zone_of(node, ZoneType(type));
            if (!w.managed(zone))
                continue;
            const CompactResult suitable = compaction_suitable(m, zone, sc.order_wanted(), AllocFlags{}, reclaim_idx);
            if (suitable == COMPACT_SUCCESS || suitable == COMPACT_CONTINUE)
                return false;
        }
        std::int64_t inactive_lru_pages = node_page_state(w, node, NR_INACTIVE_FILE);
        if (can_reclaim_anon_pages(w, nullptr, node, &sc))
            inactive_lru_pages += node_page_state(w, node, NR_INACTIVE_ANON);
        m.step(Step::continue_for_compaction, nr_reclaimed, inactive_lru_pages);
        return inactive_lru_pages > static_cast<std::int64_t>(compact_gap(sc.order_wanted()));
    }

    void note_kswapd_findings(Machine& m, NodeId node, const ScanControl& sc)
    {
        std::uint32_t flags = m.world().node_flags[at(node)];
        if (sc.nr_writeback() != 0 && sc.nr_writeback() == sc.nr_taken())
            flags |= PGDAT_WRITEBACK;
        if (sc.nr_unqueued_dirty() == sc.nr_file_taken())
            flags |= PGDAT_DIRTY;
        m.set<Field::NodeFlags>(raw(node), flags);
        if (sc.nr_dirty() != 0 && sc.nr_dirty() == sc.nr_congested())
            m.set<Field::LruvecFlags>(raw(node), m.world().lruvec_flags[at(node)] | LRUVEC_CONGESTED);
    }

    Co<void> throttle_if_congested(Kernel k, NodeId node, const ScanControl& sc)
    {
        if (current_is_kswapd(k.m)) {
            note_kswapd_findings(k.m, node, sc);
            if (sc.nr_immediate() != 0)
                co_await reclaim_throttle(k, node, VMSCAN_THROTTLE_WRITEBACK);
            co_return;
        }
        const bool may_throttle = (current_flags(k.m) & PF_LOCAL_THROTTLE) == 0 && sc.hibernation_mode() == 0;
        if (may_throttle && (k.m.world().lruvec_flags[at(node)] & LRUVEC_CONGESTED) != 0)
            co_await reclaim_throttle(k, node, VMSCAN_THROTTLE_CONGESTED);
    }

} // namespace

Co<void> shrink_node(Kernel k, NodeId node, ScanControl& sc)
{
    Machine& m = k.m;
    Call call(m, Function::shrink_node);
    KernelLruvecCalls calls(k);
    bool reclaimable = false;
    for (;;) {
        clear_counts(sc);
        const std::int64_t before = sc.nr_reclaimed(), scanned_before = sc.nr_scanned();
        prepare_scan_count(m, node, node_lruvec(m.world(), node), sc);

        co_await k.sched.cond_resched();
        co_await shrink_lruvec(k, calls, node, sc);
        co_await shrink_slab(k, Gfp(sc.gfp_mask()), node, static_cast<int>(sc.priority()));
        report_vmpressure(m, Gfp(sc.gfp_mask()), ReclaimOf::Cgroup, sc.nr_scanned() - scanned_before, sc.nr_reclaimed() - before);
        sc.nr_reclaimed(sc.nr_reclaimed() + take_reclaimed_slab(m));
        report_vmpressure(m, Gfp(sc.gfp_mask()), ReclaimOf::Tree, sc.nr_scanned() - scanned_before, sc.nr_reclaimed() - before);

        if (sc.nr_reclaimed() != before)
            reclaimable = true;
        co_await throttle_if_congested(k, node, sc);
        if (!should_continue_reclaim(m, node, sc.nr_reclaimed() - before, sc))
            break;
    }
    if (reclaimable) // kswapd may have given up on this node: there is hope again
        m.set<Field::KswapdFailures>(raw(node), 0);
}

} // namespace rs
