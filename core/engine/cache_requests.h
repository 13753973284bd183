// SPDX-License-Identifier: GPL-3.0-or-later
// Requests that fill the page cache and the caches of kernel objects.
#pragma once

#include "mm/filemap/readahead.h"
#include "scenario/request.h"

namespace rs {

/// Carries out open, adv, fr, frnd, fw, fsync or slab. A file that is not open is neither read nor written.
Co<void> use_caches(Kernel k, Request request, Placement placement);

} // namespace rs
