// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/vmstat_update.h"

#include "mm/mempolicy.h"
#include "mm/page_alloc/pcp.h"
#include "sched/jiffies.h"
#include "sched/task.h"

#include <algorithm>
#include <span>

namespace rs {

namespace {

    constexpr std::uint64_t never = UINT64_MAX;
    /// A per-cpu list of another node's zone is kept for so many seconds in which it is not used.
    constexpr int pcp_expire_s = 3;

    bool any(std::span<const std::int32_t> differences)
    {
        return std::ranges::any_of(differences, [](std::int32_t difference) { return difference != 0; });
    }

    bool is_held_by_realtime_task(const World& w, CpuId cpu)
    {
        for (std::uint32_t i = 0; i < w.layout.nr_tasks; ++i) {
            const auto task = TaskId(i);
            if (w.task_realtime[i] != 0 && w.task_cpu[i] == raw(cpu) && state_of(w, task) == TaskState::Running)
                return true;
        }
        return false;
    }

    /// Moves a CPU's differences of so many items into the global counters. Whether there were any.
    template <Field Difference, Field Global>
    bool fold(Machine& m, std::uint32_t first_difference, std::uint32_t first_global, std::uint32_t items)
    {
        bool folded = false;
        for (std::uint32_t item = 0; item < items; ++item) {
            const std::int64_t difference = m.get<Difference>(first_difference + item);
            if (difference == 0)
                continue;
            m.set<Difference>(first_difference + item, 0);
            m.add<Global>(first_global + item, difference);
            folded = true;
        }
        return folded;
    }

    bool fold_zone(Machine& m, CpuId cpu, ZoneId zone)
    {
        const Layout& layout = m.layout();
        const bool folded = fold<Field::ZoneStatDiff, Field::ZoneStatGlobal>(
            m, layout.zone_stat(cpu, zone, ZoneStat{}), layout.zone_stat(zone, ZoneStat{}), NR_ZONE_STATS);
        if (folded)
            m.set<Field::PcpExpire>(layout.pcp(zone, cpu), pcp_expire_s);
        return folded;
    }

    bool fold_node(Machine& m, CpuId cpu, NodeId node)
    {
        const Layout& layout = m.layout();
        return fold<Field::NodeStatDiff, Field::NodeStatGlobal>(
            m, layout.node_stat(cpu, node, NodeStat{}), layout.node_stat(node, NodeStat{}), NR_NODE_STATS);
    }

    /// Pages of another node's zone that a CPU has not used for a while go back, batch by batch.
    bool expire_remote_pageset(Machine& m, ZoneId zone, CpuId cpu)
    {
        const World& w = m.world();
        const std::uint32_t pcp = w.layout.pcp(zone, cpu);
        if (w.pcp_expire[pcp] == 0 || w.pcp_count[pcp] == 0)
            return false;
        const bool local = zone_to_nid(zone) == cpu_to_node(w, cpu);
        m.set<Field::PcpExpire>(pcp, local ? 0 : w.pcp_expire[pcp] - 1);
        if (local || w.pcp_expire[pcp] != 0)
            return false;
        free_pcppages_bulk(m, zone, cpu, std::min(w.pcp_count[pcp], w.pcp_batch[pcp]), 0);
        return true;
    }

    /// Kernel: sysctl_stat_interval is one second.
    std::uint64_t next_stat_interval(const World& w, CpuId cpu)
    {
        return timer_fires_ns(w, round_jiffies_relative_second(w, cpu));
    }

    enum class Pagesets : bool { Keep, Expire };

    /// Whether something changed. Kernel: refresh_cpu_vm_stats().
    bool refresh_cpu_vm_stats(Machine& m, CpuId cpu, Pagesets pagesets)
    {
        const World& w = m.world();
        bool changed = false;
        for (std::uint32_t i = 0; i < w.layout.nr_zones(); ++i) {
            const auto zone = ZoneId(i);
            if (!w.populated(zone))
                continue;
            changed |= fold_zone(m, cpu, zone);
            if (pagesets == Pagesets::Expire)
                changed |= expire_remote_pageset(m, zone, cpu);
        }
        for (std::uint32_t node = 0; node < w.layout.nr_nodes; ++node)
            changed |= fold_node(m, cpu, NodeId(node));
        return changed;
    }

    void vmstat_update(Machine& m, CpuId cpu)
    {
        const bool changed = refresh_cpu_vm_stats(m, cpu, Pagesets::Expire);
        m.set<Field::VmstatWork>(raw(cpu), changed ? next_stat_interval(m.world(), cpu) : never);
    }

    void vmstat_shepherd(Machine& m, std::uint64_t now)
    {
        const World& w = m.world();
        for (std::uint32_t cpu = 0; cpu < w.layout.nr_cpus; ++cpu)
            if (w.vmstat_work[cpu] == never && need_update(w, CpuId(cpu)))
                m.set<Field::VmstatWork>(cpu, now);
        m.set<Field::VmstatShepherd>(0, next_stat_interval(w, CpuId{0}));
    }

} // namespace

void start_vmstat_works(World& w)
{
    w.vmstat_shepherd[0] = second_timer_fires_ns(w);
    std::ranges::fill(w.vmstat_work, w.vmstat_shepherd[0]);
}

bool need_update(const World& w, CpuId cpu)
{
    const auto of_cpu = [&](std::span<const std::int32_t> all) {
        const std::size_t items = all.size() / w.layout.nr_cpus;
        return all.subspan(raw(cpu) * items, items);
    };
    return any(of_cpu(w.zone_stat_diff)) || any(of_cpu(w.node_stat_diff));
}

void run_vmstat_works(Machine& m)
{
    const World& w = m.world();
    const std::uint64_t now = w.clock_ns[0];
    if (w.vmstat_shepherd[0] <= now && !is_held_by_realtime_task(w, CpuId{0}))
        vmstat_shepherd(m, now);
    for (std::uint32_t cpu = 0; cpu < w.layout.nr_cpus; ++cpu)
        if (w.vmstat_work[cpu] <= now && !is_held_by_realtime_task(w, CpuId(cpu)))
            vmstat_update(m, CpuId(cpu));
}

void quiet_vmstat(Machine& m)
{
    for (std::uint32_t cpu = 0; cpu < m.layout().nr_cpus; ++cpu)
        if (m.world().vmstat_work[cpu] != never && need_update(m.world(), CpuId(cpu)))
            refresh_cpu_vm_stats(m, CpuId(cpu), Pagesets::Keep);
}

} // namespace rs
