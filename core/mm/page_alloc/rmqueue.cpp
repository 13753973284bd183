// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_alloc/rmqueue.h"

#include "mm/page_alloc/buddy.h"
#include "mm/page_alloc/fallback.h"
#include "mm/page_alloc/pcp.h"
#include "mm/page_alloc/wakeup_kswapd.h"
#include "mm/vmstat.h"

namespace rs {

Pfn rmqueue_locked(Machine& m, ZoneId zone, Order order, Migratetype mt, AllocFlags alloc_flags)
{
    for (;;) {
        const Pfn page = rmqueue_smallest(m, zone, order, mt);
        if (page != no_pfn || !rmqueue_fallback(m, zone, order, mt, alloc_flags))
            return page;
    }
}

namespace {

    Pfn take_from_buddy(Machine& m, ZoneId zone, Order order, AllocFlags alloc_flags, Migratetype mt)
    {
        Pfn page = no_pfn;
        if (has(alloc_flags, ALLOC_HIGHATOMIC))
            page = rmqueue_smallest(m, zone, order, MIGRATE_HIGHATOMIC);
        if (page == no_pfn)
            page = rmqueue_locked(m, zone, order, mt, alloc_flags);
        // Rather than fail, a request that cannot sleep may use the highatomic reserve at any order.
        if (page == no_pfn && has(alloc_flags, ALLOC_OOM | ALLOC_NON_BLOCK))
            page = rmqueue_smallest(m, zone, order, MIGRATE_HIGHATOMIC);
        return page;
    }

    /// Kernel: rmqueue_buddy().
    Pfn rmqueue_buddy(Machine& m, ZoneId zone, Order order, AllocFlags alloc_flags, Migratetype mt)
    {
        const Pfn page = take_from_buddy(m, zone, order, alloc_flags, mt);
        if (page != no_pfn)
            mod_zone_page_state(m, zone, NR_FREE_PAGES, -std::int64_t{pages_in(order)});
        return page;
    }

    void wake_kswapd_after_boost(Machine& m, ZoneId zone)
    {
        const std::uint32_t flags = m.world().zone_flags[at(zone)];
        if ((flags & ZONE_BOOSTED_WATERMARK) == 0)
            return;
        m.set<Field::ZoneFlags>(raw(zone), flags & ~ZONE_BOOSTED_WATERMARK);
        m.step(Step::boost_wakes_kswapd, zone, m.world().watermark_boost[at(zone)]);
        wakeup_kswapd(m, zone, Gfp{}, Order{0}, zone_idx(zone));
    }

} // namespace

Pfn rmqueue(Machine& m, ZoneId zone, Order order, AllocFlags alloc_flags, Migratetype mt)
{
    Call call(m, Function::rmqueue);
    Pfn page = no_pfn;
    if (pcp_allowed_order(order))
        page = rmqueue_pcplist(m, zone, order, mt, alloc_flags);
    if (page == no_pfn)
        page = rmqueue_buddy(m, zone, order, alloc_flags, mt);
    if (page != no_pfn)
        count_zid_vm_events(m, PGALLOC_DMA, zone_idx(zone), pages_in(order));
    wake_kswapd_after_boost(m, zone);
    return page;
}

} // namespace rs
