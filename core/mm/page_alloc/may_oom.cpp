// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_alloc/may_oom.h"

#include "mm/page_alloc/nofail.h"

namespace rs {

NoKill why_nobody_is_killed(const Current& current, Gfp gfp_mask, Order order, ZoneType highest_zoneidx)
{
    if ((current.flags & PF_DUMPCORE) != 0)
        return NoKill::DumpsCore;
    if (order > PAGE_ALLOC_COSTLY_ORDER)
        return NoKill::CostlyOrder;
    if (has(gfp_mask, GFP_BIT_RETRY_MAYFAIL))
        return NoKill::RetryMayfail;
    if (has(gfp_mask, GFP_BIT_THISNODE))
        return NoKill::ThisNode;
    return highest_zoneidx < ZONE_NORMAL ? NoKill::LowZones : NoKill::No;
}

Pfn alloc_pages_cpuset_fallback(SlowpathCalls& calls, Gfp gfp_mask, Order order, AllocFlags flags,
                                const AllocContext& ac)
{
    const Pfn page = calls.get_page_from_freelist(gfp_mask, order, flags | ALLOC_CPUSET, ac);
    return page != no_pfn ? page : calls.get_page_from_freelist(gfp_mask, order, flags, ac);
}

namespace {

    /// With the lock held.
    Co<OomAttempt> look_again_and_kill(Machine& m, SlowpathCalls& calls, Gfp gfp_mask, Order order,
                                       const AllocContext& ac)
    {
        // At the high watermark it succeeds only if a kill has just freed a lot. It must not depend on reclaim, which
        // in its turn could need the lock.
        const Gfp last_mask = (gfp_mask | GFP_BIT_HARDWALL) & ~GFP_BIT_DIRECT_RECLAIM;
        const Pfn page = calls.get_page_from_freelist(last_mask, order, ALLOC_WMARK_HIGH | ALLOC_CPUSET, ac);
        if (page != no_pfn)
            co_return OomAttempt{page};
        const NoKill why = why_nobody_is_killed(calls.current(), gfp_mask, order, ac.highest_zoneidx);
        if (why != NoKill::No) {
            m.step(Step::nobody_may_be_killed, why, order, gfp_mask, int{ac.highest_zoneidx});
            co_return OomAttempt{};
        }
        const bool nofail = has(gfp_mask, GFP_BIT_NOFAIL);
        const bool killed = co_await calls.out_of_memory(gfp_mask, order, ac);
        if (!killed && nofail)
            warn_of_nofail(m, NofailWarning::NobodyToKill, order, gfp_mask);
        if (!nofail)
            co_return OomAttempt{no_pfn, killed};
        const Pfn reserve = alloc_pages_cpuset_fallback(calls, gfp_mask, order, ALLOC_NO_WATERMARKS, ac);
        m.step(Step::nofail_opens_reserves, reserve);
        co_return OomAttempt{reserve, true};
    }

} // namespace

Co<OomAttempt> alloc_pages_may_oom(Machine& m, SlowpathCalls& calls, Gfp gfp_mask, Order order, const AllocContext& ac)
{
    Call call(m, Function::alloc_pages_may_oom);
    if (!calls.oom_trylock()) { // somebody else is killing already: that is progress
        m.step(Step::oom_lock_busy);
        co_await calls.schedule_timeout_uninterruptible_one_tick();
        co_return OomAttempt{no_pfn, true};
    }
    m.step(Step::oom_lock_taken, order);
    const OomAttempt attempt = co_await look_again_and_kill(m, calls, gfp_mask, order, ac);
    calls.oom_unlock();
    co_return attempt;
}

} // namespace rs
