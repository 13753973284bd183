// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/vmpressure.h"

#include "base/time_units.h"

#include <utility>

namespace rs {

namespace {

    constexpr std::uint64_t vmpressure_win = SWAP_CLUSTER_MAX * 16; // pages
    constexpr std::uint64_t vmpressure_level_med = 60; // per cent not reclaimed
    constexpr std::uint64_t vmpressure_level_critical = 95; // per cent not reclaimed
    constexpr int vmpressure_level_critical_prio = 3; // an eighth of each list is scanned at once

    VmpressureLevel vmpressure_level(std::uint64_t pressure)
    {
        if (pressure >= vmpressure_level_critical)
            return VMPRESSURE_CRITICAL;
        return pressure >= vmpressure_level_med ? VMPRESSURE_MEDIUM : VMPRESSURE_LOW;
    }

    /// Pressure that programs can do something about: not that of a low zone, not of requests that may not wait.
    bool counts(Gfp gfp) { return has(gfp, GFP_BIT_HIGHMEM | GFP_BIT_MOVABLE | GFP_BIT_IO | GFP_BIT_FS); }

    void note_tree(VmpressureWindows& windows, std::uint64_t scanned, std::uint64_t reclaimed)
    {
        windows.tree_scanned += scanned;
        windows.tree_reclaimed += reclaimed;
        if (windows.tree_scanned >= vmpressure_win)
            windows.work_scheduled = true;
    }

    void note_cgroup(PressedCgroup& memcg, std::uint64_t scanned, std::uint64_t reclaimed, std::uint64_t jiffies)
    {
        VmpressureWindows& windows = memcg.vmpressure;
        windows.scanned += scanned;
        windows.reclaimed += reclaimed;
        if (windows.scanned < vmpressure_win)
            return;
        const VmpressureLevel level =
            vmpressure_calc_level(std::exchange(windows.scanned, 0), std::exchange(windows.reclaimed, 0));
        if (level > VMPRESSURE_LOW)
            memcg.socket_pressure = jiffies + HZ;
    }

} // namespace

VmpressureLevel vmpressure_calc_level(std::uint64_t scanned, std::uint64_t reclaimed)
{
    if (reclaimed >= scanned)
        return vmpressure_level(0);
    // The share not reclaimed, in parts of `scale`, then in per cent: rounded twice, upwards first.
    const std::uint64_t scale = scanned + reclaimed;
    const std::uint64_t missed = scale - reclaimed * scale / scanned;
    return vmpressure_level(missed * 100 / scale);
}

void vmpressure(PressedCgroup& memcg, Gfp gfp, ReclaimOf of, std::uint64_t scanned, std::uint64_t reclaimed,
                std::uint64_t jiffies)
{
    if (!memcg.on_dfl && of == ReclaimOf::Cgroup) // cgroup v1 has nobody who would use it
        return;
    if (!counts(gfp) || scanned == 0)
        return;
    if (of == ReclaimOf::Tree)
        note_tree(memcg.vmpressure, scanned, reclaimed);
    else if (!memcg.is_root)
        note_cgroup(memcg, scanned, reclaimed, jiffies);
}

void vmpressure_prio(PressedCgroup& memcg, Gfp gfp, int prio, std::uint64_t jiffies)
{
    if (prio <= vmpressure_level_critical_prio)
        vmpressure(memcg, gfp, ReclaimOf::Tree, vmpressure_win, 0, jiffies);
}

std::optional<VmpressureLevel> vmpressure_work_fn(VmpressureWindows& windows)
{
    windows.work_scheduled = false;
    if (windows.tree_scanned == 0)
        return {};
    return vmpressure_calc_level(std::exchange(windows.tree_scanned, 0), std::exchange(windows.tree_reclaimed, 0));
}

} // namespace rs
