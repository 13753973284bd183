// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_alloc/freelist.h"

#include "mm/page_alloc/highatomic.h"
#include "mm/page_alloc/rmqueue.h"
#include "mm/page_alloc/watermark.h"
#include "mm/vmstat.h"

namespace rs {

namespace {

    /// The block is the requester's now. Kernel: prep_new_page(), prep_compound_page().
    void prep_new_page(Machine& m, Pfn page, Order order, Gfp gfp_mask)
    {
        m.set_use(page, PageUse::Kernel);
        m.set<Field::PageOrder>(raw(page), raw(order));
        if (!has(gfp_mask, GFP_BIT_COMP))
            return;
        for (std::uint32_t i = 1; i < pages_in(order); ++i)
            m.set_use(page + i, PageUse::Tail);
    }

    bool watermark_allows(Machine& m, ZoneId zone, const WatermarkRequest& r)
    {
        const World& w = m.world();
        if (has(r.alloc_flags, ALLOC_NO_WATERMARKS)) {
            m.step(Step::watermarks_ignored, zone, zone_page_state(w, zone, NR_FREE_PAGES));
            return true;
        }
        const std::uint64_t mark = wmark_pages(w, zone, alloc_watermark(r.alloc_flags));
        const std::uint64_t reserve = w.zone(zone).lowmem_reserve[r.highest_zoneidx];
        const std::int64_t free_pages = zone_page_state(w, zone, NR_FREE_PAGES);
        const std::int64_t limit = zone_watermark_limit(w, zone, r, mark);
        m.local(LocalId::zone, zone);
        m.local(LocalId::mark, mark);
        m.local(LocalId::free_pages, free_pages);
        if (zone_watermark_fast(w, zone, r, mark)) {
            m.step(Step::watermark_ok, zone, free_pages, mark, reserve, r.order, r.alloc_flags, limit);
            return true;
        }
        const std::int64_t unusable = zone_watermark_unusable_free(w, zone, r.order, r.alloc_flags);
        m.step(Step::watermark_missed, zone, free_pages, mark, reserve, r.order, unusable, r.alloc_flags, limit);
        return false;
    }

    Pfn take_from_zone(Machine& m, ZoneId zone, Gfp gfp_mask, Order order, AllocFlags alloc_flags, Migratetype mt)
    {
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

    struct Attempt {
        Pfn page = no_pfn;
        bool reached_remote_node = false; ///< stopped: fragmenting the local node is better than going there
    };

    Attempt try_zones(Machine& m, Gfp gfp_mask, Order order, AllocFlags alloc_flags, const AllocContext& ac)
    {
        const bool stay_local = has(alloc_flags, ALLOC_NOFRAGMENT) && m.layout().nr_nodes > 1;
        for (const ZoneId zone : ac.zonelist) {
            if (stay_local && zone_to_nid(zone) != zone_to_nid(ac.zonelist.front()))
                return {no_pfn, true};
            if (!watermark_allows(m, zone, {order, ac.highest_zoneidx, alloc_flags, gfp_mask}))
                continue;
            const Pfn page = take_from_zone(m, zone, gfp_mask, order, alloc_flags, ac.migratetype);
            if (page != no_pfn)
                return {page};
        }
        return {};
    }

} // namespace

Pfn get_page_from_freelist(Machine& m, Gfp gfp_mask, Order order, AllocFlags alloc_flags, const AllocContext& ac)
{
    Call call(m, Function::get_page_from_freelist);
    m.local(LocalId::order, order);
    m.local(LocalId::alloc_flags, alloc_flags);
    const Attempt first = try_zones(m, gfp_mask, order, alloc_flags, ac);
    if (first.page != no_pfn || !has(alloc_flags, ALLOC_NOFRAGMENT))
        return first.page;
    alloc_flags = alloc_flags & ~ALLOC_NOFRAGMENT;
    m.local(LocalId::alloc_flags, alloc_flags);
    m.step(Step::fragmentation_allowed, order, ac.migratetype);
    return try_zones(m, gfp_mask, order, alloc_flags, ac).page;
}

} // namespace rs
