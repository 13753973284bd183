// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/vmscan/shrink_node.h"

#include "base/time_units.h"
#include "mm/compaction.h"
#include "mm/root_vmpressure.h"
#include "mm/slab/shrinkers.h"
#include "mm/task_flags.h"
#include "mm/vmscan/reclaimable.h"
#include "mm/vmscan/scan_count.h"
#include "mm/vmscan/shrink_lruvec.h"
#include "mm/vmscan/throttle.h"
#include "mm/vmstat.h"

#include <optional>
#include <utility>

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

    /// One scan of the node, among several of a reclaim: what it has scanned and reclaimed so far, pages.
    struct Pass {
        std::int64_t scanned_before;
        std::int64_t reclaimed_before;
        std::int64_t nr_scanned(const ScanControl& sc) const { return sc.nr_scanned() - scanned_before; }
        std::int64_t nr_reclaimed(const ScanControl& sc) const { return sc.nr_reclaimed() - reclaimed_before; }
    };

    /// Tells vmpressure how well the pass went so far.
    void report(Machine& m, ReclaimOf of, const Pass& pass, const ScanControl& sc)
    {
        if (sc.proactive() == 0)
            report_vmpressure(m, Gfp(sc.gfp_mask()), of, pass.nr_scanned(sc), pass.nr_reclaimed(sc));
    }

    /// Whether this reclaim is to make compaction possible. Kernel: in_reclaim_compaction().
    bool in_reclaim_compaction(const ScanControl& sc)
    {
        const Order order = sc.order_wanted();
        return gfp_compaction_allowed(Gfp(sc.gfp_mask())) && order != Order{0}
            && (order > PAGE_ALLOC_COSTLY_ORDER || sc.priority() < DEF_PRIORITY - 2);
    }

    /// A zone up to reclaim_idx in which compaction could start, or need not any more.
    std::optional<std::pair<ZoneId, CompactResult>> zone_for_compaction(Machine& m, NodeId node, const ScanControl& sc)
    {
        const auto reclaim_idx = ZoneType(sc.reclaim_idx());
        for (int type = 0; type <= reclaim_idx; ++type) {
            const ZoneId zone = zone_of(node, ZoneType(type));
            if (!m.world().managed(zone))
                continue;
            const CompactResult suitable = compaction_suitable(m, zone, sc.order_wanted(), AllocFlags{}, reclaim_idx);
            if (suitable == COMPACT_SUCCESS || suitable == COMPACT_CONTINUE)
                return std::pair(zone, suitable);
        }
        return std::nullopt;
    }

    /// Kernel: should_continue_reclaim().
    bool should_continue_reclaim(Machine& m, NodeId node, const Pass& pass, const ScanControl& sc)
    {
        const World& w = m.world();
        if (!in_reclaim_compaction(sc)) {
            m.step(Step::not_for_compaction, sc.order(), sc.priority(), gfp_compaction_allowed(Gfp(sc.gfp_mask())));
            return false;
        }
        if (pass.nr_reclaimed(sc) == 0) {
            m.step(Step::pass_reclaimed_nothing, pass.nr_scanned(sc), sc.order());
            return false;
        }
        if (const auto suitable = zone_for_compaction(m, node, sc)) {
            m.step(Step::zone_suits_compaction, suitable->first, sc.order(), int{suitable->second});
            return false;
        }
        std::int64_t inactive_lru_pages = node_page_state(w, node, NR_INACTIVE_FILE);
        if (can_reclaim_anon_pages(w, nullptr, node, &sc))
            inactive_lru_pages += node_page_state(w, node, NR_INACTIVE_ANON);
        const auto gap = static_cast<std::int64_t>(compact_gap(sc.order_wanted()));
        if (inactive_lru_pages <= gap) {
            m.step(Step::inactive_lists_too_short, inactive_lru_pages, gap);
            return false;
        }
        m.step(Step::continue_for_compaction, pass.nr_reclaimed(sc), inactive_lru_pages, gap);
        return true;
    }

    /// What a pass found on the lists is left as flags on the node, by kswapd alone.
    void note_findings(Machine& m, NodeId node, const ScanControl& sc)
    {
        if (!current_is_kswapd(m)) {
            m.step(Step::node_flags_left, sc.nr_writeback(), sc.nr_taken(), sc.nr_unqueued_dirty(), sc.nr_file_taken());
            return;
        }
        std::uint32_t flags = m.world().node_flags[at(node)];
        if (sc.nr_writeback() != 0 && sc.nr_writeback() == sc.nr_taken())
            flags |= PGDAT_WRITEBACK;
        if (sc.nr_unqueued_dirty() == sc.nr_file_taken())
            flags |= PGDAT_DIRTY;
        m.set<Field::NodeFlags>(raw(node), flags);
        m.step(Step::node_flags_noted, node, sc.nr_writeback(), sc.nr_taken(), sc.nr_unqueued_dirty(),
               sc.nr_file_taken());
    }

    bool congested(const World& w, NodeId node) { return (w.lruvec_flags[at(node)] & LRUVEC_CONGESTED) != 0; }

    /// kswapd waits when pages come round faster than they are written, others when the node is congested.
    std::optional<ThrottleReason> why_stall(const Machine& m, NodeId node, const ScanControl& sc)
    {
        if (current_is_kswapd(m))
            return sc.nr_immediate() != 0 ? std::optional(VMSCAN_THROTTLE_WRITEBACK) : std::nullopt;
        const bool may_throttle = (current_flags(m) & PF_LOCAL_THROTTLE) == 0 && sc.hibernation_mode() == 0;
        return may_throttle && congested(m.world(), node) ? std::optional(VMSCAN_THROTTLE_CONGESTED) : std::nullopt;
    }

    void note_congestion(Machine& m, NodeId node, const ScanControl& sc)
    {
        if (!current_is_kswapd(m) || sc.nr_dirty() == 0 || sc.nr_dirty() != sc.nr_congested())
            return;
        m.set<Field::LruvecFlags>(raw(node), m.world().lruvec_flags[at(node)] | LRUVEC_CONGESTED);
        m.step(Step::lruvec_congested, node, sc.nr_congested());
    }

    Co<void> stall_if_congested(Kernel k, NodeId node, const ScanControl& sc)
    {
        Machine& m = k.m;
        const std::optional<ThrottleReason> reason = why_stall(m, node, sc);
        const std::uint64_t began = m.world().clock_ns[0];
        if (reason)
            co_await reclaim_throttle(k, node, *reason);
        note_congestion(m, node, sc);
        if (reason)
            m.step(Step::node_stalled, int{*reason}, (m.world().clock_ns[0] - began) / ns_per_us);
        else
            m.step(Step::node_not_stalled, current_is_kswapd(m), sc.nr_immediate(), congested(m.world(), node));
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
        const Pass pass{sc.nr_scanned(), sc.nr_reclaimed()};
        prepare_scan_count(m, node, node_lruvec(m.world(), node), sc);

        co_await k.sched.cond_resched();
        co_await shrink_lruvec(k, calls, node, sc);
        m.step(Step::lists_shrunk, node, pass.nr_scanned(sc), pass.nr_reclaimed(sc));
        const std::uint64_t freed =
            co_await shrink_slab(k, Gfp(sc.gfp_mask()), node, static_cast<int>(sc.priority()));
        m.step(Step::slab_asked, sc.priority(), freed);
        report(m, ReclaimOf::Cgroup, pass, sc);
        sc.nr_reclaimed(sc.nr_reclaimed() + take_reclaimed_slab(m));
        report(m, ReclaimOf::Tree, pass, sc);

        if (pass.nr_reclaimed(sc) != 0)
            reclaimable = true;
        note_findings(m, node, sc);
        co_await stall_if_congested(k, node, sc);
        if (!should_continue_reclaim(m, node, pass, sc))
            break;
    }
    if (reclaimable) // kswapd may have given up on this node: there is hope again
        m.set<Field::KswapdFailures>(raw(node), 0);
}

} // namespace rs
