// SPDX-License-Identifier: GPL-3.0-or-later
// The table of what follows from the sizes of a machine's zones. A row is one zone; the rows of a layout are a machine,
// to which the same happens one after the other: boot, khugepaged, then what a user writes to /proc/sys/vm.
#include "io/tables/all_tables.h"
#include "mm/page_alloc/min_free_kbytes.h"
#include "mm/page_alloc/pageset_setup.h"
#include "mm/page_alloc/sysctl_handlers.h"
#include "mm/page_alloc/watermark_setup.h"
#include "mm/page_alloc/zone_setup.h"
#include "mm/stat_thresholds.h"
#include "world/world.h"

#include <fmt/format.h>

#include <algorithm>

namespace rs {

namespace {

    constexpr std::uint16_t most_nodes = 1024; ///< NODES_SHIFT is 10
    constexpr std::uint32_t most_cpus = 8192;  ///< NR_CPUS

    ZoneId zone_of_row(const TableRow& row, std::uint32_t nr_nodes)
    {
        const auto node = row.number<std::uint16_t>("node", 0, static_cast<std::uint16_t>(nr_nodes - 1));
        return zone_of(NodeId(node), ZoneType(row.choice("zone", zone_names)));
    }

    void read_zone(const TableRow& row, World& w)
    {
        const ZoneId zone = zone_of_row(row, w.layout.nr_nodes);
        ZoneInfo& info = w.zones[at(zone)];
        info.present = info.managed = row.number<std::uint32_t>("managed_pages");
        w.nodes[at(zone_to_nid(zone))].nr_cpus = row.number<std::uint32_t>("cpus_node", 0, w.layout.nr_cpus);
    }

    World read_layout(std::span<const TableRow> rows)
    {
        const TableRow& first = rows.front();
        World w = World::make({pageblock_nr_pages, first.number<std::uint16_t>("nodes", 1, most_nodes),
                               first.number<std::uint32_t>("cpus_total", 1, most_cpus), 1});
        for (const TableRow& row : rows)
            read_zone(row, w);
        if (std::ranges::all_of(w.zones, [](const ZoneInfo& zone) { return zone.managed == 0; }))
            first.fail("managed_pages", "a layout with managed pages");
        return w;
    }

    /// What the user writes.
    struct Writes {
        std::int64_t min_free_kbytes; ///< -1: nothing
        std::uint32_t watermark_scale_factor, percpu_pagelist_high_fraction;
        std::array<std::uint32_t, MAX_NR_ZONES> lowmem_reserve_ratio{};
    };

    Writes read_writes(const TableRow& row)
    {
        Writes writes{row.number<std::int64_t>("sysctl_min_free_kbytes", -1, INT32_MAX),
                      row.number<std::uint32_t>("watermark_scale_factor", 1, 3000),
                      row.number<std::uint32_t>("percpu_pagelist_high_fraction", 0, INT32_MAX)};
        if (writes.percpu_pagelist_high_fraction != 0)
            row.number<std::uint32_t>("percpu_pagelist_high_fraction", MIN_PERCPU_PAGELIST_HIGH_FRACTION, INT32_MAX);
        for (const ZoneType type : {ZONE_DMA, ZONE_DMA32, ZONE_NORMAL, ZONE_MOVABLE})
            writes.lowmem_reserve_ratio[type] =
                row.number<std::uint32_t>(fmt::format("ratio_{}", zone_names[type]), 0, INT32_MAX);
        return writes;
    }

    void carry_out(const Writes& writes, World& w)
    {
        if (writes.min_free_kbytes >= 0)
            write_min_free_kbytes(w, static_cast<std::uint32_t>(writes.min_free_kbytes));
        write_watermark_scale_factor(w, writes.watermark_scale_factor);
        write_percpu_pagelist_high_fraction(w, writes.percpu_pagelist_high_fraction);
        write_lowmem_reserve_ratio(w, writes.lowmem_reserve_ratio);
    }

    /// Of the machine and of the row's node.
    void set_sums(TableRow& row, const World& w, NodeId node)
    {
        const NodeInfo& info = w.nodes[at(node)];
        row.set("min_free_kbytes", w.sysctl.min_free_kbytes);
        row.set("nr_free_buffer_pages", nr_free_buffer_pages(w));
        row.set("node_totalreserve_pages", node_totalreserve_pages(w, node));
        row.set("totalreserve_pages", w.sysctl.totalreserve_pages);
        row.set("min_unmapped_pages", info.min_unmapped_pages);
        row.set("min_slab_pages", info.min_slab_pages);
    }

    void set_zone(TableRow& row, const World& w, ZoneId zone)
    {
        const ZoneInfo& info = w.zone(zone);
        row.set("watermark_min", w.watermark[w.layout.watermark(zone, WMARK_MIN)]);
        row.set("watermark_low", w.watermark[w.layout.watermark(zone, WMARK_LOW)]);
        row.set("watermark_high", w.watermark[w.layout.watermark(zone, WMARK_HIGH)]);
        row.set("watermark_promo", w.watermark[w.layout.watermark(zone, WMARK_PROMO)]);
        for (std::size_t type = 0; type < MAX_NR_ZONES; ++type)
            row.set(fmt::format("lowmem_reserve_{}", zone_names[type]), info.lowmem_reserve[type]);
        row.set("zone_batchsize", zone_batchsize(w, zone));
        row.set("pageset_batch", info.pageset_batch);
        row.set("pageset_high", info.pageset_high);
        row.set("stat_threshold", w.stat_threshold[w.layout.pcp(zone, CpuId{0})]);
        row.set("percpu_drift_mark", info.percpu_drift_mark);
    }

    void compute_layout(std::span<TableRow> rows)
    {
        World w = read_layout(rows);
        const Writes writes = read_writes(rows.front());
        const bool thp_enabled = rows.front().flag("thp_enabled");
        const std::uint64_t free_at_boot = nr_free_buffer_pages(w);
        calculate_min_free_kbytes(w);
        const std::uint64_t kbytes_at_boot = w.sysctl.min_free_kbytes;
        setup_per_zone_wmarks(w);
        setup_min_unmapped_ratio(w);
        setup_min_slab_ratio(w);
        if (thp_enabled)
            set_recommended_min_free_kbytes(w);
        carry_out(writes, w);
        refresh_zone_stat_thresholds(w);
        for (TableRow& row : rows) {
            const ZoneId zone = zone_of_row(row, w.layout.nr_nodes);
            row.set("min_free_kbytes_boot", kbytes_at_boot);
            row.set("nr_free_buffer_pages_boot", free_at_boot);
            set_sums(row, w, zone_to_nid(zone));
            set_zone(row, w, zone);
        }
    }

} // namespace

std::vector<Table> wmarks_table()
{
    return {{"wmarks",
             {"min_free_kbytes_boot", "min_free_kbytes", "nr_free_buffer_pages_boot", "nr_free_buffer_pages",
              "watermark_min", "watermark_low", "watermark_high", "watermark_promo", "lowmem_reserve_DMA",
              "lowmem_reserve_DMA32", "lowmem_reserve_Normal", "lowmem_reserve_Movable", "lowmem_reserve_Device",
              "zone_batchsize", "pageset_batch", "pageset_high", "node_totalreserve_pages", "totalreserve_pages",
              "stat_threshold", "percpu_drift_mark", "min_unmapped_pages", "min_slab_pages"},
             nullptr,
             {"layout", compute_layout}}};
}

} // namespace rs
