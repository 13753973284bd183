// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/vmscan/reclaimable.h"

#include "mm/vmstat.h"

namespace rs {

std::int64_t zone_reclaimable_pages(const World& w, ZoneId zone)
{
    std::int64_t pages = zone_page_state_snapshot(w, zone, NR_ZONE_INACTIVE_FILE)
        + zone_page_state_snapshot(w, zone, NR_ZONE_ACTIVE_FILE);
    if (can_reclaim_anon_pages(w))
        pages += zone_page_state_snapshot(w, zone, NR_ZONE_INACTIVE_ANON)
            + zone_page_state_snapshot(w, zone, NR_ZONE_ACTIVE_ANON);
    return pages != 0 ? pages : zone_page_state_snapshot(w, zone, NR_FREE_PAGES);
}

} // namespace rs
