// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_alloc/direct_reclaim.h"

#include "mm/cpuset.h"
#include "mm/page_alloc/drain.h"
#include "mm/task_flags.h"
#include "mm/vmscan/try_to_free_pages.h"

namespace rs {

Co<std::uint64_t> perform_reclaim(Kernel k, Gfp gfp_mask, Order order, const AllocContext& ac)
{
    Machine& m = k.m;
    Call call(m, Function::perform_reclaim);
    m.local(LocalId::gfp_mask, gfp_mask);
    m.local(LocalId::order, order);

    co_await k.sched.cond_resched();
    m.step(Step::resched_before_reclaim, m.cpu());

    cpuset_memory_pressure_bump(m);
    m.step(Step::memory_pressure_bump, m.world().sysctl.memory_pressure_enabled);

    const bool lockdep_sees = fs_reclaim_conditions(current_flags(m), gfp_mask).all();
    m.step(Step::fs_reclaim_acquired, gfp_mask, lockdep_sees);

    const std::uint32_t noreclaim_flag = memalloc_noreclaim_save(m);
    m.local(LocalId::noreclaim_flag, noreclaim_flag);
    m.step(Step::noreclaim_saved, noreclaim_flag, current_flags(m));

    const std::uint64_t progress = co_await try_to_free_pages(k, gfp_mask, order, ac);
    m.local(LocalId::progress, progress);
    m.step(Step::try_to_free_pages_returned, progress);

    memalloc_noreclaim_restore(m, noreclaim_flag);
    m.step(Step::noreclaim_restored, noreclaim_flag, current_flags(m));
    m.step(Step::fs_reclaim_released, gfp_mask);

    co_await k.sched.cond_resched();
    m.step(Step::resched_after_reclaim, progress);
    co_return progress;
}

Co<ReclaimAttempt> alloc_pages_direct_reclaim(Machine& m, SlowpathCalls& calls, Gfp gfp_mask, Order order,
                                              AllocFlags alloc_flags, const AllocContext& ac)
{
    Call call(m, Function::alloc_pages_direct_reclaim);
    m.local(LocalId::gfp_mask, gfp_mask);
    m.local(LocalId::order, order);
    m.local(LocalId::alloc_flags, alloc_flags);
    m.local(LocalId::drained, false);

    const bool pflags = calls.psi_memstall_enter();
    m.local(LocalId::pflags, pflags);

    Pfn page = no_pfn;
    const std::uint64_t did_some_progress = co_await calls.perform_reclaim(gfp_mask, order, ac);
    m.local(LocalId::did_some_progress, did_some_progress);
    const bool stall_is_over = m.world().rules.psi_memstall == Rules::Memstall::Reclaim;
    if (stall_is_over)
        calls.psi_memstall_leave(pflags);
    if (did_some_progress == 0) {
        m.step(Step::reclaim_made_no_progress, did_some_progress);
        if (!stall_is_over)
            calls.psi_memstall_leave(pflags);
        co_return ReclaimAttempt{};
    }
    m.step(Step::reclaim_made_progress, did_some_progress);

    for (bool drained = false;; drained = true) {
        m.local(LocalId::drained, drained);
        page = calls.get_page_from_freelist(gfp_mask, order, alloc_flags, ac);
        m.local(LocalId::page, page);
        if (page != no_pfn) {
            m.step(Step::reclaim_got_page, page, did_some_progress, drained);
            break;
        }
        if (drained) {
            m.step(Step::no_page_after_drain, did_some_progress, drained);
            break;
        }
        m.step(Step::no_page_after_reclaim, did_some_progress, drained, pages_on_pcp_lists(m.world()));
        const bool unreserved = calls.unreserve_highatomic_pageblock(ac, Force::No);
        m.step(Step::highatomic_unreserved, unreserved);
        calls.drain_all_pages();
        m.step(Step::pcp_lists_drained, true, pages_on_pcp_lists(m.world()));
    }
    if (!stall_is_over)
        calls.psi_memstall_leave(pflags);
    co_return ReclaimAttempt{page, did_some_progress};
}

} // namespace rs
