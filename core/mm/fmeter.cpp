// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/fmeter.h"

#include <algorithm>

namespace rs {

namespace {
    constexpr std::int32_t FM_COEF = 933; // what stays of 1000 after a second
    constexpr std::int32_t FM_SCALE = 1000;
    constexpr std::int32_t FM_MAXCNT = 1'000'000;
    constexpr std::uint32_t FM_MAXTICKS = 99; // by then next to nothing is left
} // namespace

void fmeter_update(Fmeter& meter, std::uint64_t now_s)
{
    const auto seconds = static_cast<std::uint32_t>(now_s - meter.time);
    if (seconds == 0)
        return;
    for (std::uint32_t i = 0; i < std::min(seconds, FM_MAXTICKS); ++i)
        meter.val = FM_COEF * meter.val / FM_SCALE;
    meter.val += (FM_SCALE - FM_COEF) * meter.cnt / FM_SCALE;
    meter.cnt = 0;
    meter.time = now_s;
}

void fmeter_markevent(Fmeter& meter, std::uint64_t now_s)
{
    fmeter_update(meter, now_s);
    meter.cnt = std::min(FM_MAXCNT, meter.cnt + FM_SCALE);
}

std::int32_t fmeter_getrate(Fmeter& meter, std::uint64_t now_s)
{
    fmeter_update(meter, now_s);
    return meter.val;
}

} // namespace rs
