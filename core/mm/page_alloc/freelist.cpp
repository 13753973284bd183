// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_alloc/freelist.h"

#include "mm/cpuset.h"
#include "mm/mempolicy.h"
#include "mm/page_alloc/highatomic.h"
#include "mm/page_alloc/nofail.h"
#include "mm/page_alloc/rmqueue.h"
#include "mm/page_alloc/watermark.h"
#include "mm/page_writeback/dirty_limits.h"
#include "mm/vmstat.h"

namespace rs {

namespace {

    bool watermark_allows(Machine& m, ZoneId zone, const WatermarkRequest& r)
    {
        const World& w = m.world();
        if (has(r.alloc_flags, ALLOC_NO_WATERMARKS)) {
            m.step(Step::watermarks_ignored, zone, zone_page_state(w, zone, NR_FREE_PAGES));
            return true;
        }
        const std::uint64_t mark = wmark_pages(w, zone, alloc_watermark(r.alloc_flags));
        const std::int64_t free_pages = zone_page_state(w, zone, NR_FREE_PAGES);
        m.local(LocalId::zone, zone);
        m.local(LocalId::mark, mark);
        m.local(LocalId::free_pages, free_pages);
        if (zone_watermark_fast(w, zone, r, mark)) {
            m.step(Step::watermark_ok, zone, free_pages, mark, lowmem_reserve(w, zone, r.highest_zoneidx), r.order,
                   r.alloc_flags, zone_watermark_limit(w, zone, r, mark));
            return true;
        }
        m.step(Step::watermark_missed, zone, free_pages, mark, lowmem_reserve(w, zone, r.highest_zoneidx), r.order,
               zone_watermark_unusable_free(w, zone, r.order, r.alloc_flags), r.alloc_flags,
               zone_watermark_limit(w, zone, r, mark));
        return false;
    }

    constexpr std::uint32_t node_reclaim_distance = 30; // RECLAIM_DISTANCE, include/linux/topology.h

    /// Whether the kernel would now free pages of the zone's node rather than go on to the next zone: its node is near,
    /// and no other CPUs than the caller's will look after it. Kernel: zone_allows_reclaim(), node_reclaim().
    bool node_reclaim_is_due(const Machine& m, ZoneId zone, ZoneId preferred, Gfp gfp_mask)
    {
        const World& w = m.world();
        if (w.sysctl.zone_reclaim_mode == 0 || !gfpflags_allow_blocking(gfp_mask) || (current_flags(m) & PF_MEMALLOC) != 0)
            return false;
        const NodeId node = zone_to_nid(zone);
        const bool others_cpus = w.nodes[at(node)].nr_cpus != 0 && node != cpu_to_node(w, m.cpu());
        return !others_cpus && w.distance(zone_to_nid(preferred), node) <= node_reclaim_distance;
    }

    Pfn take_from_zone(Machine& m, ZoneId zone, Gfp gfp_mask, Order order, AllocFlags alloc_flags, Migratetype mt)
    {
        if (has(gfp_mask, GFP_BIT_NOFAIL) && order > Order{1})
            warn_of_nofail(m, NofailWarning::OrderAboveOne, order, gfp_mask);
        const Pfn page = rmqueue(m, zone, order, alloc_flags, mt);
        if (page == no_pfn) {
            m.step(Step::zone_gave_nothing, zone, order, mt);
            return no_pfn;
        }
        prep_new_page(m, page, order, gfp_mask);
        if (has(alloc_flags, ALLOC_HIGHATOMIC))
            reserve_highatomic_pageblock(m, page, zone);
        m.step(Step::zone_gave_page, zone, page, order);
        return page;
    }

    /// Whether pages that will be written to may come from the zone's node.
    bool dirty_limit_allows(Machine& m, ZoneId zone)
    {
        const NodeId node = zone_to_nid(zone);
        if (node_dirty_ok(m.world(), node, m.current()))
            return true;
        m.step(Step::node_dirty_limit_reached, zone, node_dirty_pages(m.world(), node),
               node_dirty_limit(m.world(), node, m.current()));
        return false;
    }

    /// With ALLOC_NOFRAGMENT it ends at the first remote node: better to fragment the preferred zone's than to go there.
    Pfn try_zones(Machine& m, Gfp gfp_mask, Order order, AllocFlags alloc_flags, const AllocContext& ac)
    {
        const ZoneRange zones = ac.zones();
        for (const ZoneId zone : zones) {
            if (has(alloc_flags, ALLOC_CPUSET) && !cpuset_zone_allowed(m, zone, gfp_mask))
                continue;
            if (ac.spread_dirty_pages && !dirty_limit_allows(m, zone))
                continue;
            if (has(alloc_flags, ALLOC_NOFRAGMENT) && zone_to_nid(zone) != zone_to_nid(zones.front()))
                break;
            if (!watermark_allows(m, zone, {order, ac.highest_zoneidx, alloc_flags, gfp_mask})) {
                if (node_reclaim_is_due(m, zone, zones.front(), gfp_mask))
                    m.step(Step::node_reclaim_not_simulated, zone, m.world().sysctl.zone_reclaim_mode);
                continue;
            }
            const Pfn page = take_from_zone(m, zone, gfp_mask, order, alloc_flags, ac.migratetype);
            if (page != no_pfn)
                return page;
        }
        return no_pfn;
    }

} // namespace

void prep_new_page(Machine& m, Pfn page, Order order, Gfp gfp_mask)
{
    m.set_use(page, PageUse::Kernel);
    m.set<Field::PageOrder>(raw(page), raw(order));
    if (!has(gfp_mask, GFP_BIT_COMP))
        return;
    for (std::uint32_t i = 1; i < pages_in(order); ++i)
        m.set_use(page + i, PageUse::Tail);
}

Pfn get_page_from_freelist(Machine& m, Gfp gfp_mask, Order order, AllocFlags alloc_flags, const AllocContext& ac)
{
    Call call(m, Function::get_page_from_freelist);
    m.local(LocalId::order, order);
    m.local(LocalId::alloc_flags, alloc_flags);
    for (;;) {
        const Pfn page = try_zones(m, gfp_mask, order, alloc_flags, ac);
        if (page != no_pfn || !has(alloc_flags, ALLOC_NOFRAGMENT))
            return page;
        alloc_flags = alloc_flags & ~ALLOC_NOFRAGMENT;
        m.local(LocalId::alloc_flags, alloc_flags);
        m.step(Step::fragmentation_allowed, order, ac.migratetype);
    }
}

} // namespace rs
