// SPDX-License-Identifier: GPL-3.0-or-later
// The table of pgdat_balanced(): whether kswapd has something to do.
#include "io/tables/all_tables.h"
#include "mm/page_alloc/wakeup_kswapd.h"
#include "world/cells.h"

#include <fmt/format.h>

namespace rs {

namespace {

    constexpr NodeId node{0};
    constexpr std::array asked_zones{ZONE_DMA, ZONE_DMA32, ZONE_NORMAL, ZONE_MOVABLE};

    /// Columns of one zone.
    class ZoneColumns {
    public:
        ZoneColumns(const TableRow& row, ZoneType type)
            : row_(row)
            , type_(type)
        {
        }
        template <std::integral T>
        T number(std::string_view what, T min, T max) const
        {
            return row_.number<T>(fmt::format("{}_{}", what, zone_names[type_]), min, max);
        }
        std::uint64_t pages(std::string_view what) const
        {
            return number<std::uint64_t>(what, 0, std::uint64_t{1} << 40);
        }

    private:
        const TableRow& row_;
        ZoneType type_;
    };

    void read_free_pages(const ZoneColumns& column, World& w, ZoneId zone)
    {
        constexpr std::int64_t max_pages = std::int64_t{1} << 40;
        const auto free_pages = column.number<std::int64_t>("free", -max_pages, max_pages);
        const auto snapshot =
            column.number<std::int64_t>("free_snapshot", free_pages - INT32_MAX, free_pages + INT32_MAX);
        w.zone_stat[w.layout.zone_stat(zone, NR_FREE_PAGES)] = free_pages;
        w.zone_stat_diff[w.layout.zone_stat(CpuId{0}, zone, NR_FREE_PAGES)] =
            static_cast<std::int32_t>(snapshot - free_pages);
    }

    /// The one free block, if any.
    void read_free_block(const ZoneColumns& column, World& w, ZoneId zone)
    {
        const int order = column.number<int>("free_list_order", -1, MAX_ORDER - 1);
        const auto mt = column.number<std::uint8_t>("free_list_migratetype", 0, MIGRATE_TYPES - 1);
        if (order < 0)
            return;
        w.nr_free[w.layout.zone_order(zone, Order(order))] = 1;
        const ListNode head = w.layout.free_list(zone, Order(order), Migratetype(mt));
        link_between(w, ListNode{1U + raw(zone)}, head, head);
    }

    void read_zone(const TableRow& row, World& w, ZoneType type, ZoneType highest_zoneidx)
    {
        const ZoneId zone = zone_of(node, type);
        const ZoneColumns column(row, type);
        ZoneInfo& info = w.zones[at(zone)];
        info.managed = column.number<std::uint32_t>("managed", 0, UINT32_MAX);
        info.lowmem_reserve[highest_zoneidx] = column.pages("lowmem_reserve_at_highest");
        info.percpu_drift_mark = column.pages("percpu_drift_mark");
        w.watermark[w.layout.watermark(zone, WMARK_HIGH)] = column.pages("high");
        w.watermark[w.layout.watermark(zone, WMARK_PROMO)] = column.pages("promo");
        w.watermark_boost[at(zone)] = column.pages("boost");
        w.nr_reserved_highatomic[at(zone)] = column.pages("nr_reserved_highatomic");
        read_free_pages(column, w, zone);
        read_free_block(column, w, zone);
    }

    RowFunction pgdat_balanced_rows()
    {
        return [](TableRow& row) {
            const auto highest = ZoneType(row.number<std::uint8_t>("highest_zoneidx", 0, MAX_NR_ZONES - 1));
            World w = World::make({1 + MAX_NR_ZONES, 1, 1, 1});
            for (const ZoneType type : asked_zones)
                read_zone(row, w, type, highest);
            w.sysctl.numa_balancing_mode = row.number<std::uint32_t>("numa_balancing_mode");
            const Order order{row.number<std::uint8_t>("order", 0, MAX_ORDER - 1)};
            row.set("pgdat_balanced", pgdat_balanced(w, node, order, highest));
        };
    }

} // namespace

std::vector<Table> balanced_table() { return {{"pgdat_balanced", {"pgdat_balanced"}, pgdat_balanced_rows}}; }

} // namespace rs
