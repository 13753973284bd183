// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/tables/scripted_calls.h"

#include <fmt/format.h>

namespace rs {

void ScriptedCalls::note(std::string call)
{
    if (log_.size() == max_steps)
        throw StillLooping{};
    log_.push_back(std::move(call));
}

Pfn ScriptedCalls::get_page_from_freelist(Gfp gfp, Order /*order*/, AllocFlags flags, const AllocContext& /*ac*/)
{
    note(fmt::format("G:{:#x}{}", raw(flags), gfp == script_.gfp ? "" : fmt::format("/{:#x}", raw(gfp))));
    return ++freelist_calls_ == script_.freelist_succeeds_at ? some_page : no_pfn;
}

void ScriptedCalls::wake_all_kswapds(Gfp /*gfp*/, Order /*order*/, const AllocContext& /*ac*/) { note("kswapd"); }

bool ScriptedCalls::psi_memstall_enter()
{
    note("psi+");
    return false;
}

void ScriptedCalls::psi_memstall_leave(bool /*was_stalled*/) { note("psi-"); }

Co<CompactOutcome> ScriptedCalls::try_to_compact_pages(Gfp /*gfp*/, Order /*order*/, AllocFlags flags,
                                                       const AllocContext& /*ac*/, CompactPriority prio)
{
    note(fmt::format("compact:{:#x}:{}", raw(flags), int{prio}));
    if (++compact_calls_ == script_.compact_succeeds_at)
        co_return CompactOutcome{COMPACT_SUCCESS, some_page};
    co_return CompactOutcome{script_.compact_result, no_pfn};
}

Co<std::uint64_t> ScriptedCalls::perform_reclaim(Gfp /*gfp*/, Order /*order*/, const AllocContext& /*ac*/)
{
    note("reclaim");
    co_return ++reclaim_calls_ <= script_.reclaim_progress_calls ? 1 : 0;
}

bool ScriptedCalls::unreserve_highatomic_pageblock(const AllocContext& /*ac*/, Force force)
{
    note(force == Force::Yes ? "unreserve:1" : "unreserve:0");
    return script_.highatomic_unreserved;
}

void ScriptedCalls::drain_all_pages() { note("drain"); }

bool ScriptedCalls::compaction_zonelist_suitable(const AllocContext& /*ac*/, Order /*order*/, AllocFlags /*flags*/)
{
    return script_.compaction_zonelist_suitable;
}

bool ScriptedCalls::oom_trylock()
{
    if (!script_.oom_lock_free)
        note("oom_lock_busy");
    return script_.oom_lock_free;
}

Co<bool> ScriptedCalls::out_of_memory(Gfp /*gfp*/, Order /*order*/, const AllocContext& /*ac*/)
{
    note("oom");
    script_.caller.oom_victim |= script_.oom_kills_current;
    co_return script_.out_of_memory_returns;
}

/// The caller's own flags, and PF_MEMALLOC while the slow path has set it.
Current ScriptedCalls::current()
{
    Current current = script_.caller;
    current.flags |= current_flags(m_);
    return current;
}

Co<void> ScriptedCalls::schedule_timeout_uninterruptible_one_tick()
{
    note("sleep1");
    co_return;
}

Co<void> ScriptedCalls::cond_resched() { co_return; }

void ScriptedCalls::warn_alloc(Gfp /*gfp*/, Order /*order*/, const AllocContext& /*ac*/) { note("warn"); }

} // namespace rs
