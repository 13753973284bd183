// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_alloc/alloc_pages.h"

#include "mm/page_alloc/freelist.h"
#include "mm/page_alloc/slowpath.h"
#include "mm/task_flags.h"

namespace rs {

namespace {

    /// Whether to keep migratetypes apart at first, and whether kswapd may be woken. Kernel: alloc_flags_nofragment().
    AllocFlags alloc_flags_nofragment(const World& w, const AllocContext& ac, Gfp gfp)
    {
        const auto flags = AllocFlags(raw(gfp & GFP_BIT_KSWAPD_RECLAIM));
        if (ac.zonelist.empty() || zone_idx(ac.zonelist.front()) != ZONE_NORMAL)
            return flags;
        const ZoneId below = zone_of(zone_to_nid(ac.zonelist.front()), ZONE_DMA32);
        if (w.layout.nr_nodes > 1 && !w.populated(below))
            return flags;
        return flags | ALLOC_NOFRAGMENT;
    }

} // namespace

PreparedRequest prepare_alloc_pages(const World& w, const Current& current, const AllocRequest& request)
{
    PreparedRequest prepared;
    prepared.gfp = current_gfp_context(current.flags, request.gfp);
    AllocContext& ac = prepared.ac;
    ac.highest_zoneidx = gfp_zone(prepared.gfp);
    ac.migratetype = gfp_migratetype(prepared.gfp);
    ac.zonelist = zonelist(w, request.preferred_node, ac.highest_zoneidx, has(prepared.gfp, GFP_BIT_THISNODE));
    prepared.first_gfp = prepared.gfp;
    prepared.alloc_flags = ALLOC_WMARK_LOW | alloc_flags_nofragment(w, ac, prepared.gfp);
    if (w.sysctl.cpusets_enabled) {
        prepared.first_gfp = prepared.gfp | GFP_BIT_HARDWALL;
        if (current.context != Context::Task) // whose cpuset is none of an interrupt's business
            prepared.alloc_flags = prepared.alloc_flags | ALLOC_CPUSET;
    }
    return prepared;
}

Pfn alloc_pages_fast(Machine& m, const PreparedRequest& request, Order order)
{
    return get_page_from_freelist(m, request.first_gfp, order, request.alloc_flags, request.ac);
}

Co<Pfn> alloc_pages(Kernel k, AllocRequest request)
{
    Machine& m = k.m;
    Call call(m, Function::alloc_pages);
    const Order order = request.order;
    const PreparedRequest prepared = prepare_alloc_pages(m.world(), current_of(m), request);
    const AllocContext& ac = prepared.ac;
    m.local(LocalId::gfp_mask, prepared.gfp);
    m.local(LocalId::order, order);
    m.local(LocalId::alloc_flags, prepared.alloc_flags);
    m.local(LocalId::highest_zoneidx, int{ac.highest_zoneidx});
    m.local(LocalId::migratetype, int{ac.migratetype});
    m.step(Step::request_prepared, prepared.gfp, order, int{ac.highest_zoneidx}, int{ac.migratetype},
           prepared.alloc_flags);

    if (gfpflags_allow_blocking(prepared.gfp))
        co_await k.sched.cond_resched(); // kernel: might_alloc()
    Pfn page = alloc_pages_fast(m, prepared, order);
    if (page != no_pfn) {
        m.step(Step::fast_path_got_page, page, order);
    } else {
        m.step(Step::fast_path_failed, order, int{ac.highest_zoneidx});
        KernelCalls calls(k);
        page = co_await alloc_pages_slowpath(m, calls, prepared.gfp, order, ac);
    }
    m.local(LocalId::page, page);
    m.event(Event::mm_page_alloc, page, order, int{ac.migratetype}, prepared.gfp);
    co_return page;
}

} // namespace rs
