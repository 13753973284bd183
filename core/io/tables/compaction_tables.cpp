// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of mm/compaction.c, and of the measures of fragmentation in mm/vmstat.c.
#include "io/tables/all_tables.h"
#include "io/tables/compact_results.h"
#include "io/tables/row_zone.h"
#include "mm/compaction/fragmentation_score.h"
#include "mm/compaction_defer.h"
#include "mm/fragmentation.h"

#include <fmt/format.h>

#include <memory>

namespace rs {

namespace {

    constexpr ZoneId zone = RowZone::zone;
    constexpr std::int64_t max_pages = std::int64_t{1} << 40;

    Order read_order(const TableRow& row) { return Order(row.number<std::uint8_t>("order", 0, MAX_ORDER - 1)); }

    RowFunction fragmentation()
    {
        return [z = RowZone{}](TableRow& row) mutable {
            for (Order order{}; order < Order(MAX_ORDER); order = next(order))
                z.w.nr_free[z.w.layout.zone_order(zone, order)] =
                    row.number<std::uint32_t>(fmt::format("nr_free_{}", raw(order)));
            const Order order = read_order(row);
            const ContigPageInfo info = fill_contig_page_info(z.w, zone, order);
            row.set("free_pages", info.free_pages);
            row.set("free_blocks_total", info.free_blocks_total);
            row.set("free_blocks_suitable", info.free_blocks_suitable);
            row.set("fragmentation_index", fragmentation_index(z.w, zone, order));
            row.set("extfrag_for_order", extfrag_for_order(z.w, zone, order));
            row.set("unusable_free_index", unusable_free_index(z.w, zone, order));
        };
    }

    /// A zone's columns: its size, and its free blocks by order.
    void read_zone_of_node(const TableRow& row, World& w, ZoneType type)
    {
        const ZoneId in_node = zone_of(NodeId{0}, type);
        w.zones[at(in_node)].present = row.number<std::uint32_t>(fmt::format("present_{}", zone_names[type]));
        for (Order order{}; order < Order(MAX_ORDER); order = next(order))
            w.nr_free[w.layout.zone_order(in_node, order)] =
                row.number<std::uint32_t>(fmt::format("{}_nr_free_{}", zone_names[type], raw(order)));
    }

    RowFunction proactive_compaction()
    {
        return [w = World::make({1, 1, 1, 1})](TableRow& row) mutable {
            w.sysctl.compaction_proactiveness = row.number<std::uint32_t>("compaction_proactiveness", 0, 100);
            for (const ZoneType type : {ZONE_DMA, ZONE_DMA32, ZONE_NORMAL}) {
                read_zone_of_node(row, w, type);
                row.set(fmt::format("score_{}", zone_names[type]), fragmentation_score_zone(w, zone_of(NodeId{0}, type)));
            }
            row.set("fragmentation_score_node", fragmentation_score_node(w, NodeId{0}));
            row.set("fragmentation_score_wmark_low", fragmentation_score_wmark_low(w));
            row.set("fragmentation_score_wmark_high", fragmentation_score_wmark_high(w));
        };
    }

    std::int64_t read_pages(const TableRow& row, std::string_view column)
    {
        return row.number<std::int64_t>(column, 0, max_pages);
    }

    World read_zone(const TableRow& row, ZoneType highest_zoneidx)
    {
        RowZone z;
        World& w = z.w;
        z.read_free_areas(row);
        w.sysctl.extfrag_threshold = row.number<std::int32_t>("extfrag_threshold", 0, 1000);
        w.nr_swap_pages[0] = row.number<std::int64_t>("nr_swap_pages");
        w.zone_stat[w.layout.zone_stat(zone, NR_FREE_PAGES)] = read_pages(row, "free_pages");
        for (int lru = LRU_INACTIVE_ANON; lru <= LRU_ACTIVE_FILE; ++lru)
            w.zone_stat[w.layout.zone_stat(zone, ZoneStat(int{NR_ZONE_INACTIVE_ANON} + lru))] =
                read_pages(row, lru_names[std::size_t(lru)]);
        const auto pages = [&](std::string_view column) { return static_cast<std::uint64_t>(read_pages(row, column)); };
        w.watermark[w.layout.watermark(zone, WMARK_MIN)] = pages("watermark_min");
        w.watermark[w.layout.watermark(zone, WMARK_LOW)] = pages("watermark_low");
        w.watermark[w.layout.watermark(zone, WMARK_HIGH)] = pages("watermark_high");
        w.watermark_boost[at(zone)] = pages("watermark_boost");
        w.nr_reserved_highatomic[at(zone)] = pages("nr_reserved_highatomic");
        w.zones[at(zone)].lowmem_reserve[highest_zoneidx] = pages("lowmem_reserve_at_highest");
        return std::move(z.w);
    }

    /// None where it is -1: everything.
    std::optional<Order> read_wanted_order(const TableRow& row)
    {
        const int order = row.number<int>("order", -1, MAX_ORDER - 1);
        return order < 0 ? std::nullopt : std::optional(Order(order));
    }

    RowFunction compaction_suitable_rows()
    {
        return [](TableRow& row) {
            const std::optional<Order> order = read_wanted_order(row);
            const AllocFlags alloc_flags{row.mask("alloc_flags")};
            const ZoneType highest{row.number<std::uint8_t>("highest_zoneidx", 0, MAX_NR_ZONES - 1)};
            Machine m(read_zone(row, highest));
            const World& w = m.world();
            const std::int64_t free_pages = w.zone_stat[w.layout.zone_stat(zone, NR_FREE_PAGES)];
            row.set("__compaction_suitable_at_free",
                    compact_results[compaction_suitable_free(w, zone, order, alloc_flags, highest, free_pages)]);
            row.set("compaction_suitable", compact_results[compaction_suitable(m, zone, order, alloc_flags, highest)]);
            const Zoneref only_zone{zone, zone_to_nid(zone), ZONE_DMA}; // listed whatever the highest zone is
            const AllocContext ac{.zonelist = {&only_zone, 1}, .migratetype = MIGRATE_MOVABLE, .highest_zoneidx = highest};
            const bool asked = order > Order{0};
            row.set("compaction_zonelist_suitable",
                    asked ? int{compaction_zonelist_suitable(w, ac, *order, alloc_flags)} : -1);
        };
    }

    struct DeferState {
        std::uint32_t considered = 0;
        std::uint32_t shift = 0;
        std::int32_t order_failed = 0;
    };

    void stand_at(Machine& m, const DeferState& state)
    {
        m.set<Field::CompactConsidered>(raw(zone), state.considered);
        m.set<Field::CompactDeferShift>(raw(zone), state.shift);
        m.set<Field::CompactOrderFailed>(raw(zone), state.order_failed);
    }

    DeferState state_of(const World& w)
    {
        return {w.compact_considered[at(zone)], w.compact_defer_shift[at(zone)], w.compact_order_failed[at(zone)]};
    }

    /// The row's operation; what compaction_deferred() answers, -1 for the others.
    int operate(Machine& m, const TableRow& row)
    {
        constexpr std::array<std::string_view, 3> ops{"compaction_deferred", "defer_compaction",
                                                      "compaction_defer_reset"};
        const Order order = read_order(row);
        switch (row.choice("op", ops)) {
        case 0: return int{compaction_deferred(m, zone, order)};
        case 1: defer_compaction(m, zone, order); return -1;
        default: compaction_defer_reset(m, zone, order, AllocSuccess(row.flag("alloc_success"))); return -1;
        }
    }

    RowFunction compaction_defer()
    {
        return [states = Sequences<DeferState>{}, m = std::make_shared<Machine>(RowZone{}.w)](TableRow& row) mutable {
            DeferState& state = states.of(row);
            stand_at(*m, state);
            row.set("compaction_deferred", operate(*m, row));
            state = state_of(m->world());
            row.set("compact_considered", state.considered);
            row.set("compact_defer_shift", state.shift);
            row.set("compact_order_failed", state.order_failed);
        };
    }

} // namespace

std::vector<Table> compaction_tables()
{
    return {
        {"compaction_defer",
         {"compaction_deferred", "compact_considered", "compact_defer_shift", "compact_order_failed"},
         compaction_defer},
        {"compaction_suitable",
         {"__compaction_suitable_at_free", "compaction_suitable", "compaction_zonelist_suitable"},
         compaction_suitable_rows},
        {"fragmentation",
         {"free_pages", "free_blocks_total", "free_blocks_suitable", "fragmentation_index", "extfrag_for_order",
          "unusable_free_index"},
         fragmentation},
        {"proactive_compaction",
         {"score_DMA", "score_DMA32", "score_Normal", "fragmentation_score_node", "fragmentation_score_wmark_low",
          "fragmentation_score_wmark_high"},
         proactive_compaction},
    };
}

} // namespace rs
