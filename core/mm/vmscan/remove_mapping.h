// SPDX-License-Identifier: GPL-3.0-or-later
// Taking a folio out of the page cache or swap cache for good. Kernel: mm/vmscan.c, mm/filemap.c.
#pragma once

#include "world/machine.h"

namespace rs {

/// False: somebody else holds the folio, so it stays. Kernel: __remove_mapping().
bool remove_mapping(Machine& m, Pfn folio);

} // namespace rs
