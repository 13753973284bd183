// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/vmscan/kswapd.h"

#include "base/time_units.h"
#include "mm/compaction/kcompactd.h"
#include "mm/compaction/skip_hints.h"
#include "mm/page_alloc/wakeup_kswapd.h"
#include "mm/stat_thresholds.h"
#include "mm/task_flags.h"
#include "mm/vmscan/balance_pgdat.h"
#include "mm/vmstat.h"

#include <algorithm>

namespace rs {

namespace {

    constexpr std::uint64_t nap = HZ / 10; // ticks

    /// Counters of the node's zones are folded sooner while kswapd is awake. Kernel: set_pgdat_percpu_threshold().
    void set_pgdat_percpu_threshold(Machine& m, NodeId node, std::uint32_t (*threshold_of)(const World&, ZoneId))
    {
        for (int type = 0; type < MAX_NR_ZONES; ++type) {
            const ZoneId zone = zone_of(node, ZoneType(type));
            if (m.world().zone(zone).percpu_drift_mark == 0)
                continue;
            for (std::uint32_t cpu = 0; cpu < m.layout().nr_cpus; ++cpu)
                m.set<Field::StatThreshold>(m.layout().pcp(zone, static_cast<CpuId>(cpu)), threshold_of(m.world(), zone));
        }
    }

    /// Nothing is left to do on the node; whoever was throttled may go on. Kernel: prepare_kswapd_sleep().
    bool prepare_kswapd_sleep(Machine& m, NodeId node, Order order, ZoneType highest_zoneidx)
    {
        const World& w = m.world();
        wake_up_all(m, WaitQueue::Pfmemalloc);
        if (w.kswapd_failures[at(node)] >= MAX_RECLAIM_RETRIES)
            return true;
        if (!pgdat_balanced(w, node, order, highest_zoneidx))
            return false;
        m.set<Field::LruvecFlags>(raw(node), w.lruvec_flags[at(node)] & ~LRUVEC_CONGESTED);
        m.set<Field::NodeFlags>(raw(node), w.node_flags[at(node)] & ~(PGDAT_DIRTY | PGDAT_WRITEBACK));
        return true;
    }

    /// The zone up to which it is to reclaim; the previous one when nobody has said. Kernel: kswapd_highest_zoneidx().
    ZoneType wanted_zoneidx(const World& w, NodeId node, ZoneType previous)
    {
        const int wanted = w.kswapd_highest_zoneidx[at(node)];
        return wanted == MAX_NR_ZONES ? previous : ZoneType(wanted);
    }

    struct Orders {
        Order alloc;
        Order reclaim;
    };

    /// A short nap first, in case of a quick return. True: it was woken before its end.
    Co<bool> take_nap(Kernel k, NodeId node, Order reclaim_order, ZoneType highest_zoneidx)
    {
        Machine& m = k.m;
        const World& w = m.world();
        m.step(Step::kswapd_naps, node);
        co_await k.sched.sleep(nap, WaitQueue::Kswapd);
        const bool woken_early = w.clock_ns[0] < w.task_wake_ns[at(m.current())];
        m.set<Field::TaskWaitsFor>(raw(m.current()), raw(WaitQueue::None));
        if (woken_early) {
            m.set<Field::KswapdHighestZoneidx>(raw(node), wanted_zoneidx(w, node, highest_zoneidx));
            m.set<Field::KswapdOrder>(raw(node), std::max<int>(w.kswapd_order[at(node)], raw(reclaim_order)));
        }
        co_return woken_early;
    }

    /// Until somebody wakes it.
    Co<void> deep_sleep(Kernel k, NodeId node)
    {
        set_pgdat_percpu_threshold(k.m, node, calculate_normal_threshold);
        co_await k.sched.park_on(WaitQueue::Kswapd);
        set_pgdat_percpu_threshold(k.m, node, calculate_pressure_threshold);
    }

    /// Kernel: kswapd_try_to_sleep().
    Co<void> kswapd_try_to_sleep(Kernel k, NodeId node, Orders orders, ZoneType highest_zoneidx)
    {
        Machine& m = k.m;
        Call call(m, Function::kswapd_try_to_sleep);
        bool woken_early = false;
        if (prepare_kswapd_sleep(m, node, orders.reclaim, highest_zoneidx)) {
            reset_isolation_suitable(m, node);
            wakeup_kcompactd(m, node, orders.alloc, highest_zoneidx);
            woken_early = co_await take_nap(k, node, orders.reclaim, highest_zoneidx);
        }
        if (!woken_early && prepare_kswapd_sleep(m, node, orders.reclaim, highest_zoneidx)) {
            m.event(Event::mm_vmscan_kswapd_sleep, node);
            m.step(Step::kswapd_goes_to_sleep, node);
            co_await deep_sleep(k, node);
            co_return;
        }
        count_vm_events(m, woken_early ? KSWAPD_LOW_WMARK_HIT_QUICKLY : KSWAPD_HIGH_WMARK_HIT_QUICKLY, 1);
        m.step(Step::kswapd_stays_awake, node, woken_early);
    }

} // namespace

Co<void> kswapd(Kernel k, NodeId node, BeginsAwake begins_awake)
{
    Machine& m = k.m;
    const World& w = m.world();
    auto highest_zoneidx = ZoneType(MAX_NR_ZONES - 1);
    if (begins_awake == BeginsAwake::No)
        co_await deep_sleep(k, node);
    for (;;) {
        Call call(m, Function::kswapd);
        const auto alloc_order = static_cast<Order>(w.kswapd_order[at(node)]);
        highest_zoneidx = wanted_zoneidx(w, node, highest_zoneidx);
        m.set<Field::KswapdOrder>(raw(node), 0);
        m.set<Field::KswapdHighestZoneidx>(raw(node), int{MAX_NR_ZONES});
        m.event(Event::mm_vmscan_kswapd_wake, node, alloc_order);
        m.step(Step::kswapd_wakes, node, alloc_order, int{highest_zoneidx});

        const Order reclaim_order = co_await balance_pgdat(k, node, alloc_order, highest_zoneidx);
        Orders orders{alloc_order, reclaim_order};
        if (reclaim_order >= alloc_order) { // all that was wanted was done: what is wanted now?
            orders.alloc = orders.reclaim = static_cast<Order>(w.kswapd_order[at(node)]);
            highest_zoneidx = wanted_zoneidx(w, node, highest_zoneidx);
        }
        co_await kswapd_try_to_sleep(k, node, orders, highest_zoneidx);
        co_await k.sched.cond_resched(); // kernel: try_to_freeze()
    }
}

} // namespace rs
