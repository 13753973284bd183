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
    /// Takes oom_lock, unless somebody has it; then it is given back.
    virtual bool oom_trylock() = 0;
    virtual void oom_unlock() = 0;
    /// Returns whether memory will come free: somebody was killed, or is dying.
    virtual Co<bool> out_of_memory(Gfp gfp, Order order, const AllocContext& ac) = 0;
    virtual Current current() = 0;
    virtual Co<void> schedule_timeout_uninterruptible_one_tick() = 0;
    virtual Co<void> cond_resched() = 0;
    virtual void warn_alloc(Gfp gfp, Order order, const AllocContext& ac) = 0;
    /// Asked where a request would go round once more after the OOM killer was called, or because of __GFP_NOFAIL. False:
    /// nobody is left who could free memory, and the kernel would go round for ever.
    virtual bool may_loop_for_ever() = 0;
};

/// What really happens: the simulated kernel.
class KernelCalls final : public SlowpathCalls {
public:
    explicit KernelCalls(Kernel kernel)
        : k_(kernel)
        , freed_before_(kernel.m.world().vm_events[PGFREE])
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
    bool oom_trylock() override;
    void oom_unlock() override;
    Co<bool> out_of_memory(Gfp gfp, Order order, const AllocContext& ac) override;
    Current current() override { return current_of(k_.m); }
    Co<void> schedule_timeout_uninterruptible_one_tick() override;
    Co<void> cond_resched() override;
    void warn_alloc(Gfp gfp, Order order, const AllocContext& ac) override;
    bool may_loop_for_ever() override;

private:
    Kernel k_;
    std::uint64_t freed_before_ = 0; ///< PGFREE when it was asked last whether to go round, or when the request began
    int fruitless_rounds_ = 0;       ///< in which no page came free
};

} // namespace rs
