// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/oom_kill.h"

#include "mm/cpuset.h"
#include "mm/exit.h"
#include "mm/mm.h"
#include "mm/oom_kill/oom_kill_process.h"
#include "mm/oom_kill/oom_reaper.h"
#include "mm/oom_kill/select_bad_process.h"
#include "mm/page_alloc/free.h"
#include "mm/page_alloc/zonelist.h"

#include <algorithm>

namespace rs {

namespace {

    constexpr std::uint32_t pages_per_notification =
        256; ///< that a balloon gives back. Kernel: VIRTIO_BALLOON_OOM_NR_PAGES

    /// Drivers that keep memory which the machine can have back give some of it. Returns the pages. Kernel: the chain
    /// oom_notify_list, and on it virtballoon_oom_notify().
    std::uint64_t call_oom_notifiers(Machine& m)
    {
        const World& w = m.world();
        std::uint64_t freed = 0;
        for (std::uint32_t handle = w.oom_notifier_first[0]; handle < w.oom_notifier_end[0]; ++handle) {
            const Pfn page{w.handle_pfn[handle]};
            if (page == no_pfn)
                continue;
            const Order order{w.handle_order[handle]};
            m.set<Field::HandlePfn>(handle, raw(no_pfn));
            free_pages(m, page, order);
            freed += pages_in(order);
            if (freed >= pages_per_notification)
                break;
        }
        return freed;
    }

    std::uint64_t present_pages(const World& w, NodeMask nodes)
    {
        std::uint64_t pages = 0;
        for (std::uint32_t node = 0; node < w.layout.nr_nodes; ++node)
            if (has(nodes, static_cast<NodeId>(node)))
                pages += w.nodes[node].present;
        return pages;
    }

    std::uint64_t totalram_pages(const World& w)
    {
        std::uint64_t pages = 0;
        for (const ZoneInfo& zone : w.zones)
            pages += zone.managed;
        return pages;
    }

    /// The kernel's end: nothing runs any more.
    Co<void> panic(Kernel k, OomPanic why)
    {
        k.m.step(Step::kernel_panicked, why);
        k.m.set<Field::Panicked>(0, 1);
        co_await k.sched.cond_resched();
    }

    /// Kernel: check_panic_on_oom().
    bool must_panic(const World& w, OomConstraint constraint)
    {
        const std::uint32_t panic_on_oom = w.sysctl.panic_on_oom;
        return panic_on_oom == 2 || (panic_on_oom == 1 && constraint == OomConstraint::None);
    }

    /// Kernel: the condition on sysctl_oom_kill_allocating_task.
    bool kills_caller(const World& w, TaskId caller)
    {
        return w.sysctl.oom_kill_allocating_task && mm_of(w, caller) &&
               (w.task_traits[at(caller)] & GLOBAL_INIT) == 0 && w.task_oom_score_adj[at(caller)] != OOM_SCORE_ADJ_MIN;
    }

} // namespace

OomLimits constrained_alloc(Machine& m, const OomControl& oc)
{
    const World& w = m.world();
    const std::uint64_t swap = w.sysctl.total_swap_pages;
    const OomLimits unlimited{OomConstraint::None, totalram_pages(w) + swap};
    if (has(oc.gfp_mask, GFP_BIT_THISNODE))
        return unlimited;
    if (!is_within(nodes_with_memory(w), oc.nodemask))
        return {OomConstraint::MemoryPolicy, present_pages(w, oc.nodemask) + swap};
    bool limited = false;
    for (const ZoneId zone : ZoneRange(oc.zonelist, gfp_zone(oc.gfp_mask), oc.nodemask))
        limited |= cpusets_enabled(w) && !cpuset_zone_allowed(m, zone, oc.gfp_mask);
    if (limited)
        return {OomConstraint::Cpuset, present_pages(w, current_of(m).mems_allowed) + swap};
    return unlimited;
}

Co<bool> out_of_memory(Kernel k, OomControl oc)
{
    Machine& m = k.m;
    const World& w = m.world();
    Call call(m, Function::out_of_memory);
    m.event(Event::out_of_memory);
    m.local(LocalId::gfp_mask, oc.gfp_mask);
    m.local(LocalId::order, oc.order);
    const TaskId caller = m.current();
    if (w.oom_killer_disabled[0] != 0) {
        m.step(Step::oom_killer_is_disabled, oc.order);
        co_return false;
    }
    const std::uint64_t freed = call_oom_notifiers(m);
    if (freed != 0) {
        m.step(Step::oom_notifiers_freed, freed);
        co_return true;
    }
    m.step(Step::oom_notifiers_freed_nothing, freed);

    if (task_will_free_mem(w, caller)) { // it needs memory to come to its end
        mark_oom_victim(m, caller);
        queue_oom_reaper(m, caller);
        m.step(Step::oom_caller_will_exit, w.task_pids[at(caller)]);
        co_return true;
    }
    m.step(Step::oom_caller_goes_on, oc.gfp_mask);
    if (!has(oc.gfp_mask, GFP_BIT_FS)) { // others may reclaim what it could not
        m.step(Step::oom_not_without_fs, oc.gfp_mask);
        co_return true;
    }
    m.step(Step::oom_may_kill, oc.gfp_mask);

    const OomLimits limits = constrained_alloc(m, oc);
    m.step(Step::oom_constraint_found, limits.constraint, limits.totalpages);
    if (limits.constraint != OomConstraint::MemoryPolicy)
        oc.nodemask = every_node;
    if (must_panic(w, limits.constraint)) {
        m.step(Step::oom_panics, w.sysctl.panic_on_oom, limits.constraint);
        dump_header(m, oc, limits.constraint, std::nullopt);
        co_await panic(k, w.sysctl.panic_on_oom == 2 ? OomPanic::Compulsory : OomPanic::SystemWide);
        co_return false;
    }
    if (kills_caller(w, caller)) {
        m.step(Step::oom_kills_caller, w.task_pids[at(caller)]);
        oom_kill_process(k, oc, limits.constraint, caller, OomMessage::AllocatingTask);
        co_return true;
    }
    m.step(Step::oom_looks_for_victim, limits.totalpages);
    const BadProcess bad = select_bad_process(m, oc, limits);
    if (bad.in_flight)
        co_return true;
    if (!bad.chosen) {
        dump_header(m, oc, limits.constraint, std::nullopt);
        co_await panic(k, OomPanic::Deadlock);
        co_return false;
    }
    oom_kill_process(k, oc, limits.constraint, *bad.chosen, OomMessage::OutOfMemory);
    co_return true;
}

void mark_oom_victim(Machine& m, TaskId victim)
{
    const World& w = m.world();
    if (w.task_memdie[at(victim)] != 0)
        return;
    m.set<Field::TaskMemdie>(raw(victim), 1);
    if (w.task_oom_mm[at(victim)] == 0)
        m.set<Field::TaskOomMm>(raw(victim), w.task_mm[at(victim)]);
    m.add<Field::OomVictims>(0, 1);
    trace_mark_victim(m, victim);
    m.step(Step::victim_marked, w.task_pids[at(victim)], w.oom_victims[0]);
}

void exit_oom_victim(Machine& m)
{
    if (m.world().task_memdie[at(m.current())] == 0)
        return;
    m.set<Field::TaskMemdie>(raw(m.current()), 0);
    m.add<Field::OomVictims>(0, -1);
}

} // namespace rs
