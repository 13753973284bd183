// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/compaction/kcompactd.h"

#include "mm/compaction/compact_node.h"
#include "mm/compaction/compact_zone.h"
#include "mm/compaction/fragmentation_score.h"
#include "mm/compaction_defer.h"
#include "mm/page_alloc/drain.h"
#include "mm/psi.h"
#include "mm/vmstat.h"

#include <algorithm>

namespace rs {

namespace {

    constexpr unsigned longest_backoff = 6;           // kernel: COMPACT_MAX_DEFER_SHIFT

    /// The zone up to which it works when nobody asked for less: the highest one with pages. Kernel: pgdat->nr_zones - 1.
    int last_zoneidx(const World& w, NodeId node)
    {
        int type = MAX_NR_ZONES - 1;
        while (type > 0 && !w.populated(zone_of(node, ZoneType(type))))
            --type;
        return type;
    }

    /// Kernel: kcompactd_work_requested().
    bool work_requested(const World& w, NodeId node) { return w.kcompactd_max_order[at(node)] > 0; }

    /// Whether compacting is worth it in some zone, for the largest order asked for. Kernel: kcompactd_node_suitable().
    bool kcompactd_node_suitable(Machine& m, NodeId node)
    {
        const World& w = m.world();
        const Order order{static_cast<std::uint8_t>(w.kcompactd_max_order[at(node)])};
        const auto highest_zoneidx = ZoneType(w.kcompactd_highest_zoneidx[at(node)]);
        for (int type = 0; type <= highest_zoneidx; ++type) {
            const ZoneId zone = zone_of(node, ZoneType(type));
            if (w.populated(zone)
                && compaction_suitable(m, zone, order, AllocFlags{}, highest_zoneidx) == COMPACT_CONTINUE)
                return true;
        }
        return false;
    }

    /// What to do about later requests, by what came of this one.
    void note_result(Machine& m, ZoneId zone, Order order, CompactResult result)
    {
        if (result == COMPACT_SUCCESS) {
            compaction_defer_reset(m, zone, order, AllocSuccess::No);
        } else if (result == COMPACT_PARTIAL_SKIPPED || result == COMPACT_COMPLETE) {
            drain_all_pages(m, zone); // pages on per-cpu lists could merge
            defer_compaction(m, zone, order);
        }
    }

    Co<void> work_on_zone(Kernel k, CompactControl& cc)
    {
        Machine& m = k.m;
        const auto order = Order(cc.order);
        if (compaction_deferred(m, cc.zone, order)
            || compaction_suitable(m, cc.zone, order, AllocFlags{}, zone_idx(cc.zone)) != COMPACT_CONTINUE)
            co_return;
        const CompactResult result = co_await compact_zone(k, cc);
        note_result(m, cc.zone, order, result);
        count_vm_events(m, KCOMPACTD_MIGRATE_SCANNED, cc.total_migrate_scanned);
        count_vm_events(m, KCOMPACTD_FREE_SCANNED, cc.total_free_scanned);
        m.step(Step::kcompactd_zone_done, cc.zone, int{result});
    }

    /// Whoever asked for more meanwhile is not forgotten.
    void forget_request(Machine& m, NodeId node, int order, int highest_zoneidx)
    {
        const World& w = m.world();
        if (w.kcompactd_max_order[at(node)] <= order)
            m.set<Field::KcompactdMaxOrder>(raw(node), 0);
        if (w.kcompactd_highest_zoneidx[at(node)] >= highest_zoneidx)
            m.set<Field::KcompactdHighestZoneidx>(raw(node), last_zoneidx(w, node));
    }

    /// Until each zone should have a block of the order. Kernel: kcompactd_do_work().
    Co<void> kcompactd_do_work(Kernel k, NodeId node)
    {
        Machine& m = k.m;
        Call call(m, Function::kcompactd_do_work);
        const int order = m.world().kcompactd_max_order[at(node)];
        const int highest_zoneidx = m.world().kcompactd_highest_zoneidx[at(node)];
        m.event(Event::mm_compaction_kcompactd_wake, node, order, zone_of(node, ZoneType(highest_zoneidx)));
        m.step(Step::kcompactd_works, node, order, highest_zoneidx);
        count_vm_events(m, KCOMPACTD_WAKE, 1);
        CompactControl cc{.order = order,
                          .gfp_mask = GFP_KERNEL,
                          .highest_zoneidx = ZoneType(highest_zoneidx),
                          .mode = MIGRATE_SYNC_LIGHT,
                          .search_order = order};
        for (int type = 0; type <= highest_zoneidx; ++type) {
            cc.zone = zone_of(node, ZoneType(type));
            if (m.world().populated(cc.zone))
                co_await work_on_zone(k, cc);
        }
        forget_request(m, node, order, highest_zoneidx);
    }

    /// kswapd goes first. Kernel: should_proactive_compact_node().
    bool should_proactive_compact_node(Machine& m, NodeId node)
    {
        const World& w = m.world();
        if (w.sysctl.compaction_proactiveness == 0 || task_is_running(w, kswapd_of(node)))
            return false;
        const std::uint32_t score = fragmentation_score_node(w, node), wmark_high = fragmentation_score_wmark_high(w);
        m.step(Step::node_fragmentation_judged, node, score, wmark_high, score > wmark_high);
        return score > wmark_high;
    }

    /// Ticks until it looks again: long, where it did not help.
    Co<std::uint64_t> work_proactively(Kernel k, NodeId node)
    {
        Machine& m = k.m;
        const bool wanted = should_proactive_compact_node(m, node);
        if (!wanted)
            co_return kcompactd_timeout;
        const std::uint32_t score_before = fragmentation_score_node(m.world(), node);
        co_await proactive_compact_node(k, node);
        const std::uint32_t score = fragmentation_score_node(m.world(), node);
        m.step(Step::proactive_compaction_ended, node, score_before, score);
        co_return score >= score_before ? kcompactd_timeout << longest_backoff : kcompactd_timeout;
    }

    Co<void> wait_for_work(Kernel k, NodeId node, std::uint64_t timeout)
    {
        Machine& m = k.m;
        if (work_requested(m.world(), node))
            co_return;
        const bool looks_by_itself = m.world().sysctl.compaction_proactiveness != 0;
        co_await k.sched.sleep(looks_by_itself ? timeout : Scheduler::for_ever, WaitQueue::Kcompactd);
        m.set<Field::TaskWaitsFor>(raw(m.current()), raw(WaitQueue::None));
    }

} // namespace

Co<void> kcompactd(Kernel k, NodeId node, std::uint64_t first_timeout)
{
    Machine& m = k.m;
    forget_request(m, node, MAX_ORDER, 0);
    std::uint64_t timeout = first_timeout;
    co_await wait_for_work(k, node, timeout);
    for (;; co_await wait_for_work(k, node, timeout)) {
        Call call(m, Function::kcompactd);
        if (!work_requested(m.world(), node)) {
            timeout = co_await work_proactively(k, node);
        } else {
            timeout = kcompactd_timeout;
            const bool was_stalled = psi_memstall_enter(m);
            co_await kcompactd_do_work(k, node);
            psi_memstall_leave(m, was_stalled);
        }
        m.event(Event::mm_compaction_kcompactd_sleep, node);
    }
}

void wakeup_kcompactd(Machine& m, NodeId node, Order order, ZoneType highest_zoneidx)
{
    if (order == Order{0})
        return;
    Call call(m, Function::wakeup_kcompactd);
    const World& w = m.world();
    const TaskId task = kcompactd_of(w.layout, node);
    m.set<Field::KcompactdMaxOrder>(raw(node), std::max<int>(w.kcompactd_max_order[at(node)], raw(order)));
    m.set<Field::KcompactdHighestZoneidx>(raw(node),
                                          std::min<int>(w.kcompactd_highest_zoneidx[at(node)], highest_zoneidx));
    const bool awake = WaitQueue(w.task_waits_for[at(task)]) != WaitQueue::Kcompactd;
    if (awake || !kcompactd_node_suitable(m, node)) {
        m.step(Step::kcompactd_not_needed, node, order, awake);
        return;
    }
    m.event(Event::mm_compaction_wakeup_kcompactd, node, order, zone_of(node, highest_zoneidx));
    m.step(Step::kcompactd_woken, node, order, int{highest_zoneidx});
    wake_task(m, task);
}

} // namespace rs
