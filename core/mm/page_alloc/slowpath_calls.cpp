// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_alloc/slowpath_calls.h"

#include "mm/oom_kill.h"
#include "mm/page_alloc/direct_reclaim.h"
#include "mm/page_alloc/drain.h"
#include "mm/page_alloc/freelist.h"
#include "mm/page_alloc/wakeup_kswapd.h"
#include "mm/page_alloc/warn_alloc.h"
#include "mm/psi.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace rs {

Pfn KernelCalls::get_page_from_freelist(Gfp gfp, Order order, AllocFlags flags, const AllocContext& ac)
{
    return rs::get_page_from_freelist(k_.m, gfp, order, flags, ac);
}

void KernelCalls::wake_all_kswapds(Gfp gfp, Order order, const AllocContext& ac)
{
    Call call(k_.m, Function::wake_all_kswapds);
    std::optional<NodeId> last;
    for (const ZoneId zone : ac.zones()) {
        if (last == zone_to_nid(zone) || !k_.m.world().managed(zone))
            continue;
        last = zone_to_nid(zone);
        wakeup_kswapd(k_.m, zone, gfp, order, ac.highest_zoneidx);
    }
}

bool KernelCalls::psi_memstall_enter() { return rs::psi_memstall_enter(k_.m); }

void KernelCalls::psi_memstall_leave(bool was_stalled) { rs::psi_memstall_leave(k_.m, was_stalled); }

Co<CompactOutcome> KernelCalls::try_to_compact_pages(Gfp gfp, Order order, AllocFlags flags, const AllocContext& ac,
                                                     CompactPriority prio)
{
    const CompactOutcome outcome = co_await rs::try_to_compact_pages(k_, gfp, order, flags, ac, prio);
    if (outcome.captured != no_pfn)
        prep_new_page(k_.m, outcome.captured, order, gfp);
    co_return outcome;
}

Co<std::uint64_t> KernelCalls::perform_reclaim(Gfp gfp, Order order, const AllocContext& ac)
{
    return rs::perform_reclaim(k_, gfp, order, ac);
}

bool KernelCalls::unreserve_highatomic_pageblock(const AllocContext& ac, Force force)
{
    return rs::unreserve_highatomic_pageblock(k_.m, ac, force);
}

void KernelCalls::drain_all_pages() { rs::drain_all_pages(k_.m); }

bool KernelCalls::compaction_zonelist_suitable(const AllocContext& ac, Order order, AllocFlags flags)
{
    return rs::compaction_zonelist_suitable(k_.m.world(), ac, order, flags);
}

bool KernelCalls::oom_trylock()
{
    if (k_.m.world().oom_lock[0] != 0)
        return false;
    k_.m.set<Field::OomLock>(0, 1);
    return true;
}

void KernelCalls::oom_unlock() { k_.m.set<Field::OomLock>(0, 0); }

Co<bool> KernelCalls::out_of_memory(Gfp gfp, Order order, const AllocContext& ac)
{
    return rs::out_of_memory(k_, {ac.zonelist, ac.nodemask, gfp, order});
}

namespace {

    /// Whether a process that was killed, be it the caller, has memory left to give up.
    bool somebody_is_dying(const World& w)
    {
        return std::ranges::any_of(w.processes, [&](TaskId process) {
            return fatal_signal_pending(w, process) && state_of(w, process) != TaskState::Absent;
        });
    }

} // namespace

/// Those who die come free within a few rounds, if they get a CPU at all.
bool KernelCalls::may_loop_for_ever()
{
    const World& w = k_.m.world();
    const bool fruitless = std::exchange(freed_before_, w.vm_events[PGFREE]) == w.vm_events[PGFREE];
    fruitless_rounds_ = fruitless ? fruitless_rounds_ + 1 : 0;
    return !fruitless || (fruitless_rounds_ <= MAX_RECLAIM_RETRIES && somebody_is_dying(w));
}

Co<void> KernelCalls::schedule_timeout_uninterruptible_one_tick() { co_await k_.sched.sleep(1); }

Co<void> KernelCalls::cond_resched()
{
    co_await k_.sched.cond_resched();
}

void KernelCalls::warn_alloc(Gfp gfp, Order order, const AllocContext& ac)
{
    rs::warn_alloc(k_.m, gfp, order, ac.nodemask);
}

} // namespace rs
