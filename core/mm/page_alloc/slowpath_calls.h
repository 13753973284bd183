// SPDX-License-Identifier: GPL-3.0-or-later
// The one seam in the slow path: everything that __alloc_pages_slowpath() calls to get something done.
//
// The engine's own is KernelCalls. Another object in its place scripts the outcomes: for the table of the kernel's
// decisions, and for "pretend that reclaim frees nothing".
#pragma once

#include "mm/compaction.h"
#include "mm/page_alloc/highatomic.h"
#include "mm/task_flags.h"
#include "sched/kernel.h"

namespace rs {

class SlowpathCalls {
public:
    SlowpathCalls() = default;
    SlowpathCalls(const SlowpathCalls&) = delete;
    SlowpathCalls& operator=(const SlowpathCalls&) = delete;
    virtual ~SlowpathCalls() = default;

    virtual Pfn get_page_from_freelist(Gfp gfp, Order order, AllocFlags flags, const AllocContext& ac) = 0;
    virtual void wake_all_kswapds(Gfp gfp, Order order, const AllocContext& ac) = 0;
    virtual bool psi_memstall_enter() = 0;
    virtual void psi_memstall_leave(bool was_stalled) = 0;
    virtual Co<CompactOutcome> try_to_compact_pages(Gfp gfp, Order order, AllocFlags flags, const AllocContext& ac,
                                                    CompactPriority prio) = 0;
    /// Returns the number of pages reclaimed.
    virtual Co<std::uint64_t> perform_reclaim(Gfp gfp, Order order, const AllocContext& ac) = 0;
    virtual bool unreserve_highatomic_pageblock(const AllocContext& ac, Force force) = 0;
    virtual void drain_all_pages() = 0;
    virtual bool compaction_zonelist_suitable(const AllocContext& ac, Order order, AllocFlags flags) = 0;
    virtual bool oom_trylock() = 0;
    /// Returns whether somebody was killed, so that memory will come free.
    virtual bool out_of_memory(Gfp gfp, Order order) = 0;
    virtual Current current() = 0;
    virtual Co<void> schedule_timeout_uninterruptible_one_tick() = 0;
    virtual Co<void> cond_resched() = 0;
    virtual void warn_alloc(Gfp gfp, Order order, const AllocContext& ac) = 0;
    /// Asked where a __GFP_NOFAIL request would go round once more. False: nobody is left who could free memory.
    virtual bool may_loop_for_ever() = 0;
};

/// What really happens: the simulated kernel.
class KernelCalls final : public SlowpathCalls {
public:
    explicit KernelCalls(Kernel kernel)
        : k_(kernel)
    {
    }

    Pfn get_page_from_freelist(Gfp gfp, Order order, AllocFlags flags, const AllocContext& ac) override;
    void wake_all_kswapds(Gfp gfp, Order order, const AllocContext& ac) override;
    bool psi_memstall_enter() override;
    void psi_memstall_leave(bool was_stalled) override;
    Co<CompactOutcome> try_to_compact_pages(Gfp gfp, Order order, AllocFlags flags, const AllocContext& ac,
                                            CompactPriority prio) override;
    Co<std::uint64_t> perform_reclaim(Gfp gfp, Order order, const AllocContext& ac) override;
    bool unreserve_highatomic_pageblock(const AllocContext& ac, Force force) override;
    void drain_all_pages() override;
    bool compaction_zonelist_suitable(const AllocContext& ac, Order order, AllocFlags flags) override;
    bool oom_trylock() override { return true; }
    bool out_of_memory(Gfp gfp, Order order) override;
    Current current() override { return current_of(k_.m); }
    Co<void> schedule_timeout_uninterruptible_one_tick() override;
    Co<void> cond_resched() override;
    void warn_alloc(Gfp gfp, Order order, const AllocContext& ac) override;
    bool may_loop_for_ever() override { return false; }

private:
    Kernel k_;
};

} // namespace rs
