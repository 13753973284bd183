// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_alloc/alloc_pages.h"

#include "mm/cpuset.h"
#include "mm/page_alloc/freelist.h"
#include "mm/page_alloc/slowpath.h"

namespace rs {

namespace {

    /// Whether to keep migratetypes apart at first, and whether kswapd may be woken. Kernel: alloc_flags_nofragment().
    AllocFlags alloc_flags_nofragment(const World& w, const AllocContext& ac, Gfp gfp)
    {
        const auto flags = AllocFlags(raw(gfp & GFP_BIT_KSWAPD_RECLAIM));
        const ZoneRange zones = ac.zones();
        if (zones.empty() || zone_idx(zones.front()) != ZONE_NORMAL)
            return flags;
        const ZoneId below = zone_of(zone_to_nid(zones.front()), ZONE_DMA32);
        if (w.layout.nr_nodes > 1 && !w.populated(below))
            return flags;
        return flags | ALLOC_NOFRAGMENT;
    }

    /// With cpusets, the first attempt stays within the task's. An interrupt's is none of the task's business.
    void stay_in_cpuset(PreparedRequest& prepared, const Current& current)
    {
        prepared.first_gfp = prepared.gfp | GFP_BIT_HARDWALL;
        if (current.context == Context::Task && prepared.nodemask == every_node)
            prepared.ac.nodemask = current.mems_allowed;
        else
            prepared.alloc_flags = prepared.alloc_flags | ALLOC_CPUSET;
    }

    void requested(Machine& m, Pfn page, Gfp gfp, Order order, Migratetype migratetype)
    {
        m.local(LocalId::page, page);
        m.event(Event::mm_page_alloc, page, order, int{migratetype}, gfp);
    }

    Pfn first_attempt(Machine& m, const PreparedRequest& request, Order order)
    {
        const Pfn page = alloc_pages_fast(m, request, order);
        if (page == no_pfn) {
            m.step(Step::fast_path_failed, order, int{request.ac.highest_zoneidx});
            return no_pfn;
        }
        m.step(Step::fast_path_got_page, page, order);
        requested(m, page, request.first_gfp, order, request.ac.migratetype);
        return page;
    }

    /// The scheduling point that a request begins with which may sleep. Kernel: might_alloc().
    Suspend might_alloc(Kernel k, Gfp gfp)
    {
        return gfpflags_allow_blocking(gfp) ? k.sched.cond_resched() : Suspend{.goes_on = true};
    }

    /// The part of a request in which it may sleep. The call goes on in it.
    Co<Pfn> alloc_pages_sleeping(Kernel k, PreparedRequest request, Order order, Suspend first, Call alloc_pages)
    {
        const Call call(std::move(alloc_pages));
        if (!first.goes_on) {
            co_await first;
            const Pfn page = first_attempt(k.m, request, order);
            if (page != no_pfn)
                co_return page;
        }
        AllocContext ac = request.ac;
        ac.nodemask = request.nodemask;
        ac.spread_dirty_pages = false;
        KernelCalls calls(k);
        const Pfn page = co_await alloc_pages_slowpath(k.m, calls, request.gfp, order, ac);
        requested(k.m, page, request.gfp, order, ac.migratetype);
        co_return page;
    }

} // namespace

PreparedRequest prepare_alloc_pages(const World& w, const Current& current, const AllocRequest& request)
{
    PreparedRequest prepared;
    prepared.gfp = prepared.first_gfp = current_gfp_context(current.flags, request.gfp);
    prepared.nodemask = request.nodemask;
    AllocContext& ac = prepared.ac;
    ac.zonelist = node_zonelist(w, request.preferred_node, prepared.gfp);
    ac.nodemask = request.nodemask;
    ac.highest_zoneidx = gfp_zone(prepared.gfp);
    ac.migratetype = gfp_migratetype(prepared.gfp);
    ac.spread_dirty_pages = has(prepared.gfp, GFP_BIT_WRITE);
    prepared.alloc_flags = ALLOC_WMARK_LOW;
    if (cpusets_enabled(w))
        stay_in_cpuset(prepared, current);
    prepared.alloc_flags = prepared.alloc_flags | alloc_flags_nofragment(w, ac, prepared.gfp);
    return prepared;
}

Pfn alloc_pages_fast(Machine& m, const PreparedRequest& request, Order order)
{
    return get_page_from_freelist(m, request.first_gfp, order, request.alloc_flags, request.ac);
}

Co<Pfn> alloc_pages(Kernel k, const AllocRequest& request)
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

    const Suspend first = might_alloc(k, prepared.gfp);
    if (first.goes_on) {
        const Pfn page = first_attempt(m, prepared, order);
        if (page != no_pfn)
            return page;
    }
    return alloc_pages_sleeping(k, prepared, order, first, std::move(call));
}

} // namespace rs
