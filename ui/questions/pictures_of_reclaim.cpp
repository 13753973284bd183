// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/time_units.h"
#include "latin1.h"
#include "mm/cpuset.h"
#include "mm/task_flags.h"
#include "mm/vmscan/reclaimable.h"
#include "mm/vmscan/throttle.h"
#include "mm/vmstat.h"
#include "questions/live_values.h"
#include "questions/picture_words.h"
#include "questions/pictures.h"
#include "sched/task.h"

#include <limits>

namespace rs {

namespace {

    using Role = Ink::Role;

    constexpr int shown_seconds = 30;
    constexpr int named_every = 10;
    constexpr std::int32_t one_hit_a_second = 1000; ///< the rate that the picture starts from where nothing was counted

    Chip condition(const QString& text, bool holds)
    {
        return {QStringLiteral("%1 %2").arg(holds ? QStringLiteral("✓") : QStringLiteral("✗"), text),
                {holds ? Role::Now : Role::Empty},
                !holds};
    }

    Bar size_bar(const QString& name, std::int64_t pages, Ink ink)
    {
        return {name, {{pages, ink}}, number_text(pages)};
    }

    Bar event_bar(const World& w, const QString& name, VmEvent event, Ink ink)
    {
        return size_bar(name, static_cast<std::int64_t>(w.vm_events[event]), ink);
    }

} // namespace

Drawing draw_pressure_decay(const Place& place, const Paper& paper)
{
    const World& w = place.world;
    const std::uint64_t now_s = w.clock_ns[0] / ns_per_s;
    Fmeter meter = memory_pressure_meter(w);
    const bool counts = meter.cnt > 0 || memory_pressure(w) > 0;
    if (!counts)
        meter = {0, one_hit_a_second, now_s};
    std::vector<BarColumn> columns;
    for (std::uint64_t second = 0; second <= shown_seconds; ++second) {
        const std::int32_t value = fmeter_getrate(meter, now_s + second);
        const bool named = second % named_every == 0;
        columns.push_back({value,
                           named ? Pictures::tr("%1 s").arg(second) : QString(),
                           {!counts       ? Role::Dim
                            : second == 0 ? Role::Now
                                          : Role::Done}});
    }
    Drawing drawing;
    draw_note(drawing, paper,
              counts ? Pictures::tr("the meter from now on, if nobody reclaims")
                     : Pictures::tr("example: from one direct reclaim a second, then none"));
    draw_columns(drawing, paper, columns);
    return drawing;
}

Drawing draw_tasks(const Place& place, const Paper& paper)
{
    const World& w = place.world;
    Drawing drawing;
    for (std::uint16_t task = 0; task < w.layout.nr_tasks; ++task) {
        if (state_of(w, TaskId{task}) == TaskState::Absent)
            continue;
        const bool runs = state_of(w, TaskId{task}) == TaskState::Running;
        draw_chips(drawing, paper, QString::fromStdString(w.task_names[task]),
                   {condition(Pictures::tr("runs"), runs),
                    condition(Pictures::tr("stalled"), is_stalled(w, TaskId{task})),
                    condition(QStringLiteral("PF_MEMALLOC"), (w.task_flags[task] & PF_MEMALLOC) != 0)});
    }
    return drawing;
}

Drawing draw_lockdep_conditions(const Place& place, const Paper& paper)
{
    const auto mask = Gfp(static_cast<std::uint32_t>(place.local(LocalId::gfp_mask).value_or(0)));
    const FsReclaimConditions holds = fs_reclaim_conditions(place.world.task_flags[at(place.task)], mask);
    Drawing drawing;
    draw_chips(drawing, paper, {},
               {condition(QStringLiteral("__GFP_DIRECT_RECLAIM"), holds.may_reclaim),
                condition(QStringLiteral("__GFP_FS"), holds.may_enter_fs),
                condition(Pictures::tr("no PF_MEMALLOC"), holds.not_reclaiming),
                condition(QStringLiteral("CONFIG_LOCKDEP"), false)});
    return drawing;
}

Drawing draw_pfmemalloc_reserve(const Place& place, const Paper& paper)
{
    const PfmemallocReserve sum = pfmemalloc_reserve(place.world, place.node());
    const std::int64_t half = sum.reserve / 2;
    Drawing drawing;
    draw_bars(drawing, paper,
              {{Pictures::tr("free"),
                {{sum.free_pages, {sum.ok() ? Role::Done : Role::Now}}},
                number_text(sum.free_pages),
                {{half, Pictures::tr("wait below %1").arg(number_text(half)), {Role::Now}},
                 {sum.reserve, numbered(QStringLiteral("min"), sum.reserve)}}}});
    return drawing;
}

Drawing draw_priority_shares(const Place& place, const Paper& paper)
{
    const std::int64_t pages = node_page_state(place.world, place.node(), NR_INACTIVE_FILE);
    const bool scanning = place.runs(Function::do_try_to_free_pages);
    std::vector<BarColumn> columns;
    for (int priority = DEF_PRIORITY; priority >= 0; --priority) {
        const bool now = scanning && place.scan_control(ScField::priority) == priority;
        columns.push_back({pages >> priority, QString::number(priority), {now ? Role::Now : Role::Done}});
    }
    Drawing drawing;
    draw_note(drawing, paper, Pictures::tr("inactive file pages that each priority scans"));
    draw_columns(drawing, paper, columns);
    return drawing;
}

Drawing draw_s8_limits(const Place& /*place*/, const Paper& paper)
{
    constexpr std::int64_t s8_max = std::numeric_limits<std::int8_t>::max();
    Drawing drawing;
    draw_bars(drawing, paper,
              {size_bar(QStringLiteral("MAX_ORDER"), MAX_ORDER, {Role::Done}),
               size_bar(QStringLiteral("DEF_PRIORITY"), DEF_PRIORITY, {Role::Done}),
               {QStringLiteral("MAX_NR_ZONES"),
                {{MAX_NR_ZONES, {Role::Done}}},
                number_text(MAX_NR_ZONES),
                {{s8_max, numbered(QStringLiteral("S8_MAX"), s8_max)}}}});
    return drawing;
}

Drawing draw_lru_lists(const Place& place, const Paper& paper)
{
    static constexpr std::pair<LruList, NodeStat> lists[] = {{LRU_ACTIVE_FILE, NR_ACTIVE_FILE},
                                                             {LRU_INACTIVE_FILE, NR_INACTIVE_FILE},
                                                             {LRU_ACTIVE_ANON, NR_ACTIVE_ANON},
                                                             {LRU_INACTIVE_ANON, NR_INACTIVE_ANON},
                                                             {LRU_UNEVICTABLE, NR_UNEVICTABLE}};
    std::vector<Bar> bars;
    for (const auto& [list, item] : lists)
        bars.push_back(
            size_bar(latin1(lru_names[list]), node_page_state(place.world, place.node(), item), Ink::of(list)));
    Drawing drawing;
    draw_bars(drawing, paper, bars);
    return drawing;
}

Drawing draw_who_reclaimed(const Place& place, const Paper& paper)
{
    const World& w = place.world;
    Drawing drawing;
    draw_bars(drawing, paper,
              {event_bar(w, QStringLiteral("pgscan_kswapd"), PGSCAN_KSWAPD, {Role::Dim}),
               event_bar(w, QStringLiteral("pgsteal_kswapd"), PGSTEAL_KSWAPD, {Role::Done}),
               event_bar(w, QStringLiteral("pgscan_direct"), PGSCAN_DIRECT, {Role::Dim}),
               event_bar(w, QStringLiteral("pgsteal_direct"), PGSTEAL_DIRECT, {Role::Now})});
    return drawing;
}

Drawing draw_node_reclaim_limits(const Place& place, const Paper& paper)
{
    const std::int64_t pages = node_pagecache_reclaimable(place.world, place.node());
    const auto kept = static_cast<std::int64_t>(place.world.nodes[at(place.node())].min_unmapped_pages);
    Drawing drawing;
    draw_bars(drawing, paper,
              {{Pictures::tr("page cache that it could reclaim"),
                {{pages, Ink::of(LRU_INACTIVE_FILE)}},
                number_text(pages),
                {{kept, Pictures::tr("%1 are left alone").arg(number_text(kept)), {Role::Now}}}}});
    return drawing;
}

} // namespace rs
