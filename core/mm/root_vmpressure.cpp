// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/root_vmpressure.h"

#include "sched/jiffies.h"

namespace rs {

namespace {

    PressedCgroup root(const World& w)
    {
        PressedCgroup memcg;
        memcg.on_dfl = w.sysctl.memory_cgroup_on_dfl;
        memcg.is_root = true;
        memcg.vmpressure.tree_scanned = w.vmpressure_scanned[0];
        memcg.vmpressure.tree_reclaimed = w.vmpressure_reclaimed[0];
        memcg.vmpressure.work_scheduled = w.vmpressure_work[0] != 0;
        return memcg;
    }

    void keep(Machine& m, const VmpressureWindows& windows)
    {
        m.set<Field::VmpressureScanned>(0, windows.tree_scanned);
        m.set<Field::VmpressureReclaimed>(0, windows.tree_reclaimed);
        m.set<Field::VmpressureWork>(0, std::uint8_t{windows.work_scheduled});
    }

} // namespace

void report_vmpressure(Machine& m, Gfp gfp, ReclaimOf of, std::int64_t scanned, std::int64_t reclaimed)
{
    PressedCgroup memcg = root(m.world());
    vmpressure(memcg, gfp, of, static_cast<std::uint64_t>(scanned), static_cast<std::uint64_t>(reclaimed),
               jiffies(m.world()));
    keep(m, memcg.vmpressure);
}

void report_vmpressure_prio(Machine& m, Gfp gfp, std::int64_t priority)
{
    PressedCgroup memcg = root(m.world());
    vmpressure_prio(memcg, gfp, static_cast<int>(priority), jiffies(m.world()));
    keep(m, memcg.vmpressure);
}

void do_vmpressure_work(Machine& m)
{
    const World& w = m.world();
    if (w.vmpressure_work[0] == 0)
        return;
    VmpressureWindows windows = root(w).vmpressure;
    const auto level = vmpressure_work_fn(windows);
    keep(m, windows);
    if (level)
        m.set<Field::VmpressureLevelTold>(0, std::uint8_t{*level} + 1);
}

} // namespace rs
