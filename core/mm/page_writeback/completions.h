// SPDX-License-Identifier: GPL-3.0-or-later
// Which share a disk had of all pages that were written lately. What was written in a period of 3 s counts half in the
// next. Kernel: lib/flex_proportions.c, and wb_domain_writeout_add() to writeout_period() in mm/page-writeback.c.
#pragma once

#include "world/machine.h"

namespace rs {

/// A share: 0 to 1, the denominator is at least 1.
struct Fraction {
    std::uint64_t numerator = 0, denominator = 1;
};

/// Pages of the disk were written. Kernel: wb_domain_writeout_add().
void wb_domain_writeout_add(Machine& m, DiskId disk, std::int64_t pages);
/// Kernel: fprop_fraction_percpu().
Fraction completions_share(Machine& m, DiskId disk);
/// The period is over: what was written before counts half, more than once where periods were missed; with nothing left
/// the timer stops. Kernel: writeout_period().
void writeout_period(Machine& m);

} // namespace rs
