// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of mm/vmpressure.c.
#include "io/tables/all_tables.h"
#include "mm/vmpressure.h"

namespace rs {

namespace {

    constexpr std::uint64_t max_pages = std::uint64_t{1} << 40;
    constexpr std::uint64_t some_time = 1; // jiffies

    RowFunction vmpressure_level_rows()
    {
        return [](TableRow& row) {
            const VmpressureLevel level = vmpressure_calc_level(row.number<std::uint64_t>("scanned", 1, max_pages),
                                                                row.number<std::uint64_t>("reclaimed", 0, max_pages));
            row.set("level", vmpressure_str_levels[level]);
        };
    }

    void report(const TableRow& row, PressedCgroup& memcg, ReclaimOf of)
    {
        constexpr std::string_view ops[] = {"vmpressure", "vmpressure_prio"};
        const Gfp gfp{row.mask("gfp_mask")};
        if (row.choice("op", ops) == 1)
            return vmpressure_prio(memcg, gfp, row.number<int>("prio", 0, DEF_PRIORITY), some_time);
        vmpressure(memcg, gfp, of, row.number<std::uint64_t>("scanned", 0, max_pages),
                   row.number<std::uint64_t>("reclaimed", 0, max_pages), some_time);
    }

    /// The work, where it is scheduled, runs at once.
    RowFunction vmpressure_rows()
    {
        return [cgroups = Sequences<PressedCgroup>{}](TableRow& row) mutable {
            PressedCgroup& memcg = cgroups.of(row);
            VmpressureWindows& windows = memcg.vmpressure;
            const auto of = ReclaimOf(row.flag("tree"));
            memcg.on_dfl = row.flag("cgroup_v2");
            memcg.socket_pressure = 0;
            report(row, memcg, of);
            row.set("window_scanned", of == ReclaimOf::Tree ? windows.tree_scanned : windows.scanned);
            row.set("window_reclaimed", of == ReclaimOf::Tree ? windows.tree_reclaimed : windows.reclaimed);
            row.set("fired", windows.work_scheduled);
            const auto level = windows.work_scheduled ? vmpressure_work_fn(windows) : std::nullopt;
            row.set("level", level ? vmpressure_str_levels[*level] : "");
            row.set("socket_pressure_set", memcg.socket_pressure != 0);
        };
    }

} // namespace

std::vector<Table> vmpressure_tables()
{
    return {
        {"vmpressure",
         {"window_scanned", "window_reclaimed", "fired", "level", "socket_pressure_set"},
         vmpressure_rows},
        {"vmpressure_level", {"level"}, vmpressure_level_rows},
    };
}

} // namespace rs
