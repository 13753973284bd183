// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/stats_table.h"

#include "mm/cpuset.h"
#include "mm/page_alloc/watermark.h"
#include "mm/psi/accounting.h"
#include "mm/vmstat.h"

#include <fmt/format.h>

namespace rs::sim {

namespace {

    constexpr std::array<VmEvent, 8> watched{PGSCAN_DIRECT, PGSTEAL_DIRECT, PGSCAN_KSWAPD, PGSTEAL_KSWAPD,
                                             PGACTIVATE,    PGDEACTIVATE,   PSWPIN,        PSWPOUT};

    template <class F>
    void for_each_populated_zone(const World& w, F f)
    {
        for (std::uint32_t zone = 0; zone < w.layout.nr_zones(); ++zone)
            if (w.populated(static_cast<ZoneId>(zone)))
                f(static_cast<ZoneId>(zone));
    }

} // namespace

StatsTable::StatsTable(const World& w)
    : text_("operation,time_ns")
{
    for_each_populated_zone(w, [&](ZoneId zone) {
        const auto name = fmt::format("node{}_{}", raw(zone_to_nid(zone)), zone_names[zone_idx(zone)]);
        for (const char* column : {"free", "min", "low", "high", "pcp"})
            text_ += fmt::format(",{}_{}", name, column);
    });
    for (int lru = 0; lru < NR_LRU_LISTS; ++lru)
        text_ += fmt::format(",nr_{}", lru_names[std::size_t(lru)]);
    for (const VmEvent event : watched)
        text_ += fmt::format(",{}", vm_event_names[event]);
    for (const char* state : {"some", "full"})
        text_ += fmt::format(",psi_{0}_avg10,psi_{0}_avg60,psi_{0}_avg300,psi_{0}_total_ns", state);
    text_ += ",memory_pressure\n";
}

void StatsTable::add(const World& w, const Outcome& outcome)
{
    text_ += fmt::format("{},{}", outcome.no, w.clock_ns[0]);
    for_each_populated_zone(w, [&](ZoneId zone) {
        std::int64_t pcp = 0;
        for (std::uint32_t cpu = 0; cpu < w.layout.nr_cpus; ++cpu)
            pcp += w.pcp_count[w.layout.pcp(zone, static_cast<CpuId>(cpu))];
        text_ += fmt::format(",{},{},{},{},{}", zone_page_state_snapshot(w, zone, NR_FREE_PAGES),
                             wmark_pages(w, zone, WMARK_MIN), wmark_pages(w, zone, WMARK_LOW),
                             wmark_pages(w, zone, WMARK_HIGH), pcp);
    });
    for (int lru = 0; lru < NR_LRU_LISTS; ++lru)
        text_ += fmt::format(",{}", node_page_state(w, NodeId{}, NodeStat(int{NR_INACTIVE_ANON} + lru)));
    for (const VmEvent event : watched)
        text_ += fmt::format(",{}", w.vm_events[event]);
    const PsiGroup psi = psi_system(w);
    for (const PsiState state : {PSI_MEM_SOME, PSI_MEM_FULL}) {
        for (const std::uint64_t average : psi.avg[state])
            text_ += fmt::format(",{}", load_text(average));
        text_ += fmt::format(",{}", psi.total[state]);
    }
    text_ += fmt::format(",{}\n", memory_pressure(w));
}

} // namespace rs::sim
