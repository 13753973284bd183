// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/vmscan/throttle.h"

#include "base/time_units.h"
#include "mm/page_alloc/wakeup_kswapd.h"
#include "mm/page_alloc/watermark.h"
#include "mm/task_flags.h"
#include "mm/vmscan/reclaimable.h"
#include "mm/vmstat.h"
#include "sched/jiffies.h"

#include <algorithm>

namespace rs {

namespace {

    /// Timeouts in ticks.
    std::uint64_t throttle_timeout(ThrottleReason reason)
    {
        switch (reason) {
        case VMSCAN_THROTTLE_WRITEBACK:
            return HZ / 10;
        case VMSCAN_THROTTLE_ISOLATED:
            return HZ / 50;
        case VMSCAN_THROTTLE_NOPROGRESS:
        case VMSCAN_THROTTLE_CONGESTED:
            return 1;
        }
        return HZ;
    }

    /// Until enough is free again, a fatal signal comes, or the time is over. Kernel: wait_event_killable(),
    /// wait_event_interruptible_timeout().
    Co<void> wait_for_reserve(Kernel k, NodeId node, std::uint64_t timeout)
    {
        Machine& m = k.m;
        const World& w = m.world();
        while (timeout != 0 && !allow_direct_reclaim(m, node) && !fatal_signal_pending(w, m.current())) {
            const std::uint64_t began = jiffies(w);
            co_await k.sched.sleep_killable(timeout, WaitQueue::Pfmemalloc);
            if (timeout != Scheduler::for_ever)
                timeout -= std::min(timeout, jiffies(w) - began);
        }
        m.set<Field::TaskWaitsFor>(raw(m.current()), raw(WaitQueue::None));
    }

} // namespace

bool skip_throttle_noprogress(const World& w, NodeId node)
{
    if (w.kswapd_failures[at(node)] >= MAX_RECLAIM_RETRIES)
        return true;
    std::int64_t reclaimable = 0, write_pending = 0;
    for (int type = 0; type < MAX_NR_ZONES; ++type) {
        const ZoneId zone = zone_of(node, ZoneType(type));
        if (!w.managed(zone))
            continue;
        reclaimable += zone_reclaimable_pages(w, zone);
        write_pending += zone_page_state_snapshot(w, zone, NR_ZONE_WRITE_PENDING);
    }
    return 2 * write_pending <= reclaimable;
}

PfmemallocReserve pfmemalloc_reserve(const World& w, NodeId node)
{
    PfmemallocReserve sum;
    for (int type = 0; type <= ZONE_NORMAL; ++type) {
        const ZoneId zone = zone_of(node, ZoneType(type));
        if (!w.managed(zone) || zone_reclaimable_pages(w, zone) == 0)
            continue;
        sum.reserve += static_cast<std::int64_t>(wmark_pages(w, zone, WMARK_MIN));
        sum.free_pages += zone_page_state(w, zone, NR_FREE_PAGES);
    }
    return sum;
}

bool allow_direct_reclaim(Machine& m, NodeId node)
{
    const World& w = m.world();
    if (w.kswapd_failures[at(node)] >= MAX_RECLAIM_RETRIES)
        return true;
    const bool ok = pfmemalloc_reserve(w, node).ok();
    if (!ok && kswapd_waits(w, node)) {
        m.set<Field::KswapdHighestZoneidx>(raw(node), std::min<int>(w.kswapd_highest_zoneidx[at(node)], ZONE_NORMAL));
        wake_task(m, kswapd_of(node));
    }
    return ok;
}

Co<bool> throttle_direct_reclaim(Kernel k, Gfp gfp_mask, const AllocContext& ac)
{
    Machine& m = k.m;
    Call call(m, Function::throttle_direct_reclaim);
    if ((current_flags(m) & PF_KTHREAD) != 0) { // others may wait for what it is about to clean
        m.step(Step::kthread_not_throttled, current_flags(m));
        co_return false;
    }
    if (fatal_signal_pending(m.world(), m.current())) {
        m.step(Step::killed_not_throttled, (m.world().clock_ns[0] - m.world().task_sigkill_ns[at(m.current())]) / ns_per_us);
        co_return false;
    }
    const ZoneRange usable(ac.zonelist, std::min(gfp_zone(gfp_mask), ZONE_NORMAL), ac.nodemask);
    if (usable.empty()) {
        m.step(Step::no_zone_to_throttle_on, gfp_mask);
        co_return false;
    }
    const NodeId node = zone_to_nid(usable.front());
    const PfmemallocReserve reserve = pfmemalloc_reserve(m.world(), node);
    if (allow_direct_reclaim(m, node)) {
        m.step(Step::not_throttled, reserve.free_pages, reserve.reserve);
        co_return false;
    }
    count_vm_events(m, PGSCAN_DIRECT_THROTTLE, 1);
    m.step(Step::throttled_by_reserves, reserve.free_pages, reserve.reserve);
    // kswapd may itself wait for a file system that this task has locked: then the wait must have an end.
    const std::uint64_t began = m.world().clock_ns[0];
    co_await wait_for_reserve(k, node, has(gfp_mask, GFP_BIT_FS) ? Scheduler::for_ever : HZ);
    const std::uint64_t waited_us = (m.world().clock_ns[0] - began) / ns_per_us;
    const PfmemallocReserve now = pfmemalloc_reserve(m.world(), node);
    if (fatal_signal_pending(m.world(), m.current())) {
        m.step(Step::killed_while_throttled, waited_us, now.free_pages, now.reserve);
        co_return true;
    }
    if (now.ok())
        m.step(Step::throttling_over, node, waited_us, now.free_pages, now.reserve);
    else
        m.step(Step::throttling_given_up, node, waited_us, now.free_pages, now.reserve);
    co_return false;
}

namespace {

    WaitQueue queue_of(ThrottleReason reason)
    {
        switch (reason) {
        case VMSCAN_THROTTLE_WRITEBACK: return WaitQueue::Throttled;
        case VMSCAN_THROTTLE_ISOLATED: return WaitQueue::Isolated;
        case VMSCAN_THROTTLE_NOPROGRESS:
        case VMSCAN_THROTTLE_CONGESTED: return WaitQueue::None;
        }
        return WaitQueue::None;
    }

    /// The first one notes how much was written when it began to wait.
    void begin_to_wait_for_writeback(Machine& m, NodeId node)
    {
        if (m.world().nr_writeback_throttled[at(node)] == 0)
            m.set<Field::NrReclaimStart>(raw(node), node_page_state(m.world(), node, NR_THROTTLED_WRITTEN));
        m.add<Field::NrWritebackThrottled>(raw(node), 1);
    }

} // namespace

Co<void> reclaim_throttle(Kernel k, NodeId node, ThrottleReason reason)
{
    Machine& m = k.m;
    m.event(Event::reclaim_throttle, int{reason});
    if (!current_is_kswapd(m) && (current_flags(m) & PF_KTHREAD) != 0) { // others may wait for what it does
        m.step(Step::kthread_not_throttled_by_writeback, int{reason});
        co_await k.sched.cond_resched();
        co_return;
    }
    const bool may_be_pointless = reason == VMSCAN_THROTTLE_NOPROGRESS || reason == VMSCAN_THROTTLE_CONGESTED;
    if (may_be_pointless && skip_throttle_noprogress(m.world(), node)) {
        m.step(Step::throttle_skipped, int{reason});
        co_await k.sched.cond_resched();
        co_return;
    }
    const std::uint64_t timeout = throttle_timeout(reason);
    m.step(Step::reclaim_throttled, int{reason}, timeout * ns_per_jiffy / ns_per_ms);
    const std::uint64_t began = jiffies(m.world());
    if (reason == VMSCAN_THROTTLE_WRITEBACK)
        begin_to_wait_for_writeback(m, node);
    co_await k.sched.sleep(timeout, queue_of(reason));
    m.set<Field::TaskWaitsFor>(raw(m.current()), raw(WaitQueue::None));
    if (reason == VMSCAN_THROTTLE_WRITEBACK)
        m.add<Field::NrWritebackThrottled>(raw(node), -1);
    const std::uint64_t slept = std::min(timeout, jiffies(m.world()) - began);
    constexpr std::uint64_t us_per_jiffy = ns_per_jiffy / ns_per_us;
    m.event(Event::mm_vmscan_throttled, node, timeout * us_per_jiffy, slept * us_per_jiffy, int{reason});
}

} // namespace rs
