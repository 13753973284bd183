// SPDX-License-Identifier: GPL-3.0-or-later
#include "questions/live_values.h"

#include "mm/cpuset.h"
#include "mm/page_alloc/highatomic.h"
#include "mm/page_alloc/pageblocks.h"
#include "mm/page_alloc/watermark.h"
#include "mm/psi.h"
#include "mm/task_flags.h"
#include "mm/vmscan/reclaimable.h"
#include "mm/vmscan/throttle.h"
#include "mm/vmstat.h"
#include "models/zones.h"
#include "sched/task.h"
#include "world/lists.h"

#include <algorithm>
#include <limits>

namespace rs {

namespace {

    using K = ValueKind;
    using Number = std::int64_t;

    Number mark(const Place& p, Watermark which) { return Number(wmark_pages(p.world, p.zone, which)); }
    Number lru(const Place& p, NodeStat item) { return node_page_state(p.world, p.node(), item); }
    Number event(const Place& p, VmEvent item) { return Number(p.world.vm_events[item]); }
    Number pcp(const Place& p, const std::vector<std::int32_t>& field)
    {
        return field[p.world.layout.pcp(p.zone, p.cpu())];
    }
    Number blocks(const Place& p, Migratetype type) { return count_pageblocks(p.world, p.zone)[type]; }
    Gfp mask(const Place& p) { return Gfp(std::uint32_t(p.local(LocalId::gfp_mask).value_or(0))); }
    bool has_flag(const Place& p, std::uint32_t flag) { return (p.world.task_flags[at(p.task)] & flag) != 0; }

    Number direct_reclaims(const Place& p)
    {
        Number sum = 0;
        for (int type = 0; type < MAX_NR_ZONES; ++type)
            sum += Number(p.world.vm_events[std::size_t{ALLOCSTALL_DMA} + std::size_t(type)]);
        return sum;
    }

    Number largest_free_order(const Place& p)
    {
        for (int order = int{MAX_ORDER} - 1; order >= 0; --order)
            if (p.world.nr_free[p.world.layout.zone_order(p.zone, Order(order))] != 0)
                return order;
        return 0;
    }

    Number free_blocks(const Place& p)
    {
        Number sum = 0;
        for (Order order{}; order < Order(MAX_ORDER); order = next(order))
            sum += p.world.nr_free[p.world.layout.zone_order(p.zone, order)];
        return sum;
    }

    /// The priority that reclaim stands at, or would begin with.
    Number priority_now(const Place& p)
    {
        return p.runs(Function::do_try_to_free_pages) ? p.scan_control(ScField::priority) : DEF_PRIORITY;
    }

    ZoneType highest_type(const Place& p) { return zone_idx(highest_zone(p.world, p.node())); }

    QString task_name(const Place& p) { return QString::fromStdString(p.world.task_names[at(p.task)]); }

    // One a line, as a list to be read.
    // clang-format off
    constexpr LiveValue values[] = {
        {QLatin1String("zone"), K::Zone, [](const Place& p) { return Number{raw(p.zone)}; },
         [](const Place& p) { return zone_title(p.world, p.zone); }},
        {QLatin1String("managed"), K::Pages, [](const Place& p) { return Number{p.world.zone(p.zone).managed}; }},
        {QLatin1String("free"), K::Pages, [](const Place& p) { return zone_page_state(p.world, p.zone, NR_FREE_PAGES); }},
        {QLatin1String("min"), K::Pages, [](const Place& p) { return mark(p, WMARK_MIN); }},
        {QLatin1String("low"), K::Pages, [](const Place& p) { return mark(p, WMARK_LOW); }},
        {QLatin1String("high"), K::Pages, [](const Place& p) { return mark(p, WMARK_HIGH); }},
        {QLatin1String("above_low"), K::Bool, [](const Place& p) { return Number{is_above(p.world, p.zone, WMARK_LOW)}; }},
        {QLatin1String("above_min"), K::Bool, [](const Place& p) { return Number{is_above(p.world, p.zone, WMARK_MIN)}; }},
        {QLatin1String("boost"), K::Pages, [](const Place& p) { return Number(p.world.watermark_boost[at(p.zone)]); }},
        {QLatin1String("boost_factor"), K::Count, [](const Place& p) { return Number{p.world.sysctl.watermark_boost_factor}; }},
        {QLatin1String("low_zone"), K::Zone, [](const Place& p) { return Number{raw(lowest_zone(p.world))}; },
         [](const Place& p) { return zone_title(p.world, lowest_zone(p.world)); }},
        {QLatin1String("low_zone_free"), K::Pages, [](const Place& p) { return zone_page_state(p.world, lowest_zone(p.world), NR_FREE_PAGES); }},
        {QLatin1String("low_zone_min"), K::Pages, [](const Place& p) { return Number(wmark_pages(p.world, lowest_zone(p.world), WMARK_MIN)); }},
        {QLatin1String("low_zone_reserve"), K::Pages, [](const Place& p) { return Number(p.world.zone(lowest_zone(p.world)).lowmem_reserve[highest_type(p)]); }},
        {QLatin1String("high_zone"), K::ZoneTypeOf, [](const Place& p) { return Number{highest_type(p)}; }},

        {QLatin1String("reserved"), K::Pages, [](const Place& p) { return Number(p.world.nr_reserved_highatomic[at(p.zone)]); }},
        {QLatin1String("reserved_limit"), K::Pages, [](const Place& p) { return Number(highatomic_limit(p.world, p.zone)); }},
        {QLatin1String("reserved_free"), K::Pages, [](const Place& p) { return free_highatomic_pages(p.world, p.zone); }},
        {QLatin1String("highatomic_blocks"), K::Count, [](const Place& p) { return blocks(p, MIGRATE_HIGHATOMIC); }},
        {QLatin1String("unmovable_blocks"), K::Count, [](const Place& p) { return blocks(p, MIGRATE_UNMOVABLE); }},
        {QLatin1String("movable_blocks"), K::Count, [](const Place& p) { return blocks(p, MIGRATE_MOVABLE); }},
        {QLatin1String("reclaimable_blocks"), K::Count, [](const Place& p) { return blocks(p, MIGRATE_RECLAIMABLE); }},
        {QLatin1String("free_blocks"), K::Count, free_blocks},
        {QLatin1String("largest_order"), K::OrderOf, largest_free_order},
        {QLatin1String("largest_pages"), K::Pages, [](const Place& p) { return Number{1} << largest_free_order(p); }},

        {QLatin1String("cpu"), K::Count, [](const Place& p) { return Number{raw(p.cpu())}; }},
        {QLatin1String("cpus"), K::Count, [](const Place& p) { return Number{p.world.layout.nr_cpus}; }},
        {QLatin1String("several_cpus"), K::Bool, [](const Place& p) { return Number{p.world.layout.nr_cpus > 1}; }},
        {QLatin1String("pcp_count"), K::Pages, [](const Place& p) { return pcp(p, p.world.pcp_count); }},
        {QLatin1String("pcp_high"), K::Pages, [](const Place& p) { return pcp(p, p.world.pcp_high); }},
        {QLatin1String("pcp_batch"), K::Pages, [](const Place& p) { return pcp(p, p.world.pcp_batch); }},
        {QLatin1String("pcp_pages"), K::Pages, [](const Place& p) { return zone_pcp_pages(p.world, p.zone); }},

        {QLatin1String("pressure_enabled"), K::Bool, [](const Place& p) { return Number{p.world.sysctl.memory_pressure_enabled}; }},
        {QLatin1String("pressure"), K::Count, [](const Place& p) { return Number{memory_pressure(p.world)}; }},
        {QLatin1String("pressure_pending"), K::Count, [](const Place& p) { return Number{p.world.fmeter_cnt[0] / 1000}; }},
        {QLatin1String("direct_reclaims"), K::Count, direct_reclaims},
        {QLatin1String("scanned_direct"), K::Pages, [](const Place& p) { return event(p, PGSCAN_DIRECT); }},
        {QLatin1String("scanned_kswapd"), K::Pages, [](const Place& p) { return event(p, PGSCAN_KSWAPD); }},
        {QLatin1String("taken_direct"), K::Pages, [](const Place& p) { return event(p, PGSTEAL_DIRECT); }},
        {QLatin1String("taken_kswapd"), K::Pages, [](const Place& p) { return event(p, PGSTEAL_KSWAPD); }},
        {QLatin1String("throttled"), K::Count, [](const Place& p) { return event(p, PGSCAN_DIRECT_THROTTLE); }},
        {QLatin1String("pfmemalloc_free"), K::Pages, [](const Place& p) { return pfmemalloc_reserve(p.world, p.node()).free_pages; }},
        {QLatin1String("pfmemalloc_half"), K::Pages, [](const Place& p) { return pfmemalloc_reserve(p.world, p.node()).reserve / 2; }},
        {QLatin1String("pfmemalloc_ok"), K::Bool, [](const Place& p) { return Number{pfmemalloc_reserve(p.world, p.node()).ok()}; }},

        {QLatin1String("task"), K::Count, [](const Place& p) { return Number{raw(p.task)}; }, task_name},
        {QLatin1String("stalled"), K::Bool, [](const Place& p) { return Number{is_stalled(p.world, p.task)}; }},
        {QLatin1String("psi_some"), K::Count, [](const Place& p) { return Number(psi_total(p.world, PSI_MEM_SOME)); },
         [](const Place& p) { return QString::fromStdString(psi_line(p.world, PSI_MEM_SOME)); }},
        {QLatin1String("psi_full"), K::Count, [](const Place& p) { return Number(psi_total(p.world, PSI_MEM_FULL)); },
         [](const Place& p) { return QString::fromStdString(psi_line(p.world, PSI_MEM_FULL)); }},
        {QLatin1String("pf_memalloc"), K::Bool, [](const Place& p) { return Number{has_flag(p, PF_MEMALLOC)}; }},
        {QLatin1String("task_flags"), K::Hex, [](const Place& p) { return Number{p.world.task_flags[at(p.task)]}; }},
        {QLatin1String("kswapd_awake"), K::Bool, [](const Place& p) { return Number{state_of(p.world, kswapd_of(p.node())) == TaskState::Running}; }},
        {QLatin1String("in_reclaim"), K::Bool, [](const Place& p) { return Number{p.runs(Function::alloc_pages_direct_reclaim)}; }},
        {QLatin1String("drained"), K::Bool, [](const Place& p) { return p.local(LocalId::drained).value_or(0); }},
        {QLatin1String("progress_known"), K::Bool, [](const Place& p) { return Number{p.local(LocalId::did_some_progress).has_value()}; }},
        {QLatin1String("progress"), K::Pages, [](const Place& p) { return p.local(LocalId::did_some_progress).value_or(0); }},
        {QLatin1String("asked"), K::Bool, [](const Place& p) { return Number{p.local(LocalId::gfp_mask).has_value()}; }},
        {QLatin1String("gfp_mask"), K::Gfp, [](const Place& p) { return Number{raw(mask(p))}; }},
        {QLatin1String("lockdep_sees"), K::Bool, [](const Place& p) { return Number{fs_reclaim_conditions(p.world.task_flags[at(p.task)], mask(p)).all()}; }},

        {QLatin1String("scanning"), K::Bool, [](const Place& p) { return Number{p.runs(Function::try_to_free_pages)}; }},
        {QLatin1String("priority"), K::Count, priority_now},
        {QLatin1String("nr_to_reclaim"), K::Pages, [](const Place& p) { return p.scan_control(ScField::nr_to_reclaim); }},
        {QLatin1String("nr_reclaimed"), K::Pages, [](const Place& p) { return p.scan_control(ScField::nr_reclaimed); }},
        {QLatin1String("nr_scanned"), K::Pages, [](const Place& p) { return p.scan_control(ScField::nr_scanned); }},
        {QLatin1String("share"), K::Pages, [](const Place& p) { return lru(p, NR_INACTIVE_FILE) >> priority_now(p); }},
        {QLatin1String("inactive_file"), K::Pages, [](const Place& p) { return lru(p, NR_INACTIVE_FILE); }},
        {QLatin1String("active_file"), K::Pages, [](const Place& p) { return lru(p, NR_ACTIVE_FILE); }},
        {QLatin1String("inactive_anon"), K::Pages, [](const Place& p) { return lru(p, NR_INACTIVE_ANON); }},
        {QLatin1String("active_anon"), K::Pages, [](const Place& p) { return lru(p, NR_ACTIVE_ANON); }},
        {QLatin1String("swap_pages"), K::Pages, [](const Place& p) { return p.world.nr_swap_pages[0]; }},
        {QLatin1String("max_order"), K::Count, [](const Place&) { return Number{MAX_ORDER}; }},
        {QLatin1String("def_priority"), K::Count, [](const Place&) { return Number{DEF_PRIORITY}; }},
        {QLatin1String("max_nr_zones"), K::Count, [](const Place&) { return Number{MAX_NR_ZONES}; }},
        {QLatin1String("s8_max"), K::Count, [](const Place&) { return Number{std::numeric_limits<std::int8_t>::max()}; }},

        {QLatin1String("node"), K::Count, [](const Place& p) { return Number{raw(p.node())}; }},
        {QLatin1String("several_nodes"), K::Bool, [](const Place& p) { return Number{p.world.layout.nr_nodes > 1}; }},
        {QLatin1String("zone_reclaim_mode"), K::Count, [](const Place& p) { return Number{p.world.sysctl.zone_reclaim_mode}; }},
        {QLatin1String("pagecache_reclaimable"), K::Pages, [](const Place& p) { return node_pagecache_reclaimable(p.world, p.node()); }},
        {QLatin1String("min_unmapped"), K::Pages, [](const Place& p) { return Number(p.world.nodes[at(p.node())].min_unmapped_pages); }},
    };
    // clang-format on

} // namespace

std::span<const LiveValue> live_values() { return values; }

GapValues values_at(const Place& place)
{
    return [place](const TemplatePart& part) -> std::optional<GapValue> {
        const auto value = std::ranges::find_if(values, [&](const LiveValue& v) { return part.gap == v.name; });
        if (value == std::end(values) || !part.modifier.isEmpty())
            return std::nullopt;
        return GapValue{value->kind, value->number(place), value->text == nullptr ? QString() : value->text(place)};
    };
}

bool is_above(const World& world, ZoneId zone, Watermark mark)
{
    return zone_watermark_ok(world, zone, {.highest_zoneidx = zone_idx(zone)}, wmark_pages(world, zone, mark));
}

bool is_stalled(const World& world, TaskId task) { return (world.task_psi_flags[at(task)] & TSK_MEMSTALL) != 0; }

std::int64_t zone_pcp_pages(const World& world, ZoneId zone)
{
    std::int64_t pages = 0;
    for (std::uint16_t cpu = 0; cpu < world.layout.nr_cpus; ++cpu)
        pages += world.pcp_count[world.layout.pcp(zone, CpuId{cpu})];
    return pages;
}

std::int64_t free_highatomic_pages(const World& world, ZoneId zone)
{
    std::int64_t pages = 0;
    for (Order order{}; order < Order(MAX_ORDER); order = next(order))
        for ([[maybe_unused]] const Pfn block :
             pages_of(world, world.layout.free_list(zone, order, MIGRATE_HIGHATOMIC)))
            pages += pages_in(order);
    return pages;
}

} // namespace rs
