// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of mm/vmscan.c and mm/swap.c.
#include "io/tables/all_tables.h"
#include "mm/swap.h"
#include "mm/vmscan/reclaimable.h"
#include "mm/vmscan/scan_count.h"
#include "mm/vmscan/throttle.h"
#include "sched/task.h"

#include <fmt/format.h>

#include <memory>

namespace rs {

namespace {

    constexpr std::uint64_t max_pages = std::uint64_t{1} << 40;

    RowFunction inactive_is_low_rows()
    {
        return [](TableRow& row) {
            row.set("inactive_is_low", inactive_is_low(row.number<std::uint64_t>("inactive", 0, max_pages),
                                                       row.number<std::uint64_t>("active", 0, max_pages)));
        };
    }

    struct Costs {
        std::uint64_t anon = 0;
        std::uint64_t file = 0;
    };

    RowFunction lru_note_cost_rows()
    {
        constexpr NodeId node{0};
        return [costs = Sequences<Costs>{},
                m = std::make_shared<Machine>(World::make({1, 1, 1, 1}))](TableRow& row) mutable {
            Costs& before = costs.of(row);
            m->set<Field::LruvecAnonCost>(raw(node), before.anon);
            m->set<Field::LruvecFileCost>(raw(node), before.file);
            for (int lru = LRU_INACTIVE_ANON; lru <= LRU_ACTIVE_FILE; ++lru)
                m->set<Field::NodeStatGlobal>(
                    m->layout().node_stat(node, NodeStat(int{NR_INACTIVE_ANON} + lru)),
                    row.number<std::uint64_t>(fmt::format("lru_{}", lru_names[std::size_t(lru)]), 0, max_pages));
            lru_note_cost(*m, node, row.flag("file"), row.number<std::uint32_t>("nr_pages"));
            before = {m->world().lruvec_anon_cost[0], m->world().lruvec_file_cost[0]};
            row.set("anon_cost", before.anon);
            row.set("file_cost", before.file);
        };
    }

    constexpr std::array asked_zones{ZONE_DMA, ZONE_DMA32, ZONE_NORMAL, ZONE_MOVABLE};

    void read_zone(const TableRow& row, World& w, ZoneType type)
    {
        const ZoneId zone = zone_of(NodeId{0}, type);
        const auto pages = [&](std::string_view what) {
            return row.number<std::int64_t>(fmt::format("{}_{}", what, zone_names[type]), 0, std::int64_t{1} << 40);
        };
        w.zones[at(zone)].managed = row.number<std::uint32_t>(fmt::format("managed_{}", zone_names[type]));
        w.watermark[w.layout.watermark(zone, WMARK_MIN)] = static_cast<std::uint64_t>(pages("min"));
        w.watermark_boost[at(zone)] = static_cast<std::uint64_t>(pages("boost"));
        w.zone_stat[w.layout.zone_stat(zone, NR_FREE_PAGES)] = pages("free");
        for (int lru = LRU_INACTIVE_ANON; lru <= LRU_ACTIVE_FILE; ++lru)
            w.zone_stat[w.layout.zone_stat(zone, ZoneStat(int{NR_ZONE_INACTIVE_ANON} + lru))] =
                pages(lru_names[std::size_t(lru)]);
    }

    /// A node whose kswapd sleeps.
    World read_node(const TableRow& row)
    {
        constexpr NodeId node{0};
        World w = World::make({1, 1, 1, 2});
        for (const ZoneType type : asked_zones)
            read_zone(row, w, type);
        w.zone_stat[w.layout.zone_stat(zone_of(node, ZONE_NORMAL), NR_ZONE_WRITE_PENDING)] =
            row.number<std::int64_t>("write_pending_Normal", 0, std::int64_t{1} << 40);
        w.nr_swap_pages[0] = row.number<std::int64_t>("nr_swap_pages");
        w.kswapd_failures[0] = row.number<std::int32_t>("kswapd_failures", 0);
        w.kswapd_highest_zoneidx[0] = row.number<std::int32_t>("kswapd_highest_zoneidx_in", 0, MAX_NR_ZONES);
        w.task_state[at(kswapd_of(node))] = raw(TaskState::Parked);
        w.task_waits_for[at(kswapd_of(node))] = raw(WaitQueue::Kswapd);
        return w;
    }

    RowFunction allow_direct_reclaim_rows()
    {
        return [](TableRow& row) {
            constexpr NodeId node{0};
            Machine m(read_node(row));
            const World& w = m.world();
            for (const ZoneType type : asked_zones)
                row.set(fmt::format("zone_reclaimable_pages_{}", zone_names[type]),
                        zone_reclaimable_pages(w, zone_of(node, type)));
            row.set("skip_throttle_noprogress", skip_throttle_noprogress(w, node));
            row.set("allow_direct_reclaim", allow_direct_reclaim(m, node));
            row.set("wakes_kswapd", state_of(w, kswapd_of(node)) == TaskState::Running);
            row.set("kswapd_highest_zoneidx_out", w.kswapd_highest_zoneidx[0]);
        };
    }

} // namespace

std::vector<Table> vmscan_tables()
{
    return {
        {"allow_direct_reclaim",
         {"zone_reclaimable_pages_DMA", "zone_reclaimable_pages_DMA32", "zone_reclaimable_pages_Normal",
          "zone_reclaimable_pages_Movable", "allow_direct_reclaim", "wakes_kswapd", "kswapd_highest_zoneidx_out",
          "skip_throttle_noprogress"},
         allow_direct_reclaim_rows},
        {"inactive_is_low", {"inactive_is_low"}, inactive_is_low_rows},
        {"lru_note_cost", {"anon_cost", "file_cost"}, lru_note_cost_rows},
    };
}

} // namespace rs
