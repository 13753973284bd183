// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_alloc/warn_alloc.h"

#include "mm/cpuset.h"
#include "mm/show_mem/dump_stack.h"
#include "mm/show_mem/show_mem.h"
#include "sched/jiffies.h"

#include <fmt/format.h>

namespace rs {

namespace {

    /// Kernel: __ratelimit(&nopage_rs).
    bool nopage_may_be_printed(Machine& m)
    {
        const RatelimitVerdict verdict = ratelimit(nopage_limit, nopage_state(m.world()), jiffies(m.world()));
        m.set<Field::NopageBegin>(0, verdict.after.begin);
        m.set<Field::NopagePrinted>(0, verdict.after.printed);
        m.set<Field::NopageMissed>(0, verdict.after.missed);
        if (verdict.suppressed != 0)
            m.step(Step::callbacks_suppressed, verdict.suppressed);
        return verdict.may_print;
    }

    bool has_managed_dma(const World& w)
    {
        for (std::uint32_t node = 0; node < w.layout.nr_nodes; ++node)
            if (w.managed(zone_of(static_cast<NodeId>(node), ZONE_DMA)))
                return true;
        return false;
    }

} // namespace

RatelimitState nopage_state(const World& w) { return {w.nopage_begin[0], w.nopage_printed[0], w.nopage_missed[0]}; }

void warn_alloc(Machine& m, Gfp gfp_mask, Order order, NodeMask nodemask)
{
    Call call(m, Function::warn_alloc);
    if (has(gfp_mask, GFP_BIT_NOWARN)) {
        m.step(Step::failure_report_unwanted, order, gfp_mask);
        return;
    }
    if (!nopage_may_be_printed(m)) {
        m.step(Step::failure_report_held_back, order, gfp_mask, m.world().nopage_missed[0]);
        return;
    }
    if (has(gfp_mask, GFP_BIT_DMA) && !has_managed_dma(m.world())) {
        m.step(Step::failure_without_dma, order, gfp_mask);
        return;
    }
    m.step(Step::failure_reported, order, gfp_mask, nodemask);
}

NodeMask nodes_in_report(const Current& current, Gfp gfp_mask, NodeMask nodemask)
{
    const bool may_use_reserves = current.oom_victim || (current.flags & (PF_MEMALLOC | PF_EXITING)) != 0;
    if (may_use_reserves && !has(gfp_mask, GFP_BIT_NOMEMALLOC))
        return every_node;
    if (current.context != Context::Task || !has(gfp_mask, GFP_BIT_DIRECT_RECLAIM))
        return every_node;
    return nodemask == every_node ? current.mems_allowed : nodemask;
}

std::string alloc_failure_report(const World& w, const AllocFailure& failure)
{
    const Current current = current_of(w, failure.task);
    const NodeMask nodes = nodes_in_report(current, failure.gfp_mask, failure.nodemask);
    const CpuId cpu{w.task_cpu[at(failure.task)]};
    return fmt::format("{}: page allocation failure: order:{}, mode:{:#x}({}), nodemask={},{}\n{}{}",
                       w.task_names[at(failure.task)], raw(failure.order), raw(failure.gfp_mask),
                       format_flags(failure.gfp_mask), nodemask_or_null_text(failure.nodemask),
                       cpuset_print_current_mems_allowed(w, failure.task), dump_stack(w, failure.task),
                       show_mem(w, {nodes, gfp_zone(failure.gfp_mask), cpu}));
}

} // namespace rs
