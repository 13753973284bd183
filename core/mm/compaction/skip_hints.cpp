// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/compaction/skip_hints.h"

#include "mm/compound_page.h"

namespace rs {

void set_cached_migrate_pfns(Machine& m, ZoneId zone, Pfn pfn)
{
    set_cached_pfn(m, zone, COMPACT_CACHED_MIGRATE_ASYNC, pfn);
    set_cached_pfn(m, zone, COMPACT_CACHED_MIGRATE_SYNC, pfn);
}

bool test_and_set_skip(Machine& m, const CompactControl& cc, Pfn page)
{
    if (cc.ignore_skip_hint || !pageblock_aligned(page))
        return false;
    const bool skip = get_pageblock_skip(m.world(), page);
    set_pageblock_skip(m, page);
    return skip;
}

void update_cached_migrate(Machine& m, const CompactControl& cc, Pfn pfn)
{
    const World& w = m.world();
    pfn = pageblock_end_pfn(pfn);
    if (pfn > cached_pfn(w, cc.zone, COMPACT_CACHED_MIGRATE_ASYNC))
        set_cached_pfn(m, cc.zone, COMPACT_CACHED_MIGRATE_ASYNC, pfn);
    if (cc.mode != MIGRATE_ASYNC && pfn > cached_pfn(w, cc.zone, COMPACT_CACHED_MIGRATE_SYNC))
        set_cached_pfn(m, cc.zone, COMPACT_CACHED_MIGRATE_SYNC, pfn);
}

void update_pageblock_skip(Machine& m, const CompactControl& cc, Pfn page, Pfn block_start)
{
    set_pageblock_skip(m, page);
    if (block_start < cached_pfn(m.world(), cc.zone, COMPACT_CACHED_FREE))
        set_cached_pfn(m, cc.zone, COMPACT_CACHED_FREE, block_start);
}

bool pageblock_skip_persistent(const World& w, Pfn page)
{
    return page_is_compound(w, page) && compound_order(w, compound_head(w, page)) >= pageblock_order;
}

void reset_cached_positions(Machine& m, ZoneId zone)
{
    const World& w = m.world();
    set_cached_migrate_pfns(m, zone, zone_start_pfn(w, zone));
    set_cached_pfn(m, zone, COMPACT_CACHED_FREE, pageblock_start_pfn(zone_end_pfn(w, zone) - 1));
}

namespace {

    /// What a pageblock may be looked at for.
    struct Roles {
        bool source; ///< of pages to move
        bool target; ///< of free ones
    };

    struct ScannerStart {
        Pfn pfn;
        bool found = false;
    };

    /// Clears the bit if a sample of the pageblock's pages has one for a role. Kernel: __reset_isolation_pfn().
    bool reset_isolation_pfn(Machine& m, ZoneId zone, Pfn pfn, Roles check)
    {
        const World& w = m.world();
        if (w.page_zone(pfn) != zone || pageblock_skip_persistent(w, pfn))
            return false;
        if (check.source && check.target && !get_pageblock_skip(w, pfn))
            return true;
        if (!check.source && check.target && w.pageblock_migratetype(pfn) != MIGRATE_MOVABLE)
            return false;
        const Pfn first = std::max(pageblock_start_pfn(pfn), zone_start_pfn(w, zone));
        const Pfn last = std::min(pageblock_end_pfn(first), zone_end_pfn(w, zone)) - 1;
        for (Pfn page = first; page <= last; page = page + pages_in(PAGE_ALLOC_COSTLY_ORDER)) {
            if ((check.source && w.has(page, PG_lru)) || (check.target && w.use(page) == PageUse::Buddy)) {
                clear_pageblock_skip(m, page);
                return true;
            }
        }
        return false;
    }

} // namespace

void reset_isolation_suitable(Machine& m, ZoneId zone)
{
    const World& w = m.world();
    if (w.compact_blockskip_flush[at(zone)] == 0)
        return;
    m.set<Field::CompactBlockskipFlush>(raw(zone), 0);
    // From both ends at once, each scanner to the first pageblock that has something for it.
    Pfn up = zone_start_pfn(w, zone), down = zone_end_pfn(w, zone) - 1;
    ScannerStart migrate{down}, free{up};
    for (; up < down; up = up + pageblock_nr_pages, down = down - std::min(raw(down), pageblock_nr_pages)) {
        if (reset_isolation_pfn(m, zone, up, {true, migrate.found}) && up < migrate.pfn)
            migrate = {up, true};
        if (reset_isolation_pfn(m, zone, down, {free.found, true}) && down > free.pfn)
            free = {down, true};
    }
    if (migrate.found)
        set_cached_pfn(m, zone, COMPACT_INIT_MIGRATE, migrate.pfn);
    if (free.found)
        set_cached_pfn(m, zone, COMPACT_INIT_FREE, free.pfn);
    const bool nothing_between = migrate.pfn >= free.pfn; // then the scanners are to meet at once
    if (migrate.found || nothing_between)
        set_cached_migrate_pfns(m, zone, nothing_between ? up : migrate.pfn);
    if (free.found || nothing_between)
        set_cached_pfn(m, zone, COMPACT_CACHED_FREE, nothing_between ? down : free.pfn);
}

void reset_isolation_suitable(Machine& m, NodeId node)
{
    for (std::uint8_t type = 0; type < MAX_NR_ZONES; ++type)
        if (const ZoneId zone = zone_of(node, ZoneType(type)); m.world().populated(zone))
            reset_isolation_suitable(m, zone);
}

} // namespace rs
