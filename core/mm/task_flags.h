// SPDX-License-Identifier: GPL-3.0-or-later
// Flags of a task that the memory manager reads and sets, and what they make of a gfp mask.
// Kernel: include/linux/sched.h, include/linux/sched/mm.h.
#pragma once

#include "mm/gfp.h"
#include "sched/task.h"

namespace rs {

inline constexpr std::uint32_t PF_EXITING = 0x00000004;
inline constexpr std::uint32_t PF_WQ_WORKER = 0x00000020;
inline constexpr std::uint32_t PF_DUMPCORE = 0x00000200; ///< writes its core dump, which may use up all reserves
inline constexpr std::uint32_t PF_MEMALLOC = 0x00000800;      ///< is reclaiming: may use all reserves, must not reclaim
inline constexpr std::uint32_t PF_KSWAPD = 0x00020000;
inline constexpr std::uint32_t PF_MEMALLOC_NOFS = 0x00040000; ///< all requests are GFP_NOFS
inline constexpr std::uint32_t PF_MEMALLOC_NOIO = 0x00080000; ///< all requests are GFP_NOIO
inline constexpr std::uint32_t PF_LOCAL_THROTTLE = 0x00100000;
inline constexpr std::uint32_t PF_KTHREAD = 0x00200000;
inline constexpr std::uint32_t PF_MEMALLOC_PIN = 0x10000000;  ///< no request is movable

/// What a task says of all its requests for a while (memalloc_nofs_save() and its like).
inline constexpr std::uint32_t PF_MEMALLOC_CONTEXT = PF_DUMPCORE | PF_MEMALLOC | PF_MEMALLOC_NOFS | PF_MEMALLOC_NOIO | PF_MEMALLOC_PIN;

/// Flags of the task that runs.
inline std::uint32_t current_flags(const Machine& m) { return m.world().task_flags[at(m.current())]; }
inline bool current_is_kswapd(const Machine& m) { return (current_flags(m) & PF_KSWAPD) != 0; }

/// Where code runs. Kernel: in_task(), in_serving_softirq(), in_hardirq().
enum class Context : std::uint8_t { Task, Softirq, Hardirq };

/// What the page allocator asks of the task that runs and of where it runs.
struct Current {
    std::uint32_t flags = 0; ///< PF_ bits
    bool realtime = false;
    bool oom_victim = false;
    Context context = Context::Task; ///< requests of the simulated machine all come from tasks
    bool fatal_signal_pending = false;
    NodeMask mems_allowed = every_node;  ///< of its cpuset
    NodeMask hardwall_mems = every_node; ///< of the nearest hardwall cpuset at or above that
};
inline Current current_of(const World& w, TaskId task)
{
    return {w.task_flags[at(task)], w.task_realtime[at(task)] != 0,
            w.task_oom_mm[at(task)] != 0, Context::Task, fatal_signal_pending(w, task),
            NodeMask{w.task_mems_allowed[at(task)]}, NodeMask{w.task_hardwall_mems[at(task)]}};
}
inline Current current_of(const Machine& m) { return current_of(m.world(), m.current()); }

/// The mask without what the task's context forbids (`flags`: its PF_ bits). Kernel: current_gfp_context().
constexpr Gfp current_gfp_context(std::uint32_t flags, Gfp mask)
{
    if ((flags & PF_MEMALLOC_NOIO) != 0)
        mask = mask & ~(GFP_BIT_IO | GFP_BIT_FS);
    else if ((flags & PF_MEMALLOC_NOFS) != 0)
        mask = mask & ~GFP_BIT_FS;
    if ((flags & PF_MEMALLOC_PIN) != 0)
        mask = mask & ~GFP_BIT_MOVABLE;
    return mask;
}

/// Marks the task as reclaiming; returns what to give to memalloc_noreclaim_restore().
inline std::uint32_t memalloc_noreclaim_save(Machine& m)
{
    const std::uint32_t saved = current_flags(m) & PF_MEMALLOC;
    m.set<Field::TaskFlags>(raw(m.current()), current_flags(m) | PF_MEMALLOC);
    return saved;
}
inline void memalloc_noreclaim_restore(Machine& m, std::uint32_t saved)
{
    m.set<Field::TaskFlags>(raw(m.current()), (current_flags(m) & ~PF_MEMALLOC) | saved);
}

/// What has to hold for lockdep to see the reclaim lock taken for a request. Debian's kernel has no lockdep: then
/// fs_reclaim_acquire() is empty, and this tells only what lockdep would check. Kernel: __need_reclaim().
struct FsReclaimConditions {
    bool may_reclaim = false; ///< __GFP_DIRECT_RECLAIM
    bool may_enter_fs = false; ///< __GFP_FS, when the task's context allows it
    bool not_reclaiming = false; ///< no PF_MEMALLOC
    constexpr bool all() const { return may_reclaim && may_enter_fs && not_reclaiming; }
};
/// `flags`: the task's PF_ bits.
constexpr FsReclaimConditions fs_reclaim_conditions(std::uint32_t flags, Gfp mask)
{
    const Gfp context = current_gfp_context(flags, mask);
    return {has(context, GFP_BIT_DIRECT_RECLAIM), has(context, GFP_BIT_FS), (flags & PF_MEMALLOC) == 0};
}

} // namespace rs
