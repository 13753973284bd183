// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/psi/accounting.h"

#include "mm/psi/states.h"
#include "sched/task.h"

#include <algorithm>

namespace rs {

namespace {

    constexpr std::array accounted{PSI_IO_SOME, PSI_IO_FULL, PSI_MEM_SOME, PSI_MEM_FULL, PSI_NONIDLE};
    constexpr std::uint64_t not_pending = UINT64_MAX;

    struct CpuTasks {
        PsiTasks count{};
        bool oncpu = false;
        bool oncpu_stalls = false;
    };

    CpuTasks tasks_of(const World& w, CpuId cpu)
    {
        CpuTasks tasks;
        for (std::size_t task = 0; task < w.task_psi_flags.size(); ++task) {
            const std::uint8_t flags = w.task_psi_flags[task];
            if (CpuId(w.task_cpu[task]) != cpu || flags == 0)
                continue;
            for (unsigned what = 0; what < NR_PSI_TASK_COUNTS; ++what)
                tasks.count[what] += (flags >> what) & 1U;
            tasks.oncpu |= (flags & TSK_ONCPU) != 0;
            tasks.oncpu_stalls |= (flags & TSK_ONCPU) != 0 && (flags & TSK_MEMSTALL) != 0;
        }
        return tasks;
    }

    /// Who reclaims on the CPU keeps it from useful work, even if there were some: that is FULL, too.
    std::uint32_t state_mask(const CpuTasks& tasks)
    {
        std::uint32_t mask = 0;
        for (const PsiState state : accounted)
            if (test_state(tasks.count, state, tasks.oncpu) || (state == PSI_MEM_FULL && tasks.oncpu_stalls))
                mask |= 1U << state;
        return mask;
    }

    void record_times(Machine& m, CpuId cpu)
    {
        const World& w = m.world();
        const std::uint64_t now = w.clock_ns[0];
        const auto delta = static_cast<std::uint32_t>(now - w.psi_state_start[at(cpu)]);
        for (const PsiState state : accounted)
            if ((w.psi_state_mask[at(cpu)] >> state & 1U) != 0)
                m.set<Field::PsiTimesOf>(w.layout.psi_time(cpu, state),
                                         w.psi_times[w.layout.psi_time(cpu, state)] + delta);
        m.set<Field::PsiStateStart>(raw(cpu), now);
    }

    /// The states are computed anew from what the CPU's tasks do. Kernel: psi_group_change().
    void psi_group_change(Machine& m, CpuId cpu)
    {
        const std::uint32_t mask = state_mask(tasks_of(m.world(), cpu));
        if (mask == m.world().psi_state_mask[at(cpu)])
            return; // the time goes on to count for the same states
        record_times(m, cpu);
        m.set<Field::PsiStateMask>(raw(cpu), mask);
        if (m.world().psi_avgs_work[0] == not_pending)
            m.set<Field::PsiAvgsWork>(0, m.world().clock_ns[0] + psi_period);
    }

    void change_flags(Machine& m, TaskId task, std::uint8_t clear, std::uint8_t set)
    {
        m.set<Field::TaskPsiFlags>(raw(task), (m.world().task_psi_flags[at(task)] & ~unsigned{clear}) | set);
    }

    /// Time in each state so far, the running one included.
    PsiTimes times_until_now(const World& w, CpuId cpu)
    {
        PsiTimes times{};
        const auto running = static_cast<std::uint32_t>(w.clock_ns[0] - w.psi_state_start[at(cpu)]);
        for (const PsiState state : accounted) {
            const bool runs = (w.psi_state_mask[at(cpu)] >> state & 1U) != 0;
            times[state] = w.psi_times[w.layout.psi_time(cpu, state)] + (runs ? running : 0);
        }
        return times;
    }

    /// By CPU: time in each state since the last collection. Kernel: get_recent_times().
    std::vector<PsiTimes> recent_times(const World& w)
    {
        std::vector<PsiTimes> cpus;
        for (std::uint32_t cpu = 0; cpu < w.layout.nr_cpus; ++cpu) {
            PsiTimes times = times_until_now(w, CpuId(cpu));
            for (const PsiState state : accounted)
                times[state] -= w.psi_times_prev[w.layout.psi_time(CpuId(cpu), state)];
            cpus.push_back(times);
        }
        return cpus;
    }

    PsiGroup load_group(const World& w)
    {
        PsiGroup group;
        std::copy(w.psi_total.begin(), w.psi_total.end(), group.total.begin());
        std::copy(w.psi_avg_total.begin(), w.psi_avg_total.end(), group.avg_total.begin());
        for (std::size_t state = 0; state < group.avg.size(); ++state)
            std::copy_n(w.psi_avg.begin() + static_cast<std::ptrdiff_t>(state * NR_PSI_WINDOWS), NR_PSI_WINDOWS,
                        group.avg[state].begin());
        group.avg_last_update = w.psi_avg_last_update[0];
        group.avg_next_update = w.psi_avg_next_update[0];
        return group;
    }

    void store_group(Machine& m, const PsiGroup& group)
    {
        for (std::uint32_t state = 0; state < nr_psi_averaged; ++state) {
            m.set<Field::PsiTotal>(state, group.total[state]);
            m.set<Field::PsiAvgTotal>(state, group.avg_total[state]);
            for (std::uint32_t window = 0; window < NR_PSI_WINDOWS; ++window)
                m.set<Field::PsiAvg>(m.layout().psi_avg(PsiState(state), PsiWindow(window)), group.avg[state][window]);
        }
        m.set<Field::PsiAvgLastUpdate>(0, group.avg_last_update);
        m.set<Field::PsiAvgNextUpdate>(0, group.avg_next_update);
    }

    bool all_quiet(const PsiGroup& group, const std::vector<PsiTimes>& cpus)
    {
        return std::all_of(group.avg.begin(), group.avg.end(), [](const PsiAvgs& avg) { return avg == PsiAvgs{}; }) &&
               std::all_of(cpus.begin(), cpus.end(), [](const PsiTimes& times) { return times[PSI_NONIDLE] == 0; });
    }

} // namespace

void psi_task_change(Machine& m, TaskId task, std::uint8_t clear, std::uint8_t set)
{
    change_flags(m, task, clear, set);
    psi_group_change(m, CpuId(m.world().task_cpu[at(task)]));
}

void psi_enqueue(Machine& m, TaskId task)
{
    const bool stalls = (m.world().task_psi_flags[at(task)] & TSK_MEMSTALL) != 0;
    psi_task_change(m, task, TSK_IOWAIT, stalls ? TSK_RUNNING | TSK_MEMSTALL_RUNNING : TSK_RUNNING);
}

void psi_sched_switch(Machine& m, std::optional<TaskId> next)
{
    const World& w = m.world();
    for (std::uint32_t i = 0; i < w.layout.nr_tasks; ++i) {
        const auto prev = static_cast<TaskId>(i);
        if ((w.task_psi_flags[i] & TSK_ONCPU) == 0 || prev == next)
            continue;
        const bool sleeps = state_of(w, prev) != TaskState::Running;
        const bool for_io = sleeps && is_iowait(WaitQueue(w.task_waits_for[i]));
        change_flags(m, prev, sleeps ? TSK_ONCPU | TSK_RUNNING | TSK_MEMSTALL_RUNNING : TSK_ONCPU,
                     for_io ? TSK_IOWAIT : 0);
        if (!next || w.task_cpu[at(*next)] != w.task_cpu[i])
            psi_group_change(m, CpuId(w.task_cpu[i]));
    }
    if (next && (w.task_psi_flags[at(*next)] & TSK_ONCPU) == 0)
        psi_task_change(m, *next, 0, TSK_ONCPU);
}

void psi_avgs_work(Machine& m)
{
    const World& w = m.world();
    const std::uint64_t now = w.clock_ns[0];
    if (now < w.psi_avgs_work[0])
        return;
    const std::vector<PsiTimes> cpus = recent_times(w);
    for (std::uint32_t cpu = 0; cpu < w.layout.nr_cpus; ++cpu) {
        const PsiTimes times = times_until_now(w, CpuId(cpu));
        for (const PsiState state : accounted)
            m.set<Field::PsiTimesPrev>(w.layout.psi_time(CpuId(cpu), state), times[state]);
    }
    PsiGroup group = load_group(w);
    collect_percpu_times(group, cpus);
    if (now >= group.avg_next_update)
        update_averages(group, now);
    store_group(m, group);
    const std::uint64_t delay = ((group.avg_next_update - now) / ns_per_jiffy + 1) * ns_per_jiffy;
    m.set<Field::PsiAvgsWork>(0, all_quiet(group, cpus) ? not_pending : now + delay);
}

PsiGroup psi_system(const World& w)
{
    PsiGroup group = load_group(w);
    collect_percpu_times(group, recent_times(w));
    if (w.clock_ns[0] >= group.avg_next_update)
        update_averages(group, w.clock_ns[0]);
    return group;
}

} // namespace rs
