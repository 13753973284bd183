// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/page_alloc/drain.h"

#include "mm/page_alloc/pcp.h"

#include <algorithm>
#include <numeric>

namespace rs {

std::int64_t pages_on_pcp_lists(const World& w)
{
    return std::accumulate(w.pcp_count.begin(), w.pcp_count.end(), std::int64_t{0});
}

namespace {

    bool has_pcps(const World& w, CpuId cpu)
    {
        for (std::uint32_t zone = 0; zone < w.layout.nr_zones(); ++zone)
            if (w.populated(ZoneId(zone)) && w.pcp_count[w.layout.pcp(ZoneId(zone), cpu)] != 0)
                return true;
        return false;
    }

} // namespace

void drain_pages_zone(Machine& m, CpuId cpu, ZoneId zone)
{
    Call call(m, Function::drain_pages_zone);
    m.event(Event::drain_pages_zone, cpu);
    const World& w = m.world();
    const std::uint32_t pcp = w.layout.pcp(zone, cpu);
    const int drained = w.pcp_count[pcp];
    while (w.pcp_count[pcp] > 0) {
        const int count = w.pcp_count[pcp];
        const int to_drain = std::min(count, w.pcp_batch[pcp] << CONFIG_PCP_BATCH_SCALE_MAX);
        free_pcppages_bulk(m, zone, cpu, to_drain, 0);
        if (to_drain == count)
            break;
    }
    m.step(Step::pcp_drained, zone, cpu, drained);
}

void drain_all_pages(Machine& m, ZoneId zone)
{
    Call call(m, Function::drain_all_pages);
    for (std::uint32_t cpu = 0; cpu < m.layout().nr_cpus; ++cpu)
        if (m.world().pcp_count[m.layout().pcp(zone, CpuId(cpu))] != 0)
            drain_pages_zone(m, CpuId(cpu), zone);
}

void drain_all_pages(Machine& m)
{
    Call call(m, Function::drain_all_pages);
    const World& w = m.world();
    for (std::uint32_t cpu = 0; cpu < w.layout.nr_cpus; ++cpu) {
        if (!has_pcps(w, CpuId(cpu)))
            continue;
        for (std::uint32_t zone = 0; zone < w.layout.nr_zones(); ++zone)
            if (w.populated(ZoneId(zone)))
                drain_pages_zone(m, CpuId(cpu), ZoneId(zone));
    }
}

} // namespace rs
