// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of mm/vmscan.c about how much of each list to scan.
#include "io/tables/all_tables.h"
#include "mm/vmscan/scan_count.h"

#include <fmt/format.h>

namespace rs {

namespace {

    constexpr NodeId node{0};
    constexpr std::int64_t other_group = root_mem_cgroup_id + 1;

    std::uint64_t pages(const TableRow& row, std::string_view column)
    {
        return row.number<std::uint64_t>(column, 0, std::uint64_t{1} << 40);
    }

    int read_priority(const TableRow& row) { return row.number<int>("priority", 0, DEF_PRIORITY); }

    Lruvec read_lruvec(const TableRow& row)
    {
        Lruvec lruvec;
        for (std::size_t lru = 0; lru < lruvec.pages.size(); ++lru)
            lruvec.pages[lru] = pages(row, fmt::format("lru_{}", lru_names[lru]));
        lruvec.anon_cost = pages(row, "anon_cost");
        lruvec.file_cost = pages(row, "file_cost");
        lruvec.workingset_activate_anon = pages(row, "workingset_activate_anon");
        lruvec.workingset_activate_file = pages(row, "workingset_activate_file");
        lruvec.refaults_anon = pages(row, "refaults_anon");
        lruvec.refaults_file = pages(row, "refaults_file");
        return lruvec;
    }

    World read_node(const TableRow& row)
    {
        World w = World::make({1, 1, 1, 1});
        const auto set_stat = [&](NodeStat item, std::string_view column) {
            w.node_stat[w.layout.node_stat(node, item)] = static_cast<std::int64_t>(pages(row, column));
        };
        set_stat(NR_INACTIVE_ANON, "node_inactive_anon");
        set_stat(NR_INACTIVE_FILE, "node_inactive_file");
        set_stat(NR_ACTIVE_FILE, "node_active_file");
        for (const ZoneType type : {ZONE_DMA, ZONE_DMA32, ZONE_NORMAL}) {
            const ZoneId zone = zone_of(node, type);
            w.zones[at(zone)].managed = 1;
            w.zone_stat[w.layout.zone_stat(zone, NR_FREE_PAGES)] =
                static_cast<std::int64_t>(pages(row, fmt::format("free_{}", zone_names[type])));
            w.watermark[w.layout.watermark(zone, WMARK_HIGH)] = pages(row, fmt::format("high_{}", zone_names[type]));
        }
        w.zones[at(zone_of(node, ZONE_DMA))].managed = row.number<std::uint32_t>("managed_DMA");
        w.watermark_boost[at(zone_of(node, ZONE_NORMAL))] = pages(row, "boost_Normal");
        return w;
    }

    RowFunction prepare_scan_count_rows()
    {
        return [](TableRow& row) {
            Machine m(read_node(row));
            ScanControl sc(m);
            sc.priority(read_priority(row));
            sc.target_mem_cgroup(row.flag("cgroup_reclaim") ? other_group : 0);
            sc.force_deactivate(row.flag("force_deactivate"));
            sc.may_deactivate(row.number<int>("may_deactivate_in", 0, DEACTIVATE_ANON | DEACTIVATE_FILE));
            prepare_scan_count(m, node, read_lruvec(row), sc);
            row.set("may_deactivate", sc.may_deactivate());
            row.set("cache_trim_mode", sc.cache_trim_mode());
            row.set("file_is_tiny", sc.file_is_tiny());
            row.set("sc_anon_cost", sc.anon_cost());
            row.set("sc_file_cost", sc.file_cost());
        };
    }

    /// By ScanBalance.
    constexpr std::array<std::string_view, 4> balance_names{"SCAN_EQUAL", "SCAN_FRACT", "SCAN_ANON", "SCAN_FILE"};
    constexpr std::array listed_zones{ZONE_DMA, ZONE_DMA32, ZONE_NORMAL, ZONE_MOVABLE};

    /// A node whose zones' lists are the row's, next to one that it may demote pages to.
    World read_lists(const TableRow& row)
    {
        World w = World::make({1, 2, 1, 1});
        for (const ZoneType type : listed_zones) {
            const ZoneId zone = zone_of(node, type);
            w.zones[at(zone)].managed = 1;
            for (int lru = LRU_INACTIVE_ANON; lru <= LRU_ACTIVE_FILE; ++lru)
                w.zone_stat[w.layout.zone_stat(zone, ZoneStat(int{NR_ZONE_INACTIVE_ANON} + lru))] =
                    static_cast<std::int64_t>(
                        pages(row, fmt::format("{}_{}", zone_names[type], lru_names[std::size_t(lru)])));
        }
        w.sysctl.numa_demotion_enabled = row.flag("can_demote");
        w.nodes[at(node)].next_demotion_node = 1;
        return w;
    }

    MemCgroup read_group(const TableRow& row)
    {
        constexpr std::int64_t max_swap = std::int64_t{1} << 40;
        MemCgroup memcg;
        memcg.id = other_group;
        memcg.swappiness = row.number<std::uint32_t>("swappiness", 0, 200);
        memcg.nr_swap_pages = row.number<std::int64_t>("nr_swap_pages", -max_swap, max_swap);
        memcg.emin = pages(row, "memory_emin");
        memcg.elow = pages(row, "memory_elow");
        memcg.size = pages(row, "mem_cgroup_size");
        memcg.online = row.flag("mem_cgroup_online");
        return memcg;
    }

    /// For whose limit the group's lists are scanned: nobody's, its own, or that of one above it.
    std::int64_t read_target(const TableRow& row)
    {
        const bool is_target = row.flag("memcg_is_target");
        if (!row.flag("cgroup_reclaim"))
            return 0;
        return is_target ? other_group : other_group + 1;
    }

    void read_scan_control(const TableRow& row, ScanControl& sc)
    {
        sc.target_mem_cgroup(read_target(row));
        sc.priority(read_priority(row));
        sc.may_swap(row.flag("may_swap"));
        sc.file_is_tiny(row.flag("file_is_tiny"));
        sc.cache_trim_mode(row.flag("cache_trim_mode"));
        sc.anon_cost(static_cast<std::int64_t>(pages(row, "anon_cost")));
        sc.file_cost(static_cast<std::int64_t>(pages(row, "file_cost")));
        sc.reclaim_idx(row.number<int>("reclaim_idx", 0, MAX_NR_ZONES - 1));
        sc.memcg_low_reclaim(row.flag("memcg_low_reclaim"));
    }

    RowFunction get_scan_count_rows()
    {
        return [](TableRow& row) {
            Machine m(read_lists(row));
            ScanControl sc(m);
            read_scan_control(row, sc);
            const ScanTargets targets = get_scan_count(m, node, read_group(row), sc);
            row.set("scan_balance", balance_names[raw(targets.scan_balance)]);
            for (std::size_t lru = 0; lru < targets.nr.size(); ++lru)
                row.set(fmt::format("nr_{}", lru_names[lru]), targets.nr[lru]);
            row.set("memcg_low_skipped", sc.memcg_low_skipped());
        };
    }

} // namespace

std::vector<Table> scan_count_tables()
{
    return {
        {"get_scan_count",
         {"scan_balance", "nr_inactive_anon", "nr_active_anon", "nr_inactive_file", "nr_active_file",
          "memcg_low_skipped"},
         get_scan_count_rows},
        {"prepare_scan_count",
         {"may_deactivate", "cache_trim_mode", "file_is_tiny", "sc_anon_cost", "sc_file_cost"},
         prepare_scan_count_rows},
    };
}

} // namespace rs
