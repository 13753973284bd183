// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of kernel/sched/psi.c, kernel/sched/loadavg.c and of the meter of kernel/cgroup/cpuset.c.
#include "io/tables/all_tables.h"
#include "mm/fmeter.h"
#include "mm/psi/averages.h"
#include "mm/psi/states.h"
#include "mm/psi/window.h"

#include <fmt/format.h>

namespace rs {

namespace {

    RowFunction fmeter()
    {
        return [meters = Sequences<Fmeter>{}](TableRow& row) mutable {
            constexpr std::string_view ops[] = {"mark", "rate"};
            Fmeter& meter = meters.of(row);
            const auto now = row.number<std::uint64_t>("time");
            std::int32_t rate = -1;
            if (row.choice("op", ops) == 0)
                for (auto left = row.number<std::uint32_t>("events", 0, 1'000'000); left > 0; --left)
                    fmeter_markevent(meter, now);
            else
                rate = fmeter_getrate(meter, now);
            row.set("cnt", meter.cnt);
            row.set("val", meter.val);
            row.set("meter_time", meter.time);
            row.set("rate", rate);
        };
    }

    constexpr std::array<std::string_view, NR_PSI_WINDOWS> avg_columns{"avg10", "avg60", "avg300"};

    void set_averages(TableRow& row, const PsiAvgs& avg)
    {
        for (std::size_t window = 0; window < avg.size(); ++window) {
            row.set(avg_columns[window], avg[window]);
            row.set(fmt::format("{}_text", avg_columns[window]), std::string_view(load_text(avg[window])));
        }
    }

    constexpr std::uint64_t max_average = 1'000'000'000; // far above 100 %, far below an overflow

    RowFunction psi_calc_avgs()
    {
        return [](TableRow& row) {
            PsiAvgs avg{};
            for (std::size_t window = 0; window < avg.size(); ++window)
                avg[window] = row.number<std::uint64_t>(fmt::format("{}_in", avg_columns[window]), 0, max_average);
            calc_avgs(avg, row.number<std::uint32_t>("missed_periods"), row.number<std::uint32_t>("time_ns"),
                      row.number<std::uint64_t>("period_ns", 1));
            set_averages(row, avg);
        };
    }

    RowFunction psi_update_averages()
    {
        return [groups = Sequences<PsiGroup>{}](TableRow& row) mutable {
            PsiGroup& group = groups.of(row);
            const auto now = row.number<std::uint64_t>("now_ns");
            group.total[PSI_MEM_SOME] = row.number<std::uint64_t>("stall_total_ns");
            group.avg_last_update = row.number<std::uint64_t>("avg_last_update_ns_in", 0, now);
            group.avg_next_update = row.number<std::uint64_t>("avg_next_update_ns_in");
            group.avg_total[PSI_MEM_SOME] = row.number<std::uint64_t>("avg_total_ns_in");
            const bool due = now >= group.avg_next_update;
            if (due) {
                const std::uint64_t missed_ns = (now - group.avg_next_update) / psi_period * psi_period;
                if (now - group.avg_last_update <= missed_ns)
                    row.fail("avg_last_update_ns_in",
                             fmt::format("a time more than the missed periods ({} ns) before now_ns", missed_ns));
                update_averages(group, now);
            }
            row.set("updated", due);
            row.set("avg_total_ns", group.avg_total[PSI_MEM_SOME]);
            row.set("avg_last_update_ns", group.avg_last_update);
            row.set("avg_next_update_ns", group.avg_next_update);
            set_averages(row, group.avg[PSI_MEM_SOME]);
        };
    }

    RowFunction psi_collect()
    {
        return [](TableRow& row) {
            std::vector<PsiTimes> cpus(row.number<unsigned>("ncpu", 1, 4));
            for (std::size_t cpu = 0; cpu < cpus.size(); ++cpu) {
                cpus[cpu][PSI_MEM_SOME] = row.number<std::uint32_t>(fmt::format("cpu{}_mem_some_ns", cpu));
                cpus[cpu][PSI_MEM_FULL] = row.number<std::uint32_t>(fmt::format("cpu{}_mem_full_ns", cpu));
                cpus[cpu][PSI_NONIDLE] = row.number<std::uint32_t>(fmt::format("cpu{}_nonidle_ns", cpu));
            }
            PsiGroup group;
            collect_percpu_times(group, cpus);
            row.set("total_mem_some_delta_ns", group.total[PSI_MEM_SOME]);
            row.set("total_mem_full_delta_ns", group.total[PSI_MEM_FULL]);
        };
    }

    RowFunction psi_states()
    {
        return [](TableRow& row) {
            PsiTasks tasks{};
            tasks[NR_IOWAIT] = row.number<std::uint32_t>("NR_IOWAIT");
            tasks[NR_MEMSTALL] = row.number<std::uint32_t>("NR_MEMSTALL");
            tasks[NR_RUNNING] = row.number<std::uint32_t>("NR_RUNNING");
            tasks[NR_MEMSTALL_RUNNING] = row.number<std::uint32_t>("NR_MEMSTALL_RUNNING");
            const bool oncpu = row.flag("oncpu");
            for (int state = 0; state < NR_PSI_STATES; ++state)
                row.set(psi_state_names[std::size_t(state)], test_state(tasks, PsiState(state), oncpu));
        };
    }

    RowFunction psi_window()
    {
        return [](TableRow& row) {
            PsiTriggerWindow window;
            window.size = row.number<std::uint64_t>("window_size_ns", 1);
            window.start_time = row.number<std::uint64_t>("start_time_ns_in");
            window.start_value = row.number<std::uint64_t>("start_value_ns_in");
            window.prev_growth = row.number<std::uint64_t>("prev_growth_ns_in");
            const auto now = row.number<std::uint64_t>("now_ns");
            row.set("growth_ns", window_update(window, now, row.number<std::uint64_t>("value_ns")));
            row.set("start_time_ns", window.start_time);
            row.set("start_value_ns", window.start_value);
            row.set("prev_growth_ns", window.prev_growth);
        };
    }

    RowFunction loadavg()
    {
        return [](TableRow& row) {
            const auto load = row.number<std::uint64_t>("load_in", 0, std::uint64_t{1} << 40);
            const auto exp = row.number<std::uint64_t>("exp", 0, FIXED_1);
            const auto active = row.number<std::uint64_t>("active", 0, std::uint64_t{1} << 40);
            row.set("calc_load", calc_load(load, exp, active));
            row.set("calc_load_n", calc_load_n(load, exp, active, row.number<unsigned>("n")));
        };
    }

} // namespace

std::vector<Table> pressure_tables()
{
    return {
        {"fmeter", {"cnt", "val", "meter_time", "rate"}, fmeter},
        {"loadavg", {"calc_load", "calc_load_n"}, loadavg},
        {"psi_calc_avgs", {"avg10", "avg10_text", "avg60", "avg60_text", "avg300", "avg300_text"}, psi_calc_avgs},
        {"psi_collect", {"total_mem_some_delta_ns", "total_mem_full_delta_ns"}, psi_collect},
        {"psi_states", {psi_state_names.begin(), psi_state_names.end()}, psi_states},
        {"psi_update_averages",
         {"updated", "avg_total_ns", "avg_last_update_ns", "avg_next_update_ns", "avg10", "avg10_text", "avg60",
          "avg60_text", "avg300", "avg300_text"},
         psi_update_averages},
        {"psi_window", {"growth_ns", "start_time_ns", "start_value_ns", "prev_growth_ns"}, psi_window},
    };
}

} // namespace rs
