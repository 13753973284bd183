// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_alloc/highatomic.h"

#include "mm/page_alloc/buddy.h"
#include "mm/page_alloc/fallback.h"

#include <algorithm>

namespace rs {

std::uint64_t highatomic_limit(const World& w, ZoneId zone)
{
    return w.zone(zone).managed / 100 + pageblock_nr_pages;
}

void reserve_highatomic_pageblock(Machine& m, Pfn page, ZoneId zone)
{
    Call call(m, Function::reserve_highatomic_pageblock);
    const World& w = m.world();
    const std::uint64_t reserved = w.nr_reserved_highatomic[at(zone)];
    const std::uint64_t limit = highatomic_limit(w, zone);
    if (reserved >= limit) {
        m.step(Step::highatomic_reserve_full, zone, reserved, limit);
        return;
    }
    if (!migratetype_is_mergeable(w.pageblock_migratetype(page)))
        return;
    m.set<Field::NrReservedHighatomic>(raw(zone), reserved + pageblock_nr_pages);
    set_pageblock_migratetype(m, page, MIGRATE_HIGHATOMIC);
    move_freepages_block(m, zone, page, MIGRATE_HIGHATOMIC);
    m.step(Step::highatomic_reserved, page, zone, reserved + pageblock_nr_pages, limit);
}

namespace {

    /// Gives the pageblock of the zone's first free highatomic block back. False: it gained nothing.
    bool unreserve_in_zone(Machine& m, ZoneId zone, Migratetype mt)
    {
        const World& w = m.world();
        for (Order order{}; order < Order(MAX_ORDER); order = next(order)) {
            const Pfn page = get_page_from_free_area(w, zone, order, MIGRATE_HIGHATOMIC);
            if (page == no_pfn)
                continue;
            // A block on the highatomic list may lie in a pageblock that was given back already.
            if (w.pageblock_migratetype(page) == MIGRATE_HIGHATOMIC) {
                const std::uint64_t reserved = w.nr_reserved_highatomic[at(zone)];
                m.set<Field::NrReservedHighatomic>(raw(zone), reserved - std::min<std::uint64_t>(reserved, pageblock_nr_pages));
            }
            set_pageblock_migratetype(m, page, mt);
            const bool gained = move_freepages_block(m, zone, page, mt).free_pages != 0;
            m.step(Step::highatomic_block_given_back, page, zone, w.nr_reserved_highatomic[at(zone)], mt);
            if (gained)
                return true;
        }
        return false;
    }

} // namespace

bool unreserve_highatomic_pageblock(Machine& m, const AllocContext& ac, Force force)
{
    Call call(m, Function::unreserve_highatomic_pageblock);
    m.event(Event::unreserve_highatomic, force == Force::Yes);
    for (const ZoneId zone : ac.zones()) {
        const std::uint64_t reserved = m.world().nr_reserved_highatomic[at(zone)];
        if (force == Force::No && reserved <= pageblock_nr_pages) {
            m.step(Step::highatomic_zone_skipped, zone, reserved);
            continue;
        }
        if (unreserve_in_zone(m, zone, ac.migratetype))
            return true;
    }
    return false;
}

} // namespace rs
