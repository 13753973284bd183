// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/lruvec.h"

namespace rs {

LruList folio_lru_list(const World& w, Pfn folio)
{
    if (w.has(folio, PG_unevictable))
        return LRU_UNEVICTABLE;
    const LruList inactive = folio_is_file_lru(w, folio) ? LRU_INACTIVE_FILE : LRU_INACTIVE_ANON;
    return w.has(folio, PG_active) ? LruList(inactive + 1) : inactive;
}

void update_lru_size(Machine& m, NodeId node, LruList lru, ZoneType zone, std::int64_t pages)
{
    mod_node_page_state(m, node, NodeStat(int{NR_INACTIVE_ANON} + int{lru}), pages);
    mod_zone_page_state(m, zone_of(node, zone), ZoneStat(int{NR_ZONE_INACTIVE_ANON} + int{lru}), pages);
}

namespace {

    void count_folio(Machine& m, Pfn folio, LruList lru, std::int64_t sign)
    {
        const ZoneId zone = m.world().page_zone(folio);
        update_lru_size(m, zone_to_nid(zone), lru, zone_idx(zone), sign * folio_nr_pages(m.world(), folio));
    }

    ListNode list_for(const World& w, Pfn folio, LruList lru)
    {
        return w.layout.lru_list(zone_to_nid(w.page_zone(folio)), lru);
    }

} // namespace

void lruvec_add_folio(Machine& m, Pfn folio)
{
    const LruList lru = folio_lru_list(m.world(), folio);
    count_folio(m, folio, lru, 1);
    if (lru != LRU_UNEVICTABLE) // the unevictable "list" is a counter only
        m.list_add(folio, list_for(m.world(), folio, lru));
}

void lruvec_add_folio_tail(Machine& m, Pfn folio)
{
    const LruList lru = folio_lru_list(m.world(), folio);
    count_folio(m, folio, lru, 1);
    m.list_add_tail(folio, list_for(m.world(), folio, lru));
}

void lruvec_del_folio(Machine& m, Pfn folio)
{
    const LruList lru = folio_lru_list(m.world(), folio);
    if (lru != LRU_UNEVICTABLE)
        m.list_del(folio);
    count_folio(m, folio, lru, -1);
}

} // namespace rs
