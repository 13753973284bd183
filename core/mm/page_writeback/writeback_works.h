// SPDX-License-Identifier: GPL-3.0-or-later
// When something is to be done for writing back: the flusher of a disk is to run, a bandwidth to be estimated, a period
// ends. Kernel: the delayed works and the timer of struct bdi_writeback and struct wb_domain.
#pragma once

#include "world/machine.h"

namespace rs {

/// `work`: WB_DWORK_NS or WB_BW_DWORK_NS. `ns`: of the clock; UINT64_MAX: no longer asked for.
void set_work_ns(Machine& m, DiskId disk, WbValue work, std::uint64_t ns);
/// When the period ends in which completions are counted, ns of the clock; UINT64_MAX: there is none.
void set_period_ns(Machine& m, std::uint64_t ns);
/// When the next of all that is due, ns of the clock; UINT64_MAX: nothing is.
inline std::uint64_t next_writeback_work(const World& w) { return w.domain_values[DOMAIN_NEXT_WORK_NS]; }

/// Does what is due. A real-time task that has its CPU keeps workers from running, as in the kernel.
void do_writeback_works(Machine& m);
/// The same, if anything is due by now.
inline void run_writeback_works(Machine& m)
{
    if (next_writeback_work(m.world()) <= m.world().clock_ns[0]) [[unlikely]]
        do_writeback_works(m);
}

} // namespace rs
