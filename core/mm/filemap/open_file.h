// SPDX-License-Identifier: GPL-3.0-or-later
// Files that the task has open, and what the kernel remembers of how each is read. Kernel: struct file_ra_state.
#pragma once

#include "world/machine.h"

#include <optional>

namespace rs {

inline constexpr std::uint32_t VM_READAHEAD_PAGES = 32; ///< a device's usual window, 128 KiB. Kernel: bdi->ra_pages
inline constexpr std::uint32_t bdi_io_pages = 320;      ///< the largest request that it takes at once, 1,280 KiB

/// The page cache of a file on a device; none: there are more files than the machine has pages.
std::optional<MappingId> mapping_for(Machine& m, AddressSpace file, DiskId disk);

/// Opens a file of so many pages, known by its inode number, on a device; it may have been open before, and may be
/// cached. A file does not become shorter. False: there are more files than the machine has pages.
bool open_file(Machine& m, FileId file, std::uint64_t inode, std::uint64_t pages, DiskId disk = DiskId{0});
inline bool is_open(const World& w, FileId file) { return w.file_mapping[at(file)] != 0; }

/// How the file will be read: Random turns readahead off, Sequential doubles its window.
/// Kernel: generic_fadvise() in mm/fadvise.c.
void fadvise(Machine& m, FileId file, FileAdvice advice);

inline MappingId mapping_of(const World& w, FileId file) { return MappingId(w.file_mapping[at(file)] - 1); }
inline std::uint64_t file_pages(const World& w, FileId file) { return w.mapping_pages[at(mapping_of(w, file))]; }
inline DiskId disk_of(const World& w, MappingId mapping) { return DiskId{w.mapping_disk[at(mapping)]}; }
/// The largest readahead window, pages. Kernel: ra->ra_pages.
inline std::uint32_t ra_pages(const World& w, FileId file)
{
    return FileAdvice(w.file_advice[at(file)]) == FileAdvice::Sequential ? 2 * VM_READAHEAD_PAGES : VM_READAHEAD_PAGES;
}

} // namespace rs
