// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_alloc/fallback.h"

#include "mm/page_alloc/buddy.h"

#include <algorithm>

namespace rs {

namespace {

    constexpr Order max_order{MAX_ORDER - 1};

    Pfn pageblock_start(Pfn pfn) { return Pfn(raw(pfn) / pageblock_nr_pages * pageblock_nr_pages); }

    /// Pages from one in use on: how many there are to go past, and how many of them could be migrated.
    struct PagesInUse {
        std::uint32_t count = 1;
        std::uint32_t movable = 0;
    };

    /// All pages of a folio on an LRU list are on it.
    PagesInUse look_at_page_in_use(const World& w, Pfn pfn)
    {
        if (w.has(pfn, PG_lru))
            return {pages_in(w.order(pfn)), pages_in(w.order(pfn))};
        return {1, w.use(pfn) == PageUse::Movable ? 1U : 0U};
    }

    /// A block of whole pageblocks. Kernel: change_pageblock_range(), move_to_free_list().
    void steal_pageblocks(Machine& m, ZoneId zone, Pfn page, Order order, Migratetype mt)
    {
        for (std::uint32_t pages = 0; pages < pages_in(order); pages += pageblock_nr_pages)
            set_pageblock_migratetype(m, page + pages, mt);
        move_to_free_list(m, page, zone, order, mt);
        m.step(Step::whole_blocks_claimed, page, order, mt);
    }

    void steal_single_block(Machine& m, ZoneId zone, Pfn page, Order order, Migratetype mt)
    {
        move_to_free_list(m, page, zone, order, mt);
        m.step(Step::single_block_stolen, page, order, mt);
    }

    /// Pages in use that suit the new type: what is not movable counts for an unmovable request, and the reverse.
    int count_alike_pages(Migratetype start_type, Migratetype old_type, const MovedBlock& moved)
    {
        if (start_type == MIGRATE_MOVABLE)
            return moved.movable_pages;
        if (old_type == MIGRATE_MOVABLE)
            return static_cast<int>(pageblock_nr_pages) - (moved.free_pages + moved.movable_pages);
        return 0;
    }

    std::optional<FallbackChoice> smallest_fallback(const World& w, ZoneId zone, Order order, Migratetype start_type)
    {
        for (Order current = order; current <= max_order; current = next(current)) {
            const auto found = find_suitable_fallback(w, zone, current, start_type, OnlyStealable::No);
            if (found)
                return FallbackChoice{current, *found};
        }
        return {};
    }

} // namespace

bool can_steal_fallback(const World& w, Order order, Migratetype start_type)
{
    return raw(order) >= raw(pageblock_order) / 2 || start_type == MIGRATE_RECLAIMABLE
        || start_type == MIGRATE_UNMOVABLE || w.sysctl.page_group_by_mobility_disabled;
}

std::optional<Fallback> find_suitable_fallback(const World& w, ZoneId zone, Order order, Migratetype mt,
                                               OnlyStealable only_stealable)
{
    if (w.nr_free[w.layout.zone_order(zone, order)] == 0)
        return {};
    const bool can_steal = can_steal_fallback(w, order, mt);
    if (only_stealable == OnlyStealable::Yes && !can_steal)
        return {};
    for (const Migratetype other : fallbacks[mt])
        if (!free_area_empty(w, zone, order, other))
            return Fallback{other, can_steal};
    return {};
}

bool boost_watermark(Machine& m, ZoneId zone)
{
    const World& w = m.world();
    if (w.sysctl.watermark_boost_factor == 0 || pageblock_nr_pages * 4 > w.zone(zone).managed)
        return false;
    const std::uint64_t high = w.watermark[w.layout.watermark(zone, WMARK_HIGH)];
    const std::uint64_t limit = high * w.sysctl.watermark_boost_factor / 10000;
    if (limit == 0)
        return false;
    const std::uint64_t boost = std::min<std::uint64_t>(w.watermark_boost[at(zone)] + pageblock_nr_pages,
                                                        std::max<std::uint64_t>(limit, pageblock_nr_pages));
    m.set<Field::WatermarkBoost>(raw(zone), boost);
    m.step(Step::watermark_boosted, zone, boost);
    return true;
}

MovedBlock move_freepages_block(Machine& m, ZoneId zone, Pfn page, Migratetype mt)
{
    const World& w = m.world();
    Pfn pfn = pageblock_start(page);
    const Pfn end = pfn + pageblock_nr_pages;
    MovedBlock moved;
    if (!w.zone_spans(zone, pfn))
        pfn = page;
    if (!w.zone_spans(zone, end - 1))
        return moved;
    while (pfn < end) {
        if (w.use(pfn) != PageUse::Buddy) {
            const PagesInUse found = look_at_page_in_use(w, pfn);
            moved.movable_pages += static_cast<int>(found.movable);
            pfn = pfn + found.count;
            continue;
        }
        const Order order = w.order(pfn);
        move_to_free_list(m, pfn, zone, order, mt);
        moved.free_pages += static_cast<int>(pages_in(order));
        pfn = pfn + pages_in(order);
    }
    return moved;
}

void steal_suitable_fallback(Machine& m, ZoneId zone, Pfn page, AllocFlags alloc_flags, Migratetype start_type,
                             WholeBlock whole_block)
{
    Call call(m, Function::steal_suitable_fallback);
    m.event(Event::steal_suitable);
    const World& w = m.world();
    const Order order = w.order(page);
    const Migratetype old_type = w.pageblock_migratetype(page);
    if (old_type == MIGRATE_HIGHATOMIC)
        return steal_single_block(m, zone, page, order, start_type);
    if (order >= pageblock_order)
        return steal_pageblocks(m, zone, page, order, start_type);
    if (boost_watermark(m, zone) && has(alloc_flags, ALLOC_KSWAPD))
        m.set<Field::ZoneFlags>(raw(zone), w.zone_flags[at(zone)] | ZONE_BOOSTED_WATERMARK);
    if (whole_block == WholeBlock::No)
        return steal_single_block(m, zone, page, order, start_type);

    const MovedBlock moved = move_freepages_block(m, zone, page, start_type);
    const int alike_pages = count_alike_pages(start_type, old_type, moved);
    m.step(Step::free_pages_of_block_moved, page, start_type, moved.free_pages, alike_pages);
    if (moved.free_pages == 0)
        return steal_single_block(m, zone, page, order, start_type);
    const bool mostly_ours = moved.free_pages + alike_pages >= static_cast<int>(pageblock_nr_pages / 2);
    if (!mostly_ours && !w.sysctl.page_group_by_mobility_disabled)
        return;
    set_pageblock_migratetype(m, page, start_type);
    m.step(Step::block_claimed, page, start_type, moved.free_pages, alike_pages);
}

std::optional<FallbackChoice> choose_fallback(const World& w, ZoneId zone, Order order, Migratetype start_type,
                                              AllocFlags alloc_flags)
{
    const bool whole_blocks_only = has(alloc_flags, ALLOC_NOFRAGMENT) && order < pageblock_order;
    const Order min_order = whole_blocks_only ? pageblock_order : order;
    for (int current = raw(max_order); current >= raw(min_order); --current) {
        const auto found = find_suitable_fallback(w, zone, Order(current), start_type, OnlyStealable::No);
        if (!found)
            continue;
        if (!found->can_steal && start_type == MIGRATE_MOVABLE && Order(current) > order)
            return smallest_fallback(w, zone, order, start_type);
        return FallbackChoice{Order(current), *found};
    }
    return {};
}

bool rmqueue_fallback(Machine& m, ZoneId zone, Order order, Migratetype start_type, AllocFlags alloc_flags)
{
    Call call(m, Function::rmqueue_fallback);
    const World& w = m.world();
    const auto choice = choose_fallback(w, zone, order, start_type, alloc_flags);
    if (!choice) {
        m.step(Step::fallback_missing, zone, order, start_type);
        return false;
    }
    const auto [from_order, fallback] = *choice;
    m.step(Step::fallback_found, zone, order, start_type, from_order, fallback.migratetype, fallback.can_steal);
    const Pfn page = get_page_from_free_area(w, zone, from_order, fallback.migratetype);
    steal_suitable_fallback(m, zone, page, alloc_flags, start_type, WholeBlock(fallback.can_steal));
    m.event(Event::mm_page_alloc_extfrag, page, order, from_order, pageblock_order, start_type, fallback.migratetype,
            from_order < pageblock_order, w.pageblock_migratetype(page) == start_type);
    return true;
}

} // namespace rs
