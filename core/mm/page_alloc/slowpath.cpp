// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_alloc/slowpath.h"

#include "mm/compaction_defer.h"
#include "mm/cpuset.h"
#include "mm/page_alloc/direct_reclaim.h"
#include "mm/page_alloc/may_oom.h"
#include "mm/page_alloc/nofail.h"
#include "mm/page_alloc/retry.h"
#include "mm/task_flags.h"

namespace rs {

AllocFlags gfp_to_alloc_flags(const Current& current, Gfp gfp_mask, Order order)
{
    AllocFlags flags = ALLOC_WMARK_MIN | ALLOC_CPUSET;
    flags = flags | AllocFlags(raw(gfp_mask & (GFP_BIT_HIGH | GFP_BIT_KSWAPD_RECLAIM)));
    if (has(gfp_mask, GFP_BIT_DIRECT_RECLAIM))
        return current.realtime && current.context == Context::Task ? flags | ALLOC_MIN_RESERVE : flags;
    if (!has(gfp_mask, GFP_BIT_NOMEMALLOC)) {
        flags = flags | ALLOC_NON_BLOCK;
        if (order > Order{0} && has(flags, ALLOC_MIN_RESERVE))
            flags = flags | ALLOC_HIGHATOMIC;
    }
    return has(flags, ALLOC_MIN_RESERVE) ? flags & ~ALLOC_CPUSET : flags;
}

AllocFlags gfp_pfmemalloc_flags(const Current& current, Gfp gfp_mask)
{
    if (has(gfp_mask, GFP_BIT_NOMEMALLOC))
        return {};
    if (has(gfp_mask, GFP_BIT_MEMALLOC))
        return ALLOC_NO_WATERMARKS;
    if (current.context != Context::Hardirq && (current.flags & PF_MEMALLOC) != 0)
        return ALLOC_NO_WATERMARKS;
    return current.context == Context::Task && current.oom_victim ? ALLOC_OOM : AllocFlags{};
}

namespace {

    /// The slow path's variables, and one member function for each of its phases.
    struct SlowPath {
        SlowPath(Machine& machine, SlowpathCalls& seam, Gfp gfp, Order wanted, const AllocContext& context)
            : m(machine)
            , calls(seam)
            , gfp_mask(gfp)
            , order(wanted)
            , ac(context)
        {
        }

        Machine& m;
        SlowpathCalls& calls;
        Gfp gfp_mask;
        const Order order;
        AllocContext ac;

        const bool can_direct_reclaim = has(gfp_mask, GFP_BIT_DIRECT_RECLAIM);
        const bool can_compact = gfp_compaction_allowed(gfp_mask);
        const bool costly_order = order > PAGE_ALLOC_COSTLY_ORDER;
        AllocFlags alloc_flags{};
        std::uint64_t did_some_progress = 0;
        CompactRetry compact;
        int no_progress_loops = 0;

        void begin();
        bool no_zone_is_eligible() const;
        void wake_kswapds();
        Pfn attempt(AllocFlags flags);
        bool wants_compaction_first() const;
        bool gives_up_after_early_compaction() const;
        void apply_reserves();
        bool may_reclaim() const;
        bool retry_is_pointless() const;

        Co<Pfn> direct_compact(CompactPriority prio);
        Co<Pfn> direct_reclaim();
        Co<bool> should_retry();
        Co<Pfn> may_oom();
        Co<Pfn> nofail();
    };

    void SlowPath::begin()
    {
        // Atomic requests cannot reclaim directly; a mask that asks for both is a caller's error.
        if (can_direct_reclaim)
            gfp_mask = gfp_mask & ~GFP_BIT_ATOMIC;
        alloc_flags = gfp_to_alloc_flags(calls.current(), gfp_mask, order);
        m.local(LocalId::gfp_mask, gfp_mask);
        m.local(LocalId::order, order);
        m.local(LocalId::can_direct_reclaim, can_direct_reclaim);
        m.local(LocalId::can_compact, can_compact);
        m.local(LocalId::costly_order, costly_order);
        m.local(LocalId::alloc_flags, alloc_flags);
    }

    /// Nothing that could be done here would help. The second case is a cpuset without any zone for the request.
    bool SlowPath::no_zone_is_eligible() const
    {
        if (ac.zones().empty())
            return true;
        const Current current = calls.current();
        return has(gfp_mask, GFP_BIT_HARDWALL) && cpuset_has_movable_zones_only(m.world(), current)
            && ZoneRange(ac.zonelist, ac.highest_zoneidx, current.mems_allowed).empty();
    }

    void SlowPath::wake_kswapds()
    {
        if (has(alloc_flags, ALLOC_KSWAPD))
            calls.wake_all_kswapds(gfp_mask, order, ac);
    }

    Pfn SlowPath::attempt(AllocFlags flags)
    {
        const Pfn page = calls.get_page_from_freelist(gfp_mask, order, flags, ac);
        m.local(LocalId::page, page);
        return page;
    }

    /// Large blocks, and any block that must not mix into movable ones, are better made by compaction than by reclaim.
    bool SlowPath::wants_compaction_first() const
    {
        const bool worth_it = costly_order || (order > Order{0} && ac.migratetype != MIGRATE_MOVABLE);
        return can_direct_reclaim && can_compact && worth_it
            && gfp_pfmemalloc_flags(calls.current(), gfp_mask) == AllocFlags{};
    }

    /// Costly requests that asked not to be retried: reclaim would have to free far more than they are worth.
    bool SlowPath::gives_up_after_early_compaction() const
    {
        if (!costly_order || !has(gfp_mask, GFP_BIT_NORETRY))
            return false;
        return compact.result == COMPACT_SKIPPED || compact.result == COMPACT_DEFERRED
            || has(gfp_mask, GFP_BIT_THISNODE);
    }

    void SlowPath::apply_reserves()
    {
        const AllocFlags reserve_flags = gfp_pfmemalloc_flags(calls.current(), gfp_mask);
        m.local(LocalId::reserve_flags, reserve_flags);
        if (!has(alloc_flags, ALLOC_CPUSET) || reserve_flags != AllocFlags{})
            ac.nodemask = every_node; // it is the system's request rather than a user's: policies do not count
        if (reserve_flags == AllocFlags{})
            return;
        alloc_flags = reserve_flags | (alloc_flags & ALLOC_KSWAPD);
        m.local(LocalId::alloc_flags, alloc_flags);
        m.step(Step::reserve_flags_applied, reserve_flags, alloc_flags);
    }

    bool SlowPath::may_reclaim() const
    {
        return can_direct_reclaim && (current_flags(m) & PF_MEMALLOC) == 0;
    }

    bool SlowPath::retry_is_pointless() const
    {
        if (has(gfp_mask, GFP_BIT_NORETRY))
            return true;
        return costly_order && (!can_compact || !has(gfp_mask, GFP_BIT_RETRY_MAYFAIL));
    }

    /// Kernel: __alloc_pages_direct_compact().
    Co<Pfn> SlowPath::direct_compact(CompactPriority prio)
    {
        if (order == Order{0})
            co_return no_pfn;
        Call call(m, Function::alloc_pages_direct_compact);
        const bool pflags = calls.psi_memstall_enter();
        const std::uint32_t noreclaim_flag = memalloc_noreclaim_save(m);
        const CompactOutcome outcome = co_await calls.try_to_compact_pages(gfp_mask, order, alloc_flags, ac, prio);
        memalloc_noreclaim_restore(m, noreclaim_flag);
        calls.psi_memstall_leave(pflags);
        compact.result = outcome.result;
        if (compact.result == COMPACT_SKIPPED)
            co_return no_pfn;
        m.set<Field::VmEventCount>(COMPACTSTALL, m.world().vm_events[COMPACTSTALL] + 1);
        Pfn page = outcome.captured;
        if (page == no_pfn)
            page = attempt(alloc_flags);
        const VmEvent verdict = page != no_pfn ? COMPACTSUCCESS : COMPACTFAIL;
        m.set<Field::VmEventCount>(verdict, m.world().vm_events[verdict] + 1);
        if (page == no_pfn) {
            co_await calls.cond_resched();
            co_return page;
        }
        const ZoneId zone = m.world().page_zone(page);
        m.set<Field::CompactBlockskipFlush>(raw(zone), 0);
        compaction_defer_reset(m, zone, order, AllocSuccess::Yes);
        co_return page;
    }

    Co<Pfn> SlowPath::direct_reclaim()
    {
        const ReclaimAttempt attempt = co_await alloc_pages_direct_reclaim(m, calls, gfp_mask, order, alloc_flags, ac);
        did_some_progress = attempt.did_some_progress;
        m.local(LocalId::did_some_progress, did_some_progress);
        co_return attempt.page;
    }

    Co<bool> SlowPath::should_retry()
    {
        const Progress progress{did_some_progress > 0};
        const bool reclaim_again
            = co_await should_reclaim_retry(m, calls, order, alloc_flags, ac, progress, no_progress_loops);
        m.local(LocalId::no_progress_loops, no_progress_loops);
        if (reclaim_again)
            co_return true;
        co_return did_some_progress > 0 && can_compact && should_compact_retry(m, calls, order, alloc_flags, ac, compact);
    }

    Co<Pfn> SlowPath::may_oom()
    {
        const OomAttempt attempt = co_await alloc_pages_may_oom(m, calls, gfp_mask, order, ac);
        did_some_progress = attempt.did_some_progress ? 1 : 0;
        m.local(LocalId::did_some_progress, did_some_progress);
        co_return attempt.page;
    }

    /// A request that must not fail gets half of the reserves. Kernel: the end of __alloc_pages_slowpath().
    Co<Pfn> SlowPath::nofail()
    {
        if ((current_flags(m) & PF_MEMALLOC) != 0)
            warn_of_nofail(m, NofailWarning::Memalloc, order, gfp_mask);
        if (costly_order)
            warn_of_nofail(m, NofailWarning::CostlyOrder, order, gfp_mask);
        const Pfn page = alloc_pages_cpuset_fallback(calls, gfp_mask, order, ALLOC_MIN_RESERVE, ac);
        if (page == no_pfn)
            co_await calls.cond_resched();
        co_return page;
    }

} // namespace

Co<Pfn> alloc_pages_slowpath(Machine& m, SlowpathCalls& calls, Gfp gfp, Order order, const AllocContext& ac)
{
    Call call(m, Function::alloc_pages_slowpath);
    SlowPath s(m, calls, gfp, order, ac);
    s.begin();
    Pfn page = no_pfn;
    bool nopage = s.no_zone_is_eligible();
    if (!nopage) {
        s.wake_kswapds();
        m.step(Step::kswapds_woken, s.alloc_flags, has(s.alloc_flags, ALLOC_KSWAPD));
        page = s.attempt(s.alloc_flags);
        if (page != no_pfn) {
            m.step(Step::slow_attempt_got_page, page, s.alloc_flags);
            co_return page;
        }
    }

    if (nopage) {
        m.step(Step::no_zone_eligible, order, int{ac.highest_zoneidx});
    } else if (s.wants_compaction_first()) {
        m.step(Step::compact_before_reclaim, order, s.costly_order);
        page = co_await s.direct_compact(INIT_COMPACT_PRIORITY);
        if (page != no_pfn) {
            m.step(Step::early_compaction_got_page, page);
            co_return page;
        }
        nopage = s.gives_up_after_early_compaction();
        if (nopage)
            m.step(Step::early_compaction_gives_up, int{s.compact.result});
        else
            m.step(Step::early_compaction_failed, int{s.compact.result});
        if (s.costly_order && has(s.gfp_mask, GFP_BIT_NORETRY))
            s.compact.priority = INIT_COMPACT_PRIORITY;
    } else {
        m.step(Step::no_compaction_before_reclaim, order, s.can_direct_reclaim, s.can_compact, ac.migratetype);
    }

    for (;;) { // the kernel's labels: retry at the top, nopage where this loop is left
        while (!nopage) {
            s.wake_kswapds();
            s.apply_reserves();
            page = s.attempt(s.alloc_flags);
            if (page != no_pfn) {
                m.step(Step::retry_attempt_got_page, page, s.alloc_flags);
                co_return page;
            }
            if (!s.may_reclaim()) {
                m.step(Step::may_not_reclaim, s.can_direct_reclaim, (current_flags(m) & PF_MEMALLOC) != 0);
                break;
            }
            m.step(Step::enter_direct_reclaim, order, s.alloc_flags);
            page = co_await s.direct_reclaim();
            if (page != no_pfn)
                co_return page;

            page = co_await s.direct_compact(s.compact.priority);
            if (page != no_pfn) {
                m.step(Step::late_compaction_got_page, page);
                co_return page;
            }
            if (s.retry_is_pointless()) {
                m.step(Step::no_retry_wanted, s.gfp_mask, s.costly_order, s.can_compact);
                break;
            }
            m.step(Step::consider_retry, s.did_some_progress, s.no_progress_loops);
            const bool retry = co_await s.should_retry();
            if (retry) {
                m.step(Step::retry_reclaim, s.did_some_progress, s.no_progress_loops);
                continue;
            }
            m.step(Step::no_more_retries, s.did_some_progress, s.no_progress_loops);

            page = co_await s.may_oom();
            if (page != no_pfn) {
                m.step(Step::oom_path_got_page, page);
                co_return page;
            }
            const bool victim_gives_up = calls.current().oom_victim
                && (has(s.alloc_flags, ALLOC_OOM) || has(s.gfp_mask, GFP_BIT_NOMEMALLOC));
            if (victim_gives_up || s.did_some_progress == 0) {
                m.step(Step::oom_did_not_help, s.did_some_progress, order, s.costly_order);
                break;
            }
            if (!calls.may_loop_for_ever()) {
                m.step(Step::oom_gets_nowhere, s.gfp_mask);
                break;
            }
            s.no_progress_loops = 0;
            m.step(Step::oom_made_progress, s.did_some_progress);
        }
        if (!has(s.gfp_mask, GFP_BIT_NOFAIL))
            break;
        if (!s.can_direct_reclaim) {
            warn_of_nofail(m, NofailWarning::CannotReclaim, order, s.gfp_mask);
            break;
        }
        page = co_await s.nofail();
        if (page != no_pfn) {
            m.step(Step::nofail_got_page, page);
            co_return page;
        }
        if (!calls.may_loop_for_ever()) {
            m.step(Step::nofail_hopeless, order);
            break;
        }
        nopage = false;
        m.step(Step::nofail_retries, order);
    }
    m.step(Step::allocation_failed, order, s.gfp_mask);
    calls.warn_alloc(s.gfp_mask, order, s.ac);
    co_return no_pfn;
}

} // namespace rs
