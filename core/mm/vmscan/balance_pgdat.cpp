// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/vmscan/balance_pgdat.h"

#include "mm/compaction.h"
#include "mm/page_alloc/wakeup_kswapd.h"
#include "mm/page_alloc/watermark.h"
#include "mm/psi.h"
#include "mm/vmscan/reclaimable.h"
#include "mm/vmscan/refaults.h"
#include "mm/vmscan/scan_count.h"
#include "mm/vmscan/shrink_active_list.h"
#include "mm/vmscan/shrink_node.h"
#include "mm/vmscan/throttle.h"
#include "mm/vmstat.h"

#include <algorithm>

namespace rs {

namespace {

    using Boosts = std::array<std::uint64_t, MAX_NR_ZONES>;

    /// One call of balance_pgdat(): its variables and phases.
    struct Balance {
        Machine& m;
        NodeId node;
        ZoneType highest_zoneidx;
        ScanControl sc;
        Boosts boosts{};
        std::uint64_t nr_boost_reclaim = 0;

        template <class F>
        void for_each_zone(F f) const
        {
            for (int type = 0; type <= highest_zoneidx; ++type)
                if (m.world().managed(zone_of(node, ZoneType(type))))
                    f(zone_of(node, ZoneType(type)));
        }
        void begin(Order order);
        void set_reclaim_active(bool active) const;
        bool boosted() const;
        bool balanced() const { return pgdat_balanced(m.world(), node, sc.order_wanted(), highest_zoneidx); }
        void prepare_round();
        void aim();
        void wake_throttled() const;
        void take_boosts_back() const;

        Co<void> age_node(Kernel k);
        Co<bool> shrink(Kernel k);
    };

    void Balance::begin(Order order)
    {
        sc.clear();
        sc.gfp_mask(raw(GFP_KERNEL));
        sc.order(raw(order));
        sc.may_unmap(true);
        count_vm_events(m, PAGEOUTRUN, 1);
        for_each_zone([this](ZoneId zone) {
            boosts[zone_idx(zone)] = m.world().watermark_boost[at(zone)];
            nr_boost_reclaim += boosts[zone_idx(zone)];
        });
    }

    void Balance::set_reclaim_active(bool active) const
    {
        for_each_zone([this, active](ZoneId zone) {
            const std::uint32_t flags = m.world().zone_flags[at(zone)];
            m.set<Field::ZoneFlags>(raw(zone), active ? flags | ZONE_RECLAIM_ACTIVE : flags & ~ZONE_RECLAIM_ACTIVE);
        });
    }

    bool Balance::boosted() const
    {
        return std::any_of(boosts.begin(), boosts.end(), [](std::uint64_t boost) { return boost != 0; });
    }

    /// Reclaim for a boost must not cost I/O.
    void Balance::prepare_round()
    {
        sc.reclaim_idx(highest_zoneidx);
        sc.may_writepage(!m.world().sysctl.laptop_mode && nr_boost_reclaim == 0);
        sc.may_swap(nr_boost_reclaim == 0);
        m.step(Step::kswapd_round, node, sc.priority(), nr_boost_reclaim);
    }

    /// As many pages as all high watermarks together.
    void Balance::aim()
    {
        std::uint64_t target = 0;
        for_each_zone([&](ZoneId zone) {
            target += std::max<std::uint64_t>(wmark_pages(m.world(), zone, WMARK_HIGH), SWAP_CLUSTER_MAX);
        });
        sc.nr_to_reclaim(static_cast<std::int64_t>(target));
    }

    void Balance::wake_throttled() const
    {
        if (!waitqueue_active(m.world(), WaitQueue::Pfmemalloc) || !allow_direct_reclaim(m, node))
            return;
        wake_up_all(m, WaitQueue::Pfmemalloc);
        m.step(Step::throttled_woken, node);
    }

    void Balance::take_boosts_back() const
    {
        for_each_zone([this](ZoneId zone) {
            const std::uint64_t taken = boosts[zone_idx(zone)];
            if (taken == 0)
                return;
            const std::uint64_t boost = m.world().watermark_boost[at(zone)];
            m.set<Field::WatermarkBoost>(raw(zone), boost - std::min(boost, taken));
            m.step(Step::boost_removed, zone, m.world().watermark_boost[at(zone)]);
        });
    }

    /// Kernel: kswapd_age_node().
    Co<void> Balance::age_node(Kernel k)
    {
        const World& w = m.world();
        if (!can_age_anon_pages(w, node, sc) || !inactive_is_low(w, node, LRU_INACTIVE_ANON))
            co_return;
        co_await shrink_active_list(k, node, LRU_ACTIVE_ANON, SWAP_CLUSTER_MAX, sc);
    }

    /// True: as much was scanned as was aimed at. Kernel: kswapd_shrink_node().
    Co<bool> Balance::shrink(Kernel k)
    {
        aim();
        co_await shrink_node(k, node, sc);
        // Enough is free for compaction to make the block: from now on single pages will do.
        if (sc.order() != 0 && sc.nr_reclaimed() >= static_cast<std::int64_t>(compact_gap(sc.order_wanted())))
            sc.order(0);
        m.step(Step::kswapd_progress, sc.nr_reclaimed(), sc.nr_scanned(), sc.nr_to_reclaim());
        co_return sc.nr_scanned() >= sc.nr_to_reclaim();
    }

} // namespace

Co<Order> balance_pgdat(Kernel k, NodeId node, Order order, ZoneType highest_zoneidx)
{
    Machine& m = k.m;
    Call call(m, Function::balance_pgdat);
    m.event(Event::balance_pgdat, order, int{highest_zoneidx});
    Balance b{m, node, highest_zoneidx, ScanControl(m)};
    b.begin(order);
    const bool pflags = psi_memstall_enter(m);
    b.set_reclaim_active(true);
    b.sc.priority(DEF_PRIORITY);
    bool balanced = false;

    while (b.sc.priority() >= 1) {
        balanced = b.balanced();
        if (!balanced && b.nr_boost_reclaim != 0) { // below the plain watermarks: forget the boost, start over
            b.nr_boost_reclaim = 0;
            m.step(Step::boost_reclaim_abandoned, node);
            b.sc.priority(DEF_PRIORITY);
            continue;
        }
        if (balanced && b.nr_boost_reclaim == 0) {
            m.step(Step::node_balanced, node, b.sc.order());
            break;
        }
        bool raise_priority = b.nr_boost_reclaim == 0 || b.sc.priority() != DEF_PRIORITY - 2;
        b.prepare_round();
        co_await b.age_node(k);
        if (b.sc.priority() < DEF_PRIORITY - 2)
            b.sc.may_writepage(true);
        b.sc.nr_scanned(0);
        const std::int64_t before = b.sc.nr_reclaimed();
        const bool scanned_enough = co_await b.shrink(k);
        if (scanned_enough)
            raise_priority = false;
        b.wake_throttled();
        co_await k.sched.cond_resched(); // kernel: try_to_freeze()

        const auto reclaimed = static_cast<std::uint64_t>(b.sc.nr_reclaimed() - before);
        b.nr_boost_reclaim -= std::min(b.nr_boost_reclaim, reclaimed);
        if (b.nr_boost_reclaim != 0 && reclaimed == 0)
            break;
        if (raise_priority || reclaimed == 0)
            b.sc.priority(b.sc.priority() - 1);
        balanced = false;
    }
    if (!balanced && b.sc.nr_reclaimed() == 0) {
        m.add<Field::KswapdFailures>(raw(node), 1);
        m.step(Step::kswapd_failed, node, m.world().kswapd_failures[at(node)]);
    }
    b.set_reclaim_active(false);
    if (b.boosted()) {
        b.take_boosts_back();
        wakeup_kcompactd(m, node, pageblock_order, highest_zoneidx); // the boost was for whole blocks: make some
    }
    snapshot_refaults(m, node);
    psi_memstall_leave(m, pflags);
    m.step(Step::kswapd_done, node, b.sc.nr_reclaimed());
    m.event(Event::balance_pgdat_ret, b.sc.order());
    co_return b.sc.order_wanted();
}

} // namespace rs
