// SPDX-License-Identifier: GPL-3.0-or-later
// The lock of a page: whoever reads it from a device holds it until its contents are there. Locks that are held only
// while nobody else can run are not simulated. Kernel: mm/filemap.c.
#pragma once

#include "sched/kernel.h"

namespace rs {

/// Releases the lock; those who wait for it may go on. Kernel: folio_unlock().
void folio_unlock(Machine& m, Pfn folio);

/// Sleeps until the folio is unlocked. Kernel: folio_wait_locked().
Co<void> folio_wait_locked(Kernel k, Pfn folio);

/// The same; a fatal signal ends it. Kernel: folio_wait_locked_killable().
Co<void> folio_wait_locked_killable(Kernel k, Pfn folio);

} // namespace rs
