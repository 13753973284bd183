// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_table.h"

#include "geometry/number_text.h"
#include "mm/page_alloc/watermark.h"
#include "mm/psi.h"
#include "mm/psi/averages.h"
#include "mm/vmstat.h"
#include "models/zones.h"

#include <QCoreApplication>

namespace rs {

namespace {

    using Cells = std::vector<FieldCell>;

    // As the watermark checks read them: without the differences that the CPUs have not folded in, with the boost.
    double free_pages(const World& w, ZoneId zone)
    {
        return static_cast<double>(zone_page_state(w, zone, NR_FREE_PAGES));
    }
    Cells free_pages_cells(const Layout& l, ZoneId zone)
    {
        return {{Field::ZoneStatGlobal, l.zone_stat(zone, NR_FREE_PAGES)}};
    }
    template <Watermark Mark>
    double watermark(const World& w, ZoneId zone)
    {
        return static_cast<double>(wmark_pages(w, zone, Mark));
    }
    template <Watermark Mark>
    Cells watermark_cells(const Layout& l, ZoneId zone)
    {
        return {{Field::WatermarkOf, l.watermark(zone, Mark)}, {Field::WatermarkBoost, raw(zone)}};
    }

    // Sizes of lists are exact: with what the CPUs have not folded in yet.
    template <NodeStat... Items>
    Cells node_cells(const Layout& l, ZoneId zone)
    {
        const NodeId node = zone_to_nid(zone);
        Cells cells;
        for (const NodeStat item : {Items...}) {
            cells.push_back({Field::NodeStatGlobal, l.node_stat(node, item)});
            for (std::uint32_t cpu = 0; cpu < l.nr_cpus; ++cpu)
                cells.push_back({Field::NodeStatDiff, l.node_stat(CpuId(cpu), node, item)});
        }
        return cells;
    }
    template <NodeStat... Items>
    double node_pages(const World& w, ZoneId zone)
    {
        const NodeId node = zone_to_nid(zone);
        return static_cast<double>((node_page_state_snapshot(w, node, Items) + ...));
    }

    template <VmEvent Item>
    double event_count(const World& w, ZoneId)
    {
        return static_cast<double>(w.vm_events[Item]);
    }
    template <VmEvent Item>
    Cells event_cells(const Layout&, ZoneId)
    {
        return {{Field::VmEventCount, Item}};
    }

    // As the last update left it; totals as a reader would find them when a stall begins or ends.
    template <PsiState State>
    double psi_avg10(const World& w, ZoneId)
    {
        return static_cast<double>(w.psi_avg[w.layout.psi_avg(State, PSI_10S)]) / FIXED_1;
    }
    template <PsiState State>
    Cells psi_avg10_cells(const Layout& l, ZoneId)
    {
        return {{Field::PsiAvg, l.psi_avg(State, PSI_10S)}};
    }
    template <PsiState State>
    double psi_total_us(const World& w, ZoneId)
    {
        return static_cast<double>(psi_total(w, State)) / 1000;
    }
    template <PsiState State>
    Cells psi_total_cells(const Layout& l, ZoneId)
    {
        Cells cells{{Field::PsiTotal, State}};
        for (std::uint32_t cpu = 0; cpu < l.nr_cpus; ++cpu)
            cells.insert(cells.end(), {{Field::PsiStateMask, cpu}, {Field::PsiStateStart, cpu}});
        return cells;
    }

    // As the meter was last read, once a second.
    double pressure(const World& w, ZoneId) { return w.fmeter_val[0]; }
    Cells pressure_cells(const Layout&, ZoneId) { return {{Field::FmeterVal, 0}}; }

    QColor accent(const Palette& p) { return p.accent; }
    QColor hot(const Palette& p) { return p.hot; }
    QColor warning(const Palette& p) { return p.warning; }
    QColor dim(const Palette& p) { return p.text_dim; }
    template <LruList List>
    QColor lru(const Palette& p)
    {
        return p.lru[List];
    }
    QColor full_colour(const Palette& p) { return p.lru[LRU_ACTIVE_ANON]; }
    QColor reclaimable(const Palette& p) { return p.migratetype[MIGRATE_RECLAIMABLE]; }

    QString nothing(const World&, ZoneId) { return {}; }
    QString nothing(const World&) { return {}; }

    QString boost(const World& w, ZoneId zone)
    {
        const std::uint64_t pages = w.watermark_boost[at(zone)];
        return pages == 0 ? QString()
                          : QCoreApplication::translate("Charts", "watermarks boosted by %1")
                                .arg(number_text(static_cast<std::int64_t>(pages)));
    }

    /// Runs shorter than that show the averages that the machine began with.
    QString next_update(const World& w, ZoneId)
    {
        if (w.psi_avgs_work[0] == UINT64_MAX)
            return {};
        const std::uint64_t left = std::max(w.psi_avgs_work[0], w.clock_ns[0]) - w.clock_ns[0];
        return QCoreApplication::translate("Charts", "next update in %1 s")
            .arg(number_text(static_cast<double>(left) / 1e9, 1));
    }

    QString meter_is_off(const World& w)
    {
        return w.sysctl.memory_pressure_enabled
                   ? QString()
                   : QCoreApplication::translate("Charts",
                                                 "off: cpuset.memory_pressure_enabled is 0, so nothing is counted");
    }

    ChartSpec free_chart()
    {
        return {.id = ChartId::free,
                .title = QT_TRANSLATE_NOOP("Charts", "Free pages"),
                .short_title = QT_TRANSLATE_NOOP("Charts", "Free"),
                .unit = QT_TRANSLATE_NOOP("Charts", "pages"),
                .scope = ChartScope::Zone,
                .drawn = Drawn::Level,
                .decimals = 0,
                .from_zero = false,
                .curves = {{QT_TRANSLATE_NOOP("Charts", "min"), warning, Stroke::Dash, watermark<WMARK_MIN>,
                            watermark_cells<WMARK_MIN>},
                           {QT_TRANSLATE_NOOP("Charts", "low"), dim, Stroke::Dot, watermark<WMARK_LOW>,
                            watermark_cells<WMARK_LOW>},
                           {QT_TRANSLATE_NOOP("Charts", "high"), dim, Stroke::DashDot, watermark<WMARK_HIGH>,
                            watermark_cells<WMARK_HIGH>},
                           {QT_TRANSLATE_NOOP("Charts", "free"), accent, Stroke::Solid, free_pages, free_pages_cells}},
                .remark = boost,
                .note = nothing};
    }

    ChartSpec lru_chart()
    {
        return {.id = ChartId::lru,
                .title = QT_TRANSLATE_NOOP("Charts", "LRU sizes"),
                .short_title = QT_TRANSLATE_NOOP("Charts", "LRU"),
                .unit = QT_TRANSLATE_NOOP("Charts", "pages"),
                .scope = ChartScope::Node,
                .drawn = Drawn::Level,
                .decimals = 0,
                .from_zero = true,
                .curves = {{QT_TRANSLATE_NOOP("Charts", "active anon"), lru<LRU_ACTIVE_ANON>, Stroke::Solid,
                            node_pages<NR_ACTIVE_ANON>, node_cells<NR_ACTIVE_ANON>},
                           {QT_TRANSLATE_NOOP("Charts", "inactive anon"), lru<LRU_INACTIVE_ANON>, Stroke::Dash,
                            node_pages<NR_INACTIVE_ANON>, node_cells<NR_INACTIVE_ANON>},
                           {QT_TRANSLATE_NOOP("Charts", "active file"), lru<LRU_ACTIVE_FILE>, Stroke::Solid,
                            node_pages<NR_ACTIVE_FILE>, node_cells<NR_ACTIVE_FILE>},
                           {QT_TRANSLATE_NOOP("Charts", "inactive file"), lru<LRU_INACTIVE_FILE>, Stroke::Dash,
                            node_pages<NR_INACTIVE_FILE>, node_cells<NR_INACTIVE_FILE>},
                           {QT_TRANSLATE_NOOP("Charts", "isolated"), hot, Stroke::Dot,
                            node_pages<NR_ISOLATED_ANON, NR_ISOLATED_FILE>,
                            node_cells<NR_ISOLATED_ANON, NR_ISOLATED_FILE>}},
                .remark = nothing,
                .note = nothing};
    }

    ChartSpec scan_chart()
    {
        return {.id = ChartId::scan,
                .title = QT_TRANSLATE_NOOP("Charts", "Scan and steal"),
                .short_title = QT_TRANSLATE_NOOP("Charts", "Scan"),
                .unit = QT_TRANSLATE_NOOP("Charts", "pages/ms"),
                .scope = ChartScope::Machine,
                .drawn = Drawn::Rate,
                .decimals = 0,
                .from_zero = true,
                .curves = {{QT_TRANSLATE_NOOP("Charts", "scan, direct"), hot, Stroke::Solid, event_count<PGSCAN_DIRECT>,
                            event_cells<PGSCAN_DIRECT>},
                           {QT_TRANSLATE_NOOP("Charts", "steal, direct"), reclaimable, Stroke::Solid,
                            event_count<PGSTEAL_DIRECT>, event_cells<PGSTEAL_DIRECT>},
                           {QT_TRANSLATE_NOOP("Charts", "scan, kswapd"), hot, Stroke::Dash, event_count<PGSCAN_KSWAPD>,
                            event_cells<PGSCAN_KSWAPD>},
                           {QT_TRANSLATE_NOOP("Charts", "steal, kswapd"), reclaimable, Stroke::Dash,
                            event_count<PGSTEAL_KSWAPD>, event_cells<PGSTEAL_KSWAPD>}},
                .remark = nothing,
                .note = nothing};
    }

    ChartSpec psi_chart()
    {
        return {.id = ChartId::psi,
                .title = QT_TRANSLATE_NOOP("Charts", "PSI memory, avg10"),
                .short_title = QT_TRANSLATE_NOOP("Charts", "PSI"),
                .unit = QT_TRANSLATE_NOOP("Charts", "% of the time"),
                .scope = ChartScope::Machine,
                .drawn = Drawn::Level,
                .decimals = 2,
                .from_zero = true,
                .curves = {{QT_TRANSLATE_NOOP("Charts", "some"), hot, Stroke::Solid, psi_avg10<PSI_MEM_SOME>,
                            psi_avg10_cells<PSI_MEM_SOME>},
                           {QT_TRANSLATE_NOOP("Charts", "full"), full_colour, Stroke::Dash, psi_avg10<PSI_MEM_FULL>,
                            psi_avg10_cells<PSI_MEM_FULL>}},
                .remark = next_update,
                .note = nothing};
    }

    ChartSpec psi_total_chart()
    {
        return {.id = ChartId::psi_total,
                .title = QT_TRANSLATE_NOOP("Charts", "PSI memory, total"),
                .short_title = QT_TRANSLATE_NOOP("Charts", "PSI total"),
                .unit = QT_TRANSLATE_NOOP("Charts", "µs stalled"),
                .scope = ChartScope::Machine,
                .drawn = Drawn::Level,
                .decimals = 0,
                .from_zero = true,
                .curves = {{QT_TRANSLATE_NOOP("Charts", "some"), hot, Stroke::Solid, psi_total_us<PSI_MEM_SOME>,
                            psi_total_cells<PSI_MEM_SOME>},
                           {QT_TRANSLATE_NOOP("Charts", "full"), full_colour, Stroke::Dash, psi_total_us<PSI_MEM_FULL>,
                            psi_total_cells<PSI_MEM_FULL>}},
                .remark = nothing,
                .note = nothing};
    }

    ChartSpec pressure_chart()
    {
        return {.id = ChartId::pressure,
                .title = "cpuset.memory_pressure",
                .short_title = QT_TRANSLATE_NOOP("Charts", "Pressure"),
                .unit = QT_TRANSLATE_NOOP("Charts", "direct reclaims/s × 1000"),
                .scope = ChartScope::Machine,
                .drawn = Drawn::Level,
                .decimals = 0,
                .from_zero = true,
                .curves = {{QT_TRANSLATE_NOOP("Charts", "pressure"), accent, Stroke::Solid, pressure, pressure_cells}},
                .remark = nothing,
                .note = meter_is_off};
    }

    void add_chart(ChartSet& set, const ChartSpec& spec, const World& world, ZoneId zone)
    {
        set.charts.push_back({&spec, zone, set.questions.size()});
        for (const CurveSpec& curve : spec.curves)
            set.questions.push_back({curve.depends(world.layout, zone),
                                     [answer = curve.answer, zone](const World& w) { return answer(w, zone); }});
    }

} // namespace

std::span<const ChartSpec> chart_specs()
{
    static const std::vector<ChartSpec> specs{free_chart(), lru_chart(),       scan_chart(),
                                              psi_chart(),  psi_total_chart(), pressure_chart()};
    return specs;
}

ChartSet charts_of(const World& world)
{
    ChartSet set;
    const std::vector<ZoneId> zones = populated_zones(world);
    for (const ChartSpec& spec : chart_specs()) {
        std::optional<NodeId> last_node;
        for (const ZoneId zone : zones) {
            if (spec.scope == ChartScope::Zone || zone_to_nid(zone) != last_node)
                add_chart(set, spec, world, zone);
            last_node = zone_to_nid(zone);
            if (spec.scope == ChartScope::Machine)
                break;
        }
    }
    return set;
}

QString chart_text(const char* english) { return QCoreApplication::translate("Charts", english); }

} // namespace rs
