// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/cpuset.h"

#include "mm/fmeter.h"

namespace rs {

namespace {

    constexpr std::uint64_t ns_per_s = 1'000'000'000;

    std::uint64_t seconds(const World& w) { return w.clock_ns[0] / ns_per_s; }
    Fmeter meter_of(const World& w) { return {w.fmeter_cnt[0], w.fmeter_val[0], w.fmeter_time[0]}; }

    void store(Machine& m, const Fmeter& meter)
    {
        m.set<Field::FmeterCnt>(0, meter.cnt);
        m.set<Field::FmeterVal>(0, meter.val);
        m.set<Field::FmeterTime>(0, meter.time);
    }

} // namespace

void cpuset_memory_pressure_bump(Machine& m)
{
    if (!m.world().sysctl.memory_pressure_enabled)
        return;
    Fmeter meter = meter_of(m.world());
    fmeter_markevent(meter, seconds(m.world()));
    store(m, meter);
}

std::int32_t memory_pressure(const World& w)
{
    Fmeter meter = meter_of(w);
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
    Fmeter meter = meter_of(m.world());
    fmeter_getrate(meter, seconds(m.world()));
    store(m, meter);
}

} // namespace rs
