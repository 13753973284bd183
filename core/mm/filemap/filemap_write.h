// SPDX-License-Identifier: GPL-3.0-or-later
// A program writes to a file: its pages are changed in the cache and become dirty; the disk gets them later.
// Kernel: mm/filemap.c.
#pragma once

#include "mm/filemap/readahead.h"

namespace rs {

/// Writes the whole page at `index`, as one system call; a file that ends before it grows. Returns the pages written: 0
/// where there was no memory, or a fatal signal came. Afterwards the writer may be made to wait.
/// Kernel: generic_perform_write(), with ext4's da_write_begin and da_write_end.
Co<std::uint64_t> generic_perform_write(Kernel k, FileId file, std::uint64_t index, Placement placement);

} // namespace rs
