// SPDX-License-Identifier: GPL-3.0-or-later
// How many pages of each list to scan: the balance between file cache and anonymous memory. Kernel: mm/vmscan.c.
#pragma once

#include "mm/vmscan/scan_control.h"

#include <array>

namespace rs {

enum class ScanBalance : std::uint8_t {
    Equal, ///< SCAN_EQUAL: the same share of all lists
    Fract, ///< SCAN_FRACT: by swappiness and recent cost
    Anon,  ///< SCAN_ANON
    File,  ///< SCAN_FILE
};

/// Pages to scan, by LruList (the unevictable list is never scanned).
using ScanCounts = std::array<std::uint64_t, LRU_ACTIVE_FILE + 1>;

/// Whether the inactive list is too short against the active one; sizes in pages. Kernel: inactive_is_low().
bool inactive_is_low(std::uint64_t inactive, std::uint64_t active);
/// The same for a node's list of a type. `inactive_lru`: LRU_INACTIVE_ANON or LRU_INACTIVE_FILE.
bool inactive_is_low(const World& w, NodeId node, LruList inactive_lru);

/// Which active lists may be shrunk, whether the cache alone will do, whether the file cache is tiny.
/// Kernel: prepare_scan_count().
void prepare_scan_count(Machine& m, NodeId node, ScanControl& sc);

/// Kernel: get_scan_count().
ScanCounts get_scan_count(Machine& m, NodeId node, const ScanControl& sc);

} // namespace rs
