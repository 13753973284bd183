// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/vmscan/balance_pgdat.h"

#include "mm/compaction.h"
#include "mm/compaction/kcompactd.h"
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
        bool raise_priority = true; ///< after this round
        bool scanned_enough = false; ///< in this round: as much as was aimed at

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
        bool boost_is_stuck(std::uint64_t reclaimed);
        void choose_priority(std::uint64_t reclaimed);
        void count_failure() const;
        void take_boosts_back() const;

        Co<void> age_node(Kernel k);
        Co<void> shrink(Kernel k);
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

    /// Reclaim for a boost must not cost I/O, so it does not go on to priorities that would.
    void Balance::prepare_round()
    {
        raise_priority = nr_boost_reclaim == 0 || sc.priority() != DEF_PRIORITY - 2;
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

    /// Nothing came of a round for the boost. I/O is out of the question, so the next one would find no more.
    bool Balance::boost_is_stuck(std::uint64_t reclaimed)
    {
        nr_boost_reclaim -= std::min(nr_boost_reclaim, reclaimed);
        if (nr_boost_reclaim == 0 || reclaimed != 0)
            return false;
        m.step(Step::boost_reclaim_stuck, node, nr_boost_reclaim);
        return true;
    }

    /// The next round tries harder when too little was scanned in this one, or nothing came of it.
    void Balance::choose_priority(std::uint64_t reclaimed)
    {
        if (!raise_priority && reclaimed != 0) {
            m.step(Step::kswapd_priority_kept, sc.priority(), reclaimed, scanned_enough);
            return;
        }
        sc.priority(sc.priority() - 1);
        if (sc.priority() >= 1)
            m.step(Step::kswapd_priority_lowered, sc.priority(), reclaimed, scanned_enough);
        else
            m.step(Step::kswapd_priorities_exhausted, node, sc.nr_reclaimed());
    }

    void Balance::count_failure() const
    {
        if (sc.nr_reclaimed() != 0) {
            m.step(Step::kswapd_not_failed, node, sc.nr_reclaimed());
            return;
        }
        m.add<Field::KswapdFailures>(raw(node), 1);
        m.step(Step::kswapd_failed, node, m.world().kswapd_failures[at(node)]);
    }

    /// Kernel: kswapd_age_node().
    Co<void> Balance::age_node(Kernel k)
    {
        const World& w = m.world();
        const bool can_age = can_age_anon_pages(w, node, sc);
        const std::int64_t inactive = node_page_state(w, node, NR_INACTIVE_ANON);
        const std::int64_t active = node_page_state(w, node, NR_ACTIVE_ANON);
        if (!can_age || !inactive_is_low(w, node, LRU_INACTIVE_ANON)) {
            m.step(Step::node_not_aged, node, can_age, inactive, active);
            co_return;
        }
        co_await shrink_active_list(k, node, LRU_ACTIVE_ANON, SWAP_CLUSTER_MAX, sc);
        m.step(Step::node_aged, node, inactive, active);
    }

    /// Kernel: kswapd_shrink_node().
    Co<void> Balance::shrink(Kernel k)
    {
        aim();
        co_await shrink_node(k, node, sc);
        // Enough is free for compaction to make the block: from now on single pages will do.
        if (sc.order() != 0 && sc.nr_reclaimed() >= static_cast<std::int64_t>(compact_gap(sc.order_wanted())))
            sc.order(0);
        m.step(Step::kswapd_progress, sc.nr_reclaimed(), sc.nr_scanned(), sc.nr_to_reclaim());
        scanned_enough = sc.nr_scanned() >= sc.nr_to_reclaim();
        if (scanned_enough)
            raise_priority = false;
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
    bool done = false;

    while (b.sc.priority() >= 1) {
        const bool balanced = b.balanced();
        if (!balanced && b.nr_boost_reclaim != 0) { // short of memory: forget the boost, start over
            b.nr_boost_reclaim = 0;
            m.step(Step::boost_reclaim_abandoned, node);
            b.sc.priority(DEF_PRIORITY);
            continue;
        }
        done = balanced && b.nr_boost_reclaim == 0;
        if (done) {
            m.step(Step::node_balanced, node, b.sc.order());
            break;
        }
        b.prepare_round();
        co_await b.age_node(k);
        if (b.sc.priority() < DEF_PRIORITY - 2)
            b.sc.may_writepage(true);
        b.sc.nr_scanned(0);
        const std::int64_t before = b.sc.nr_reclaimed();
        co_await b.shrink(k);
        b.wake_throttled();
        co_await k.sched.cond_resched(); // kernel: try_to_freeze()

        const auto reclaimed = static_cast<std::uint64_t>(b.sc.nr_reclaimed() - before);
        if (b.boost_is_stuck(reclaimed))
            break;
        b.choose_priority(reclaimed);
    }
    if (!done)
        b.count_failure();
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
