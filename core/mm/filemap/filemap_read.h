// SPDX-License-Identifier: GPL-3.0-or-later
// A program reads a file: from the page cache where it can, else the pages come from the device first.
// Kernel: mm/filemap.c.
#pragma once

#include "mm/filemap/readahead.h"

namespace rs {

/// Reads `nr_pages` whole pages from `index` on, as one system call; stops at the end of the file. Returns the pages read:
/// fewer where memory for one could not be had, or a fatal signal came. Kernel: filemap_read().
Co<std::uint64_t> filemap_read(Kernel k, FileId file, std::uint64_t index, std::uint64_t nr_pages, Placement placement);

} // namespace rs
