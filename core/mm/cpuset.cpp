// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/cpuset.h"

#include "base/time_units.h"
#include "mm/page_alloc/zonelist.h"

#include <fmt/format.h>

namespace rs {

namespace {

    std::uint64_t seconds(const World& w) { return w.clock_ns[0] / ns_per_s; }

    void store(Machine& m, const Fmeter& meter)
    {
        m.set<Field::FmeterCnt>(0, meter.cnt);
        m.set<Field::FmeterVal>(0, meter.val);
        m.set<Field::FmeterTime>(0, meter.time);
    }

} // namespace

bool cpuset_node_allowed(const Current& current, NodeId node, Gfp gfp_mask)
{
    if (current.context != Context::Task || has(current.mems_allowed, node) || current.oom_victim)
        return true;
    return !has(gfp_mask, GFP_BIT_HARDWALL) && has(current.hardwall_mems, node);
}

bool cpuset_zone_allowed(Machine& m, ZoneId zone, Gfp gfp_mask)
{
    if (!cpusets_enabled(m.world()) || cpuset_node_allowed(current_of(m), zone_to_nid(zone), gfp_mask))
        return true;
    m.step(Step::zone_outside_cpuset, zone, gfp_mask);
    return false;
}

bool cpuset_has_movable_zones_only(const World& w, const Current& current)
{
    const std::span<const Zoneref> any = w.zonelists[zonelist_index(NodeId{0}, ZONELIST_FALLBACK)];
    return cpusets_enabled(w) && ZoneRange(any, ZONE_NORMAL, current.mems_allowed).empty();
}

void set_task_cpuset(Machine& m, TaskId task, NodeMask mems_allowed, NodeMask hardwall)
{
    m.set<Field::TaskMemsAllowed>(raw(task), raw(mems_allowed));
    m.set<Field::TaskHardwallMems>(raw(task), raw(hardwall));
    m.set<Field::CpusetsEnabled>(0, mems_allowed != every_node || hardwall != every_node);
}

NodeMask nodes_with_memory(const World& w)
{
    NodeMask nodes{};
    for (std::uint32_t node = 0; node < w.layout.nr_nodes; ++node)
        if (w.nodes[node].present != 0)
            nodes = nodes | only(static_cast<NodeId>(node));
    return nodes;
}

std::string cpuset_print_current_mems_allowed(const World& w, TaskId task)
{
    const NodeMask mems = NodeMask{w.task_mems_allowed[at(task)]} & nodes_with_memory(w);
    return fmt::format("cpuset={},mems_allowed={}", cpusets_enabled(w) ? "?" : "/", nodemask_text(mems));
}

void cpuset_memory_pressure_bump(Machine& m)
{
    if (!m.world().sysctl.memory_pressure_enabled)
        return;
    Fmeter meter = memory_pressure_meter(m.world());
    fmeter_markevent(meter, seconds(m.world()));
    store(m, meter);
}

Fmeter memory_pressure_meter(const World& w) { return {w.fmeter_cnt[0], w.fmeter_val[0], w.fmeter_time[0]}; }

std::int32_t memory_pressure(const World& w)
{
    Fmeter meter = memory_pressure_meter(w);
    return fmeter_getrate(meter, seconds(w));
}

std::uint64_t next_memory_pressure_read(const World& w)
{
    const bool nothing_to_see = w.fmeter_cnt[0] == 0 && w.fmeter_val[0] == 0;
    return nothing_to_see ? UINT64_MAX : (w.fmeter_time[0] + 1) * ns_per_s;
}

void read_memory_pressure(Machine& m)
{
    if (m.world().clock_ns[0] < next_memory_pressure_read(m.world()))
        return;
    Fmeter meter = memory_pressure_meter(m.world());
    fmeter_getrate(meter, seconds(m.world()));
    store(m, meter);
}

} // namespace rs
