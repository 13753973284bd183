// SPDX-License-Identifier: GPL-3.0-or-later
// The slow path's surroundings as a row scripts them: what each call answers, and a log of the calls.
#pragma once

#include "io/tables/table_row.h"
#include "mm/page_alloc/slowpath_calls.h"

#include <vector>

namespace rs {

/// How the surroundings answer. Counts are from 1; 0: never.
struct CallScript {
    Gfp gfp{}; ///< of the request: attempts with another mask are logged with it
    Current caller;
    std::uint32_t freelist_succeeds_at = 0;
    std::uint32_t reclaim_progress_calls = 0;
    CompactResult compact_result = COMPACT_SKIPPED;
    std::uint32_t compact_succeeds_at = 0;
    bool compaction_zonelist_suitable = false;
    bool highatomic_unreserved = false;
    bool oom_lock_free = true;
    bool out_of_memory_returns = false;
    bool oom_kills_current = false;
};

class ScriptedCalls final : public SlowpathCalls {
public:
    /// Thrown when the log has max_steps calls and another one is made.
    struct StillLooping {};
    static constexpr std::size_t max_steps = 150;
    static constexpr Pfn some_page{1};

    ScriptedCalls(Machine& m, const CallScript& script)
        : m_(m)
        , script_(script)
    {
    }
    const std::vector<std::string>& log() const { return log_; }

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
    void oom_unlock() override {}
    Co<bool> out_of_memory(Gfp gfp, Order order, const AllocContext& ac) override;
    Current current() override;
    Co<void> schedule_timeout_uninterruptible_one_tick() override;
    Co<void> cond_resched() override;
    void warn_alloc(Gfp gfp, Order order, const AllocContext& ac) override;
    bool may_loop_for_ever() override { return true; }

private:
    void note(std::string call);

    Machine& m_;
    CallScript script_;
    std::vector<std::string> log_;
    std::uint32_t freelist_calls_ = 0;
    std::uint32_t reclaim_calls_ = 0;
    std::uint32_t compact_calls_ = 0;
};

} // namespace rs
