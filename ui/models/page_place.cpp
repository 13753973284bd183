// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/page_place.h"

#include "mm/page_alloc/pcp.h"

namespace rs {

namespace {

    using Kind = PagePlace::Kind;

    PagePlace free_list_place(std::uint32_t number)
    {
        const std::uint32_t zone_order = number / MIGRATE_TYPES;
        PagePlace place{.kind = Kind::Buddy};
        place.type = Migratetype(number % MIGRATE_TYPES);
        place.order = Order(zone_order % MAX_ORDER);
        place.zone = ZoneId(zone_order / MAX_ORDER);
        return place;
    }

    PagePlace pcp_place(const Layout& layout, std::uint32_t number)
    {
        const std::uint32_t pcp = number / NR_PCP_LISTS;
        PagePlace place{.kind = Kind::Pcp};
        place.order = pindex_to_order(number % NR_PCP_LISTS);
        place.type = pindex_to_migratetype(number % NR_PCP_LISTS);
        place.cpu = CpuId(pcp % layout.nr_cpus);
        place.zone = ZoneId(pcp / layout.nr_cpus);
        return place;
    }

} // namespace

PagePlace place_of_list(const Layout& layout, ListNode list, std::span<const std::uint8_t> local_list_name)
{
    const std::uint32_t head = raw(list);
    PagePlace place;
    if (head >= layout.first_slab_head())
        return place; // in use: a slab of kernel objects
    if (head >= layout.first_local_head()) {
        place.kind = Kind::Isolated;
        place.name = LocalId(local_list_name[head - layout.first_local_head()]);
    } else if (head >= layout.first_lru_head()) {
        place.kind = Kind::Lru;
        place.lru = LruList((head - layout.first_lru_head()) % NR_LRU_LISTS);
        place.node = NodeId((head - layout.first_lru_head()) / NR_LRU_LISTS);
    } else if (head >= layout.first_pcp_head()) {
        place = pcp_place(layout, head - layout.first_pcp_head());
    } else if (head >= layout.nr_pfns) {
        place = free_list_place(head - layout.nr_pfns);
    }
    place.list = list;
    return place;
}

} // namespace rs
