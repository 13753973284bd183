// SPDX-License-Identifier: GPL-3.0-or-later
// The table of steal_suitable_fallback(), mm/page_alloc.c: what of a pageblock changes its migratetype.
#include "io/tables/all_tables.h"
#include "io/tables/row_journal.h"
#include "mm/page_alloc/buddy.h"
#include "mm/page_alloc/fallback.h"
#include "world/cells.h"

#include <algorithm>

namespace rs {

namespace {

    constexpr ZoneId zone = zone_of(NodeId{0}, ZONE_NORMAL);
    constexpr std::uint64_t max_pages = std::uint64_t{1} << 40;

    /// The first page of the pageblock that a row describes, aligned for a block of any order.
    constexpr Pfn first{pages_in(Order{MAX_ORDER - 1})};

    void put_free_block(World& w, Pfn page, Order order, Migratetype list)
    {
        const ListNode head = w.layout.free_list(zone, order, list);
        w.pages.order[at(page)] = order;
        link_between(w, ListNode{raw(page)}, list_prev(w, head), head);
    }

    World zone_without_pages(const TableRow& row)
    {
        World w = World::make({raw(first) * 2, 1, 1, 1});
        ZoneInfo& info = w.zones[at(zone)];
        info.start_pfn = first;
        info.spanned = info.present = raw(first);
        info.managed = row.number<std::uint32_t>("managed_pages");
        w.watermark[w.layout.watermark(zone, WMARK_HIGH)] = row.number<std::uint64_t>("watermark_high", 0, max_pages);
        w.watermark_boost[at(zone)] = row.number<std::uint64_t>("watermark_boost_in", 0, max_pages);
        w.sysctl.watermark_boost_factor = row.number<std::uint32_t>("watermark_boost_factor");
        const auto old_type = row.number<std::uint8_t>("old_block_migratetype", 0, MIGRATE_TYPES - 1);
        for (Pfn block = first; raw(block) < w.layout.nr_pfns; block = block + pageblock_nr_pages)
            w.pageblock_type[raw(block) / pageblock_nr_pages] = old_type;
        return w;
    }

    struct StolenBlock {
        Pfn page;
        Order order;
        Migratetype list; ///< the free list that it is on
    };

    StolenBlock read_block(const TableRow& row)
    {
        const auto start = row.number<std::uint8_t>("start_migratetype", 0, MIGRATE_PCPTYPES - 1);
        return {first, Order(row.number<std::uint8_t>("current_order", 0, MAX_ORDER - 1)), fallbacks[start].front()};
    }

    /// From `from` on, up to the pageblock's first `free` pages.
    void put_single_pages(World& w, Pfn from, std::uint32_t free, Migratetype list)
    {
        for (Pfn page = from; page < first + free; page = page + 1) {
            w.pages.use[at(page)] = PageUse::Buddy;
            put_free_block(w, page, Order{0}, list);
        }
    }

    /// The pageblock: first its free pages, one by one but for the block to be stolen, then its movable ones; the
    /// others are the kernel's. None free: it reaches beyond the zone, so nobody counts. A row may also have what no
    /// moment of a real machine shows, some free pages but fewer than the block: then the block is the pageblock's last
    /// page, which a walk through the pageblock finds in use.
    void put_pages(World& w, StolenBlock& block, std::uint32_t free, std::uint32_t movable)
    {
        for (Pfn page = first; page < first + pageblock_nr_pages; page = page + 1)
            w.pages.use[at(page)] = page - first < free + movable ? PageUse::Movable : PageUse::Kernel;
        Pfn rest = first;
        if (free == 0 || pages_in(block.order) <= free) {
            std::fill_n(&w.pages.use[at(first)], pages_in(block.order), PageUse::Free);
            w.pages.use[at(first)] = PageUse::Buddy;
            rest = first + pages_in(block.order);
        } else {
            block.page = first + (pageblock_nr_pages - 1);
        }
        put_free_block(w, block.page, block.order, block.list);
        put_single_pages(w, rest, free, block.list);
    }

    World read_zone(const TableRow& row, StolenBlock& block)
    {
        World w = zone_without_pages(row);
        const auto free = row.number<std::uint32_t>("free_pages_in_block", 0, pageblock_nr_pages);
        const auto movable = row.number<std::uint32_t>("movable_pages_in_block", 0, pageblock_nr_pages - free);
        if (block.order < pageblock_order)
            put_pages(w, block, free, movable);
        else // nothing is beside the block
            put_free_block(w, block.page, block.order, block.list);
        if (free == 0)
            w.zones[at(zone)].spanned = pageblock_nr_pages - 1;
        return w;
    }

    /// The migratetype on whose list the free block is; -1: it is on none.
    int list_of(const World& w, const StolenBlock& block)
    {
        for (int mt = 0; mt < MIGRATE_TYPES; ++mt)
            for (const Pfn page : pages_of(w, w.layout.free_list(zone, block.order, Migratetype(mt))))
                if (page == block.page)
                    return mt;
        return -1;
    }

    /// What became of the block and its pageblock, by the steps taken and as the world shows it.
    void write_results(TableRow& row, const Machine& m, const StolenBlock& block)
    {
        const World& w = m.world();
        const auto took = [&](Step step) { return took_step(m.journal(), step); };
        const bool whole_blocks = took(Step::whole_blocks_claimed);
        const Pfn last = block.page + (pages_in(block.order) - 1);
        row.set("block_claimed_as", took(Step::block_claimed) ? int{w.pageblock_migratetype(block.page)} : -1);
        row.set("range_claimed_as", whole_blocks ? int{w.pageblock_migratetype(last)} : -1);
        row.set("single_page_moved_to", whole_blocks || took(Step::single_block_stolen) ? list_of(w, block) : -1);
        row.set("whole_block_freepages_moved",
                took(Step::free_pages_of_block_moved) && free_area_empty(w, zone, Order{0}, block.list));
        row.set("watermark_boost_out", w.watermark_boost[at(zone)]);
        row.set("zone_boosted_watermark_flag", (w.zone_flags[at(zone)] & ZONE_BOOSTED_WATERMARK) != 0);
    }

    RowFunction steal_fallback()
    {
        return [](TableRow& row) {
            StolenBlock block = read_block(row);
            Machine m(read_zone(row, block), Recording::Full);
            steal_suitable_fallback(m, zone, block.page, AllocFlags(row.mask("alloc_flags")),
                                    Migratetype(row.number<std::uint8_t>("start_migratetype")),
                                    WholeBlock(row.flag("whole_block")));
            write_results(row, m, block);
        };
    }

} // namespace

std::vector<Table> steal_tables()
{
    return {{"steal_fallback",
             {"block_claimed_as", "range_claimed_as", "single_page_moved_to", "whole_block_freepages_moved",
              "watermark_boost_out", "zone_boosted_watermark_flag"},
             steal_fallback}};
}

} // namespace rs
