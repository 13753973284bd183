// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_alloc/retry.h"

#include "mm/page_alloc/watermark.h"
#include "mm/task_flags.h"
#include "mm/vmscan/reclaimable.h"
#include "mm/vmstat.h"

namespace rs {

namespace {

    constexpr int MAX_COMPACT_RETRIES = 16;

    /// Whether the request could be served if all reclaimable pages of some zone were free.
    bool some_zone_would_do(Machine& m, Order order, AllocFlags alloc_flags, const AllocContext& ac, int loops)
    {
        const World& w = m.world();
        for (const ZoneId zone : ac.zones()) {
            const std::uint64_t min_wmark = wmark_pages(w, zone, WMARK_MIN);
            const std::int64_t reclaimable = zone_reclaimable_pages(w, zone);
            const std::int64_t available = reclaimable + zone_page_state_snapshot(w, zone, NR_FREE_PAGES);
            const bool wmark =
                zone_watermark_ok_free(w, zone, {order, ac.highest_zoneidx, alloc_flags, {}}, min_wmark, available);
            m.event(Event::reclaim_retry_zone, zone_to_nid(zone), zone, order, reclaimable, available, min_wmark, loops,
                    wmark);
            m.step(Step::retry_zone_checked, zone, reclaimable, available, min_wmark, loops, wmark);
            if (wmark)
                return true;
        }
        return false;
    }

    bool raise_compact_priority(Order order, CompactRetry& compact)
    {
        const CompactPriority hardest =
            order > PAGE_ALLOC_COSTLY_ORDER ? MIN_COMPACT_COSTLY_PRIORITY : MIN_COMPACT_PRIORITY;
        if (compact.priority <= hardest)
            return false;
        compact.priority = CompactPriority(compact.priority - 1);
        compact.retries = 0;
        return true;
    }

} // namespace

Co<bool> should_reclaim_retry(Machine& m, SlowpathCalls& calls, Order order, AllocFlags alloc_flags,
                              const AllocContext& ac, Progress did_some_progress, int& no_progress_loops)
{
    Call call(m, Function::should_reclaim_retry);
    if (did_some_progress == Progress::Yes && order <= PAGE_ALLOC_COSTLY_ORDER)
        no_progress_loops = 0;
    else
        ++no_progress_loops;
    m.local(LocalId::no_progress_loops, no_progress_loops);
    if (no_progress_loops > MAX_RECLAIM_RETRIES)
        co_return calls.unreserve_highatomic_pageblock(ac, Force::Yes);

    const bool worth_it = some_zone_would_do(m, order, alloc_flags, ac, no_progress_loops);
    if ((current_flags(m) & PF_WQ_WORKER) != 0)
        co_await calls.schedule_timeout_uninterruptible_one_tick();
    else
        co_await calls.cond_resched();
    co_return worth_it || calls.unreserve_highatomic_pageblock(ac, Force::Yes);
}

namespace {

    /// Kernel: the part of should_compact_retry() that chooses. Lowers max_retries for costly orders.
    bool worth_compacting_again(SlowpathCalls& calls, Order order, AllocFlags alloc_flags, const AllocContext& ac,
                                CompactRetry& compact, int& max_retries)
    {
        switch (compact.result) {
        case COMPACT_SKIPPED: // too few free pages to work with: reclaim may help
            return calls.compaction_zonelist_suitable(ac, order, alloc_flags);
        case COMPACT_COMPLETE: // scanned everything
        case COMPACT_DEFERRED: // backed off
        case COMPACT_CONTENDED:
        case COMPACT_PARTIAL_SKIPPED: return raise_compact_priority(order, compact);
        case COMPACT_SUCCESS: ++compact.retries; break;
        case COMPACT_NOT_SUITABLE_ZONE:
        case COMPACT_NO_SUITABLE_PAGE:
        case COMPACT_CONTINUE: break;
        }
        if (order > PAGE_ALLOC_COSTLY_ORDER)
            max_retries /= 4;
        return compact.retries <= max_retries || raise_compact_priority(order, compact);
    }

} // namespace

bool should_compact_retry(Machine& m, SlowpathCalls& calls, Order order, AllocFlags alloc_flags, const AllocContext& ac,
                          CompactRetry& compact)
{
    Call call(m, Function::should_compact_retry);
    if (order == Order{0})
        return false;
    if (calls.current().fatal_signal_pending) {
        m.step(Step::killed_no_compact_retry, order);
        return false;
    }
    const CompactRetry before = compact;
    int max_retries = MAX_COMPACT_RETRIES;
    const bool again = worth_compacting_again(calls, order, alloc_flags, ac, compact, max_retries);
    m.event(Event::compact_retry, order, int{before.priority}, int{before.result}, before.retries, max_retries, again);
    return again;
}

} // namespace rs
