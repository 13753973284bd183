// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/state_names.h"
#include "io/state_parts.h"
#include "mm/page_alloc/pcp.h"
#include "mm/vmstat.h"

#include <fmt/format.h>

#include <algorithm>

namespace rs {

namespace {

    /// Takes the first page frame of a free block of this order, which must lie in the zone.
    Pfn read_block(StateReading& r, ZoneId zone, Order order)
    {
        const Pfn pfn = read_pfn(r);
        const ZoneInfo& info = r.w.zone(zone);
        if (!r.w.zone_spans(zone, pfn) || info.spanned - (pfn - info.start_pfn) < pages_in(order))
            r.in.fail(fmt::format("the block of order {} at page frame {} is not in zone {} (page frames {} to {})",
                                  raw(order), raw(pfn), name_of(zone), raw(info.start_pfn),
                                  raw(info.start_pfn) + info.spanned - 1));
        if (raw(pfn) % pages_in(order) != 0)
            r.in.fail(fmt::format("page frame {} cannot begin a block of order {}", raw(pfn), raw(order)));
        r.w.pages.order[at(pfn)] = order;
        return pfn;
    }

    Migratetype read_migratetype(StateReading& r)
    {
        const std::string_view name = r.in.word("migratetype");
        const auto found = std::ranges::find(migratetype_names, name);
        if (found == migratetype_names.end())
            r.in.fail_expected("a migratetype (Unmovable, Movable, Reclaimable, HighAtomic, Isolate)", name);
        return Migratetype(found - migratetype_names.begin());
    }

    /// One free list. Returns its number of blocks.
    std::uint32_t read_free_list(StateReading& r, ZoneId zone, Order order)
    {
        r.in.begin_line("free");
        r.in.expect(name_of(zone));
        r.in.number<unsigned>("order", raw(order), raw(order));
        const ListNode head = r.w.layout.free_list(zone, order, read_migratetype(r));
        if (r.w.links[at(head)].next != head)
            r.in.fail("this free list was given before");
        std::uint32_t blocks = 0;
        for (; !r.in.at_line_end(); ++blocks) {
            const Pfn pfn = read_block(r, zone, order);
            append_to_list(r, pfn, head);
            r.w.pages.use[at(pfn)] = PageUse::Buddy;
        }
        return blocks;
    }

    void read_pcp_numbers(StateReading& r, ZoneId zone, CpuId cpu)
    {
        const std::uint32_t i = r.w.layout.pcp(zone, cpu);
        r.in.begin_line("pcp");
        r.in.expect(name_of(zone));
        r.in.labelled<std::uint16_t>("cpu", raw(cpu), raw(cpu));
        r.w.pcp_count[i] = r.in.labelled<std::int32_t>("count", 0);
        r.w.pcp_high[i] = r.in.labelled<std::int32_t>("high", 0);
        r.w.pcp_batch[i] = r.in.labelled<std::int32_t>("batch", 1);
        r.w.pcp_free_factor[i] = r.in.labelled<std::int32_t>("free_factor", 0);
        r.w.pcp_expire[i] = r.in.labelled<std::int32_t>("expire");
    }

    /// The type that a page on this list goes back to. The dump has the lists only; pages of a HighAtomic pageblock
    /// are on the Movable ones.
    Migratetype pcppage_migratetype(const World& w, Pfn pfn, std::uint32_t pindex)
    {
        const Migratetype of_block = w.pageblock_migratetype(pfn);
        const bool other_than_movable = pindex == NR_LOWORDER_PCP_LISTS;
        const bool block_decides =
            of_block == MIGRATE_HIGHATOMIC || (other_than_movable && of_block == MIGRATE_RECLAIMABLE);
        return block_decides ? of_block : pindex_to_migratetype(pindex);
    }

    /// One list. Returns its number of pages.
    std::int64_t read_pcp_list(StateReading& r, ZoneId zone, CpuId cpu)
    {
        r.in.begin_line("pcplist");
        r.in.expect(name_of(zone));
        r.in.labelled<std::uint16_t>("cpu", raw(cpu), raw(cpu));
        const auto pindex = r.in.labelled<std::uint32_t>("pindex", 0, NR_PCP_LISTS - 1);
        const Order order = pindex_to_order(pindex);
        r.in.labelled<unsigned>("order", raw(order), raw(order));
        r.in.expect(migratetype_names[pindex_to_migratetype(pindex)]);
        const ListNode head = r.w.layout.pcp_list(zone, cpu, pindex);
        if (r.w.links[at(head)].next != head)
            r.in.fail("this list was given before");
        std::int64_t pages = 0;
        for (; !r.in.at_line_end(); pages += pages_in(order)) {
            const Pfn pfn = read_block(r, zone, order);
            append_to_list(r, pfn, head);
            r.w.pages.migratetype[at(pfn)] = pcppage_migratetype(r.w, pfn, pindex);
        }
        return pages;
    }

} // namespace

void read_free_lists(StateReading& r, ZoneId zone)
{
    std::int64_t pages = 0;
    for (Order order{0}; raw(order) < MAX_ORDER; order = next(order)) {
        r.in.begin_line("nr_free");
        r.in.expect(name_of(zone));
        r.in.labelled<unsigned>("order", raw(order), raw(order));
        const auto nr_free = r.in.number<std::uint32_t>("number of free blocks");
        std::uint32_t blocks = 0;
        while (r.in.next_keyword() == "free")
            blocks += read_free_list(r, zone, order);
        if (blocks != nr_free)
            r.in.fail(fmt::format("zone {}: nr_free of order {} is {}, but {} blocks are on its free lists",
                                  name_of(zone), raw(order), nr_free, blocks));
        r.w.nr_free[r.w.layout.zone_order(zone, order)] = nr_free;
        pages += std::int64_t{nr_free} << raw(order);
    }
    if (const std::int64_t counted = zone_page_state_snapshot(r.w, zone, NR_FREE_PAGES); counted != pages)
        r.in.fail(fmt::format("zone {}: nr_free_pages comes to {}, but {} pages are on its free lists", name_of(zone),
                              counted, pages));
}

void read_pcp_lists(StateReading& r, ZoneId zone)
{
    for (std::uint32_t c = 0; c < r.w.layout.nr_cpus; ++c) {
        const auto cpu = CpuId(c);
        read_pcp_numbers(r, zone, cpu);
        std::int64_t pages = 0;
        while (r.in.next_keyword() == "pcplist")
            pages += read_pcp_list(r, zone, cpu);
        const std::int32_t count = r.w.pcp_count[r.w.layout.pcp(zone, cpu)];
        if (pages != count)
            r.in.fail(fmt::format("zone {}, CPU {}: the pcp count is {}, but {} pages are on its lists",
                                  name_of(zone), c, count, pages));
    }
}

} // namespace rs
