// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tiny_machine.h"

#include "mm/page_alloc/zonelist.h"
#include "mm/page_writeback/start_writeback.h"
#include "mm/vmstat_update.h"
#include "mm/xarray.h"
#include "sched/bare_machine.h"
#include "world/cells.h"

#include <algorithm>

namespace rs::test {

namespace {

    constexpr ZoneId zone{0};
    constexpr NodeId node{0};
    constexpr CpuId cpu{0};

    void append(World& w, Pfn pfn, ListNode head)
    {
        link_between(w, ListNode{raw(pfn)}, w.links[at(head)].prev, head);
    }

    void give_shape(World& w)
    {
        w.label = "tiny.state";
        w.release = "6.1.0-test";
        w.sysctl.totalreserve_pages = 20;
        w.sysctl.min_free_kbytes = 64;
        w.clock_ns[0] = 5'000'000'000;
        start_vmstat_works(w);
        w.nodes[0].start_pfn = Pfn{1};
        w.nodes[0].present = w.nodes[0].spanned = 1023;
        ZoneInfo& info = w.zones[0];
        info.start_pfn = Pfn{1};
        info.spanned = info.present = 1023;
        info.managed = 1000;
        info.lowmem_reserve = {0, 5, 5, 5, 5};
        info.pageset_high = 10;
        info.pageset_batch = 2;
        info.contiguous = true;
        w.stat_threshold[w.layout.pcp(zone, cpu)] = 4;
        w.nodes[0].stat_threshold = 4;
        w.watermark = std::vector<std::uint64_t>(w.watermark.size(), 0);
        w.watermark[WMARK_MIN] = 8;
        w.watermark[WMARK_LOW] = 10;
        w.watermark[WMARK_HIGH] = 12;
        w.watermark[WMARK_PROMO] = 14;
    }

    void fill_with_kernel_pages(World& w)
    {
        w.pages.use[0] = PageUse::Hole;
        for (std::uint32_t pfn = 1; pfn < 1024; ++pfn)
            w.pages.use[pfn] = pfn < 16 ? PageUse::Reserved : PageUse::Kernel;
        w.pageblock_type[1] = MIGRATE_MOVABLE;
    }

    void free_block(World& w, Pfn first, Order order, Migratetype type)
    {
        for (std::uint32_t i = 1; i < pages_in(order); ++i)
            w.pages.use[at(first + i)] = PageUse::Free;
        w.pages.use[at(first)] = PageUse::Buddy;
        w.pages.order[at(first)] = order;
        append(w, first, w.layout.free_list(zone, order, type));
        ++w.nr_free[w.layout.zone_order(zone, order)];
        w.zone_stat[NR_FREE_PAGES] += pages_in(order);
    }

    void pcp_block(World& w, Pfn first, Order order)
    {
        for (std::uint32_t i = 0; i < pages_in(order); ++i)
            w.pages.use[at(first + i)] = PageUse::Free;
        w.pages.order[at(first)] = order;
        w.pages.migratetype[at(first)] = MIGRATE_UNMOVABLE;
        append(w, first, w.layout.pcp_list(zone, cpu, raw(order) * MIGRATE_PCPTYPES));
        w.pcp_count[0] += static_cast<std::int32_t>(pages_in(order));
    }

    struct MappedPage {
        Pfn pfn;
        PageUse use;
        unsigned flags;
        std::uint64_t mapping; ///< swap entry plus 1; page cache: see cache()
        std::uint64_t index;
        std::uint32_t mapcount;
        std::uint32_t refcount;
    };

    void describe(World& w, const MappedPage& page)
    {
        const std::size_t i = at(page.pfn);
        w.pages.use[i] = page.use;
        w.pages.flags[i] = static_cast<std::uint16_t>(page.flags);
        w.pages.mapping[i] = page.mapping;
        w.pages.index[i] = page.index;
        w.pages.mapcount[i] = page.mapcount;
        w.pages.refcount[i] = page.refcount;
    }

    void lru_page(World& w, const MappedPage& page, LruList lru)
    {
        describe(w, page);
        w.pages.flags[at(page.pfn)] |= PG_lru;
        append(w, page.pfn, w.layout.lru_list(node, lru));
        const std::uint32_t pages = pages_in(w.order(page.pfn));
        w.node_stat[NR_INACTIVE_ANON + int{lru}] += pages;
        w.zone_stat[NR_ZONE_INACTIVE_ANON + int{lru}] += pages;
    }

    void cache(World& w, Pfn page, AddressSpace file, MappingId mapping)
    {
        w.nr_mappings[0] = std::max(w.nr_mappings[0], raw(mapping) + 1);
        w.mapping_file[at(mapping)] = pack(file);
        w.pages.mapping[at(page)] = std::uint64_t{raw(mapping)} + 1;
        WorldWriter writer{w};
        RS_CHECK(xa_store(writer, mapping, w.pages.index[at(page)], page_entry(page), node).done);
    }

    void put_pages(World& w)
    {
        constexpr unsigned anon = PG_swapbacked | PG_anon | PG_uptodate;
        w.pages.order[64] = Order{2};
        for (std::uint32_t pfn = 65; pfn < 68; ++pfn)
            w.pages.use[pfn] = PageUse::Tail;
        lru_page(w, {Pfn{40}, PageUse::Anon, anon, 0, 0, 1, 1}, LRU_INACTIVE_ANON);
        lru_page(w, {Pfn{44}, PageUse::Anon, anon | PG_swapcache | PG_dirty, 0x1a + 1, 0, 1, 2}, LRU_INACTIVE_ANON);
        lru_page(w, {Pfn{43}, PageUse::Shmem, PG_swapbacked | PG_active, 0, 3, 0, 1}, LRU_ACTIVE_ANON);
        lru_page(w, {Pfn{64}, PageUse::Anon, anon | PG_active, 0, 0, 4, 4}, LRU_ACTIVE_ANON);
        lru_page(w, {Pfn{41}, PageUse::File, PG_uptodate, 0, 0, 0, 1}, LRU_INACTIVE_FILE);
        lru_page(w, {Pfn{42}, PageUse::File, PG_uptodate | PG_referenced, 0, 70, 0, 1}, LRU_INACTIVE_FILE);
        describe(w, {Pfn{45}, PageUse::Anon, anon, 0, 0, 1, 2});
        w.batch_folio[w.layout.batch_slot(cpu, BATCH_LRU_ADD, 0)] = 45;
        w.batch_count[w.layout.batch(cpu, BATCH_LRU_ADD)] = 1;
        cache(w, Pfn{43}, {9, true}, MappingId{0});
        cache(w, Pfn{41}, {12, false}, MappingId{1});
        cache(w, Pfn{42}, {12, false}, MappingId{1});
    }

} // namespace

World tiny_machine()
{
    World w = make_bare_machine({.nr_pfns = 1024, .nr_nodes = 1, .nr_cpus = 1});
    give_shape(w);
    fill_with_kernel_pages(w);
    free_block(w, Pfn{16}, Order{4}, MIGRATE_UNMOVABLE);
    free_block(w, Pfn{512}, Order{9}, MIGRATE_MOVABLE);
    pcp_block(w, Pfn{32}, Order{0});
    pcp_block(w, Pfn{34}, Order{1});
    put_pages(w);
    w.pcp_high[0] = 10;
    w.pcp_batch[0] = 2;
    w.vm_events[PGFREE] = 7;
    build_all_zonelists(w);
    start_writeback(w);
    return w;
}

} // namespace rs::test
