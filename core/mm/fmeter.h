// SPDX-License-Identifier: GPL-3.0-or-later
// A meter of how often something happens: events a second, times 1000, halved after 10 quiet seconds.
// Kernel: struct fmeter, kernel/cgroup/cpuset.c.
#pragma once

#include <cstdint>

namespace rs {

struct Fmeter {
    std::int32_t cnt = 0; ///< events that val does not know yet, times 1000; 1,000,000 at most
    std::int32_t val = 0; ///< rate, events a second times 1000
    std::uint64_t time = 0; ///< s: up to when val has decayed
    friend bool operator==(const Fmeter&, const Fmeter&) = default;
};

/// Lets val decay up to now, then takes cnt in. Within one second nothing changes. Kernel: fmeter_update().
void fmeter_update(Fmeter& meter, std::uint64_t now_s);
/// The event happens. Kernel: fmeter_markevent().
void fmeter_markevent(Fmeter& meter, std::uint64_t now_s);
/// Kernel: fmeter_getrate().
std::int32_t fmeter_getrate(Fmeter& meter, std::uint64_t now_s);

} // namespace rs
