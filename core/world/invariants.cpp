// SPDX-License-Identifier: GPL-3.0-or-later
#include "world/invariants.h"

#include "base/check.h"
#include "world/lists.h"

#include <fmt/format.h>

#include <algorithm>

namespace rs {

namespace {

    using Faults = std::vector<std::string>;

    std::string zone_name(ZoneId zone) { return std::string(zone_names[zone_idx(zone)]); }

    /// Walks a list both by its links; a page's back link must lead where we come from.
    template <class Visit>
    std::uint64_t walk(const World& w, ListNode head, Faults& faults, Visit visit)
    {
        std::uint64_t count = 0;
        ListNode previous = head;
        for (const Pfn page : pages_of(w, head)) {
            if (list_prev(w, page_node(page)) != previous || ++count > w.layout.nr_pfns) {
                faults.push_back(fmt::format("page {}: its list does not lead back to it", raw(page)));
                return count;
            }
            previous = page_node(page);
            visit(page);
        }
        return count;
    }

    void check_free_lists(const World& w, ZoneId zone, Faults& faults)
    {
        std::int64_t pages = 0;
        for (Order order{}; order < Order(MAX_ORDER); order = next(order)) {
            std::uint64_t blocks = 0;
            for (int mt = 0; mt < MIGRATE_TYPES; ++mt)
                blocks += walk(w, w.layout.free_list(zone, order, Migratetype(mt)), faults, [&](Pfn page) {
                    if (w.use(page) != PageUse::Buddy || w.order(page) != order || raw(page) % pages_in(order) != 0)
                        faults.push_back(fmt::format("page {}: on the free list of order {} but is no free block of it",
                                                     raw(page), raw(order)));
                });
            const std::uint32_t counted = w.nr_free[w.layout.zone_order(zone, order)];
            if (counted != blocks)
                faults.push_back(fmt::format("zone {} order {}: nr_free {} but {} blocks on its lists", zone_name(zone),
                                             raw(order), counted, blocks));
            pages += static_cast<std::int64_t>(blocks << raw(order));
        }
        std::int64_t counter = w.zone_stat[w.layout.zone_stat(zone, NR_FREE_PAGES)];
        for (std::uint32_t cpu = 0; cpu < w.layout.nr_cpus; ++cpu)
            counter += w.zone_stat_diff[w.layout.zone_stat(static_cast<CpuId>(cpu), zone, NR_FREE_PAGES)];
        if (counter != pages)
            faults.push_back(fmt::format("zone {}: nr_free_pages {} but {} pages on its free lists", zone_name(zone),
                                         counter, pages));
    }

    void check_pcp_lists(const World& w, ZoneId zone, CpuId cpu, Faults& faults)
    {
        std::int64_t pages = 0;
        for (std::uint32_t pindex = 0; pindex < NR_PCP_LISTS; ++pindex)
            walk(w, w.layout.pcp_list(zone, cpu, pindex), faults, [&](Pfn page) {
                pages += pages_in(w.order(page));
                if (w.use(page) != PageUse::Free)
                    faults.push_back(fmt::format("page {}: on a per-cpu list but in use", raw(page)));
            });
        const std::int32_t count = w.pcp_count[w.layout.pcp(zone, cpu)];
        if (count != pages)
            faults.push_back(fmt::format("zone {} cpu {}: pcp count {} but {} pages on its lists", zone_name(zone),
                                         raw(cpu), count, pages));
    }

    void check_lru_list(const World& w, NodeId node, LruList lru, Faults& faults)
    {
        std::int64_t pages = 0;
        walk(w, w.layout.lru_list(node, lru), faults, [&](Pfn page) {
            pages += pages_in(w.order(page));
            if (!w.has(page, PG_lru) || w.has(page, PG_active) != is_active_lru(lru)
                || w.has(page, PG_swapbacked) == is_file_lru(lru))
                faults.push_back(fmt::format("page {}: on list {} against its flags", raw(page), lru_names[lru]));
        });
        const auto item = NodeStat(int{NR_INACTIVE_ANON} + int{lru});
        std::int64_t counter = w.node_stat[w.layout.node_stat(node, item)];
        for (std::uint32_t cpu = 0; cpu < w.layout.nr_cpus; ++cpu)
            counter += w.node_stat_diff[w.layout.node_stat(static_cast<CpuId>(cpu), node, item)];
        if (counter != pages)
            faults.push_back(fmt::format("node {}: nr_{} {} but {} pages on its list", raw(node), lru_names[lru],
                                         counter, pages));
    }

    /// Every zone with pages can serve somebody: a machine whose zonelists were not built could serve nobody.
    void check_zonelists(const World& w, NodeId node, Faults& faults)
    {
        const auto& zonelist = w.zonelists[zonelist_index(node, ZONELIST_FALLBACK)];
        for (std::uint32_t zone = 0; zone < w.layout.nr_zones(); ++zone) {
            const bool listed = std::ranges::count(zonelist, static_cast<ZoneId>(zone), &Zoneref::zone) == 1;
            if (w.populated(static_cast<ZoneId>(zone)) != listed)
                faults.push_back(fmt::format("node {}: its zonelist does not have zone {} of node {} once", raw(node),
                                             zone_name(static_cast<ZoneId>(zone)),
                                             raw(zone_to_nid(static_cast<ZoneId>(zone)))));
        }
    }

} // namespace

std::vector<std::string> find_inconsistencies(const World& w)
{
    Faults faults;
    for (std::uint32_t zone = 0; zone < w.layout.nr_zones(); ++zone) {
        check_free_lists(w, static_cast<ZoneId>(zone), faults);
        for (std::uint32_t cpu = 0; cpu < w.layout.nr_cpus; ++cpu)
            check_pcp_lists(w, static_cast<ZoneId>(zone), static_cast<CpuId>(cpu), faults);
    }
    for (std::uint32_t node = 0; node < w.layout.nr_nodes; ++node)
        check_zonelists(w, static_cast<NodeId>(node), faults);
    for (std::uint32_t node = 0; node < w.layout.nr_nodes; ++node)
        for (int lru = LRU_INACTIVE_ANON; lru <= LRU_ACTIVE_FILE; ++lru)
            check_lru_list(w, static_cast<NodeId>(node), LruList(lru), faults);
    return faults;
}

void require_consistent(const World& w)
{
    const Faults faults = find_inconsistencies(w);
    if (!faults.empty())
        throw CheckFailed(faults.front());
}

} // namespace rs
