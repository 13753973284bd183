// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/slab/kmem_cache.h"

#include "mm/mempolicy.h"
#include "mm/page_alloc/alloc_pages.h"
#include "mm/page_alloc/free.h"
#include "mm/vmstat.h"

#include <algorithm>

namespace rs {

namespace {

    const KmemCacheInfo& info(KmemCache cache) { return kmem_caches[at(cache)]; }

    ListNode slabs_of(const World& w, NodeId node, KmemCache cache) { return w.layout.slab_list(node, cache); }

    std::uint32_t room_in(const World& w, KmemCache cache, Pfn slab)
    {
        return info(cache).objects_in(w.order(slab)) - w.slab_unused[at(slab)] - w.slab_in_use[at(slab)];
    }

    /// What a new slab is asked for with: at first without trouble, as a smaller one would do.
    /// Kernel: allocate_slab().
    Gfp first_gfp(Gfp gfp, const KmemCacheInfo& cache)
    {
        const Gfp easy = (gfp | GFP_BIT_NOWARN | GFP_BIT_NORETRY) & ~GFP_BIT_NOFAIL;
        return cache.order > cache.min_order ? (easy | GFP_BIT_NOMEMALLOC) & ~GFP_BIT_RECLAIM : easy;
    }

    void fill_in(Machine& m, KmemCache cache, Pfn slab)
    {
        const World& w = m.world();
        const NodeId node = zone_to_nid(w.page_zone(slab));
        const std::uint32_t pages = pages_in(w.order(slab));
        m.set_use(slab, PageUse::Slab);
        for (std::uint32_t i = 1; i < pages; ++i)
            m.set_use(slab + i, PageUse::Tail);
        m.list_add(slab, slabs_of(w, node, cache));
        mod_node_page_state(m, node, NR_SLAB_RECLAIMABLE_B, pages);
        m.step(Step::slab_allocated, slab, w.order(slab), info(cache).object_size);
    }

    /// no_pfn: there is no memory for one. Kernel: allocate_slab().
    Co<Pfn> allocate_slab(Kernel k, KmemCache cache, Placement placement)
    {
        const KmemCacheInfo& wanted = info(cache);
        constexpr Gfp gfp = GFP_KERNEL | GFP_BIT_RECLAIMABLE;
        const NodeMask nodes = policy_nodemask(k.m.world(), current_of(k.m), placement.bound, gfp);
        Pfn slab = co_await alloc_pages(
            k, {first_gfp(gfp, wanted) | GFP_BIT_COMP, wanted.order, placement.preferred, nodes});
        if (slab == no_pfn)
            slab = co_await alloc_pages(k, {gfp | GFP_BIT_COMP, wanted.min_order, placement.preferred, nodes});
        if (slab != no_pfn)
            fill_in(k.m, cache, slab);
        co_return slab;
    }

    void put_object(Machine& m, KmemCache cache, Pfn slab, bool in_use)
    {
        const World& w = m.world();
        if (in_use) {
            m.add<Field::SlabInUse>(raw(slab), 1);
            return;
        }
        m.add<Field::SlabUnused>(raw(slab), 1);
        m.add<Field::UnusedObjects>(w.layout.kmem_cache(zone_to_nid(w.page_zone(slab)), cache), 1);
    }

    /// Kernel: free_slab().
    void free_slab(Machine& m, NodeId node, Pfn slab)
    {
        const World& w = m.world();
        const Order order = w.order(slab);
        m.list_del(slab);
        mod_node_page_state(m, node, NR_SLAB_RECLAIMABLE_B, -std::int64_t{pages_in(order)});
        m.add<Field::ReclaimedSlab>(raw(m.current()), pages_in(order));
        m.step(Step::slab_freed, slab, order);
        free_pages(m, slab, order);
    }

} // namespace

Co<std::uint64_t> kmem_cache_alloc(Kernel k, KmemCache cache, std::uint64_t objects, std::uint64_t in_use_every,
                                   Placement placement)
{
    Machine& m = k.m;
    Call call(m, Function::kmem_cache_alloc);
    Pfn slab = no_pfn;
    for (std::uint64_t made = 0; made < objects; ++made) {
        const ListNode newest = slabs_of(m.world(), placement.preferred, cache);
        if (!list_empty(m.world(), newest))
            slab = list_first(m.world(), newest);
        if (slab == no_pfn || room_in(m.world(), cache, slab) == 0)
            slab = co_await allocate_slab(k, cache, placement);
        if (slab == no_pfn)
            co_return made;
        put_object(m, cache, slab, in_use_every != 0 && made % in_use_every == 0);
    }
    co_return objects;
}

std::uint64_t free_unused_objects(Machine& m, NodeId node, KmemCache cache, std::uint64_t nr_to_scan)
{
    const World& w = m.world();
    const ListNode slabs = slabs_of(w, node, cache);
    std::uint64_t freed = 0;
    for (ListNode at_slab = list_prev(w, slabs); at_slab != slabs && freed < nr_to_scan;) {
        const Pfn slab{raw(at_slab)};
        at_slab = list_prev(w, at_slab);
        const auto now = std::min<std::uint64_t>(w.slab_unused[at(slab)], nr_to_scan - freed);
        m.add<Field::SlabUnused>(raw(slab), -static_cast<std::int64_t>(now));
        freed += now;
        if (w.slab_unused[at(slab)] == 0 && w.slab_in_use[at(slab)] == 0)
            free_slab(m, node, slab);
    }
    m.add<Field::UnusedObjects>(w.layout.kmem_cache(node, cache), -static_cast<std::int64_t>(freed));
    return freed;
}

} // namespace rs
