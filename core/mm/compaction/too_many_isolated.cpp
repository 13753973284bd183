// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/compaction/isolate_migratepages.h"
#include "mm/vmscan/throttle.h"
#include "mm/vmstat.h"

namespace rs {

namespace {

    /// Half of all pages of the lists are isolated already. Kernel: too_many_isolated() of mm/compaction.c.
    bool too_many_isolated(Machine& m, NodeId node)
    {
        const World& w = m.world();
        std::int64_t on_lists = 0;
        for (int lru = LRU_INACTIVE_ANON; lru <= LRU_ACTIVE_FILE; ++lru)
            on_lists += node_page_state(w, node, NodeStat(int{NR_INACTIVE_ANON} + lru));
        const std::int64_t isolated =
            node_page_state(w, node, NR_ISOLATED_FILE) + node_page_state(w, node, NR_ISOLATED_ANON);
        if (isolated > on_lists / 2)
            return true;
        wake_up_all(m, WaitQueue::Isolated); // kernel: wake_throttle_isolated()
        return false;
    }

} // namespace

Co<bool> few_enough_are_isolated(Kernel k, const CompactControl& cc)
{
    while (too_many_isolated(k.m, zone_to_nid(cc.zone))) {
        if (cc.nr_migratepages != 0 || cc.mode == MIGRATE_ASYNC)
            co_return false;
        co_await reclaim_throttle(k, zone_to_nid(cc.zone), VMSCAN_THROTTLE_ISOLATED);
        if (fatal_signal_pending(k.m.world(), k.m.current()))
            co_return false;
    }
    co_return true;
}

} // namespace rs
