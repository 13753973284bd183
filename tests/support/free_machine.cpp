// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/free_machine.h"

#include "mm/page_alloc/buddy.h"
#include "mm/page_alloc/zonelist.h"
#include "sched/task.h"

namespace rs::test {

namespace {

    World shape(std::uint32_t cpus, std::uint32_t blocks, PcpLimits limits)
    {
        constexpr Order largest{MAX_ORDER - 1};
        const std::uint32_t pages = blocks * pages_in(largest);
        World w = World::make({pages, 1, cpus, nr_simulated_tasks(1) + 1});
        ZoneInfo& zone = w.zones[at(free_zone)];
        zone.spanned = zone.present = zone.managed = pages;
        w.stat_threshold.assign(w.stat_threshold.size(), 4);
        w.nodes[0].stat_threshold = 4;
        w.pageblock_zone.assign(w.layout.nr_pageblocks(), static_cast<std::uint8_t>(raw(free_zone)));
        for (std::uint32_t block = 0; block < w.layout.nr_pageblocks(); ++block)
            w.pageblock_type[block] = MIGRATE_MOVABLE;
        for (std::uint32_t cpu = 0; cpu < cpus; ++cpu) {
            const std::uint32_t pcp = w.layout.pcp(free_zone, static_cast<CpuId>(cpu));
            w.pcp_high[pcp] = limits.high;
            w.pcp_batch[pcp] = limits.batch;
        }
        build_all_zonelists(w);
        return w;
    }

} // namespace

World free_machine(std::uint32_t cpus, std::uint32_t blocks, PcpLimits limits)
{
    constexpr Order largest{MAX_ORDER - 1};
    Machine m(shape(cpus, blocks, limits), Recording::Off);
    for (std::uint32_t block = 0; block < blocks; ++block)
        free_one_page(m, Pfn{block * pages_in(largest)}, free_zone, largest, MIGRATE_MOVABLE);
    return m.world();
}

} // namespace rs::test
