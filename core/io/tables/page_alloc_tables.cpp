// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of mm/page_alloc.c: watermarks, and borrowing from other migratetypes.
#include "io/tables/all_tables.h"
#include "io/tables/row_zone.h"
#include "mm/page_alloc/fallback.h"
#include "mm/page_alloc/watermark.h"

#include <fmt/format.h>

namespace rs {

namespace {

    Order read_order(const TableRow& row, std::string_view column)
    {
        return Order(row.number<std::uint8_t>(column, 0, MAX_ORDER - 1));
    }

    Migratetype read_pcptype(const TableRow& row, std::string_view column)
    {
        return Migratetype(row.number<std::uint8_t>(column, 0, MIGRATE_PCPTYPES - 1));
    }

    constexpr std::int64_t max_pages = std::int64_t{1} << 40;

    void read_zone_counters(const TableRow& row, World& w)
    {
        const std::uint32_t zone = raw(RowZone::zone);
        ZoneInfo& info = w.zones[zone];
        const auto free_pages = row.number<std::int64_t>("free_pages", -max_pages, max_pages);
        const auto snapshot =
            row.number<std::int64_t>("zone_watermark_ok_safe_snapshot", free_pages - INT32_MAX, free_pages + INT32_MAX);
        w.zone_stat[w.layout.zone_stat(RowZone::zone, NR_FREE_PAGES)] = free_pages;
        w.zone_stat_diff[w.layout.zone_stat(CpuId{0}, RowZone::zone, NR_FREE_PAGES)] =
            static_cast<std::int32_t>(snapshot - free_pages);
        w.nr_reserved_highatomic[zone] = row.number<std::uint64_t>("nr_reserved_highatomic", 0, max_pages);
        w.watermark[w.layout.watermark(RowZone::zone, WMARK_MIN)] =
            row.number<std::uint64_t>("watermark_min", 0, max_pages);
        w.watermark_boost[zone] = row.number<std::uint64_t>("watermark_boost", 0, max_pages);
        info.percpu_drift_mark = row.number<std::uint64_t>("zone_watermark_ok_safe_percpu_drift_mark", 0, max_pages);
        for (std::size_t type = 0; type < info.lowmem_reserve.size(); ++type)
            info.lowmem_reserve[type] = row.number<std::uint64_t>(fmt::format("lowmem_reserve_{}", type), 0, max_pages);
    }

    RowFunction watermark()
    {
        return [z = RowZone{}](TableRow& row) mutable {
            z.read_free_areas(row);
            read_zone_counters(row, z.w);
            const WatermarkRequest request{read_order(row, "order"),
                                           ZoneType(row.number<std::uint8_t>("highest_zoneidx", 0, MAX_NR_ZONES - 1)),
                                           AllocFlags(row.mask("alloc_flags")), Gfp(row.mask("gfp_mask"))};
            const auto mark = row.number<std::uint64_t>("mark", 0, max_pages);
            const auto given = row.number<std::int64_t>("free_pages_arg", -max_pages, max_pages);
            row.set("__zone_watermark_ok", zone_watermark_ok_free(z.w, RowZone::zone, request, mark, given));
            row.set("zone_watermark_fast", zone_watermark_fast(z.w, RowZone::zone, request, mark));
            row.set("zone_watermark_ok", zone_watermark_ok(z.w, RowZone::zone, request, mark));
            row.set("zone_watermark_ok_safe",
                    zone_watermark_ok_safe(z.w, RowZone::zone, request.order, mark, request.highest_zoneidx));
        };
    }

    RowFunction find_suitable_fallback_rows()
    {
        return [z = RowZone{}](TableRow& row) mutable {
            const Order order = read_order(row, "order");
            const Migratetype mt = read_pcptype(row, "migratetype");
            z.set_free_area(order, row.number<std::uint32_t>("nr_free"), row.number<std::uint32_t>("lists"));
            const auto found =
                find_suitable_fallback(z.w, RowZone::zone, order, mt, OnlyStealable(row.flag("only_stealable")));
            row.set("find_suitable_fallback", found ? int{found->migratetype} : -1);
            row.set("can_steal_fallback", can_steal_fallback(z.w, order, mt));
            // The kernel's third result is written only where the order has a free block at all.
            const bool written = z.w.nr_free[z.w.layout.zone_order(RowZone::zone, order)] != 0;
            row.set("can_steal", written ? int{found && found->can_steal} : -1);
        };
    }

    RowFunction rmqueue_fallback_rows()
    {
        return [z = RowZone{}](TableRow& row) mutable {
            z.read_free_areas(row);
            const auto choice =
                choose_fallback(z.w, RowZone::zone, read_order(row, "order"), read_pcptype(row, "start_migratetype"),
                                AllocFlags(row.mask("alloc_flags")));
            row.set("result", choice.has_value());
            row.set("chosen_order", choice ? int{raw(choice->order)} : -1);
            row.set("fallback_migratetype", choice ? int{choice->fallback.migratetype} : -1);
            row.set("can_steal", choice ? int{choice->fallback.can_steal} : -1);
        };
    }

} // namespace

std::vector<Table> page_alloc_tables()
{
    return {
        {"find_suitable_fallback",
         {"find_suitable_fallback", "can_steal", "can_steal_fallback"},
         find_suitable_fallback_rows},
        {"rmqueue_fallback", {"result", "chosen_order", "fallback_migratetype", "can_steal"}, rmqueue_fallback_rows},
        {"watermark",
         {"__zone_watermark_ok", "zone_watermark_fast", "zone_watermark_ok", "zone_watermark_ok_safe"},
         watermark},
    };
}

} // namespace rs
