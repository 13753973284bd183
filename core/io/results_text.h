// SPDX-License-Identifier: GPL-3.0-or-later
// Outcomes of operations as the lines of a recording's `results`.
#pragma once

#include "engine/engine.h"

#include <span>
#include <string>

namespace rs {

/// The counters that the recordings watch, in the order of their lines.
std::span<const VmEvent> watched_events();

/// "# ops ops start_ns 4885673021 cpu 0": stands before the operations of one script.
std::string results_header(const std::string& script, std::uint64_t start_ns, CpuId cpu);

/// "4 a 0 cc0 0 -> 26284 free=187,900 pcp=34,20 ns=1984 pgactivate+3", without a newline. Zones in the order of their
/// numbers, nodes apart by a slash; of the counters that changed those that the recordings watch, in their order.
std::string results_line(const World& w, const Outcome& outcome);

/// "# end_ns 5260781895".
std::string results_footer(std::uint64_t end_ns);

} // namespace rs
