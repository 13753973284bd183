// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/cpuset.h"

#include "mm/fmeter.h"

namespace rs {

namespace {

    std::uint64_t seconds(const World& w) { return w.clock_ns[0] / 1'000'000'000; }
    Fmeter meter_of(const World& w) { return {w.fmeter_cnt[0], w.fmeter_val[0], w.fmeter_time[0]}; }

} // namespace

void cpuset_memory_pressure_bump(Machine& m)
{
    if (!m.world().sysctl.memory_pressure_enabled)
        return;
    Fmeter meter = meter_of(m.world());
    fmeter_markevent(meter, seconds(m.world()));
    m.set<Field::FmeterCnt>(0, meter.cnt);
    m.set<Field::FmeterVal>(0, meter.val);
    m.set<Field::FmeterTime>(0, meter.time);
}

std::int32_t memory_pressure(const World& w)
{
    Fmeter meter = meter_of(w);
    return fmeter_getrate(meter, seconds(w));
}

} // namespace rs
