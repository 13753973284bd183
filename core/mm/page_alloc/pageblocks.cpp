// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_alloc/pageblocks.h"

namespace rs {

std::vector<Pfn> pageblocks_of(const World& w, ZoneId zone)
{
    const Pfn start = w.zone(zone).start_pfn, end = start + w.zone(zone).spanned;
    std::vector<Pfn> blocks;
    for (Pfn first{raw(start) / pageblock_nr_pages * pageblock_nr_pages}; first < end;
         first = first + pageblock_nr_pages)
        if (w.page_zone(first) == zone)
            blocks.push_back(first);
    return blocks;
}

std::array<std::int64_t, MIGRATE_TYPES> count_pageblocks(const World& w, ZoneId zone)
{
    std::array<std::int64_t, MIGRATE_TYPES> counts{};
    for (const Pfn first : pageblocks_of(w, zone))
        ++counts[w.pageblock_migratetype(first)];
    return counts;
}

} // namespace rs
