// SPDX-License-Identifier: GPL-3.0-or-later
// Pages on their way to a device: PG_writeback is set from the start to the end of the write.
// Kernel: mm/page-writeback.c, mm/filemap.c.
#pragma once

#include "sched/kernel.h"

namespace rs {

/// Kernel: folio_start_writeback().
void folio_start_writeback(Machine& m, Pfn folio);

/// The device has done with it. A folio that reclaim wants back (PG_reclaim) goes to the tail of its list.
/// Kernel: folio_end_writeback().
void folio_end_writeback(Machine& m, Pfn folio);

/// Sleeps until it is no longer under writeback. Kernel: folio_wait_writeback().
Co<void> folio_wait_writeback(Kernel k, Pfn folio);

} // namespace rs
