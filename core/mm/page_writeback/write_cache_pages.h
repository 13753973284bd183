// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a file's dirty pages back, in the order of their indices. Kernel: mm/page-writeback.c.
#pragma once

#include "sched/kernel.h"

namespace rs {

/// None: for memory's sake, what is being written already is left alone. All: for a program that waits for its data.
enum class SyncMode : std::uint8_t { None, All };

/// What is to be written of a file, and how much is left. Kernel: struct writeback_control.
struct WritebackControl {
    SyncMode sync_mode = SyncMode::None;
    std::int64_t nr_to_write = 0; ///< pages
};

/// Hands the file's dirty pages to its disk: from where the last such call stopped, or, for SyncMode::All, all that are
/// dirty now. Pages that follow each other go as one request, up to 256. Kernel: do_writepages(), write_cache_pages().
Co<void> do_writepages(Kernel k, MappingId mapping, WritebackControl& wbc);

/// Writes the file's dirty pages and waits until they are written. Kernel: file_write_and_wait_range().
Co<void> file_write_and_wait(Kernel k, MappingId mapping);

/// Reclaim wants one page written. The file system would have to allocate blocks for it first, which it does not do
/// then: the page stays dirty. Kernel: ext4_writepage().
void writepage(Machine& m, Pfn folio);

} // namespace rs
