// SPDX-License-Identifier: GPL-3.0-or-later
// How many pages of each list to scan: the balance between file cache and anonymous memory. Kernel: mm/vmscan.c.
#pragma once

#include "mm/vmscan/mem_cgroup.h"

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

/// Lists that are scanned together, and what is remembered of them. Kernel: struct lruvec.
struct Lruvec {
    std::array<std::uint64_t, LRU_ACTIVE_FILE + 1> pages{}; ///< by LruList
    std::uint64_t anon_cost = 0;                            ///< what it cost lately to reclaim each type
    std::uint64_t file_cost = 0;
    std::uint64_t workingset_activate_anon = 0; ///< pages that were faulted back in and called active at once
    std::uint64_t workingset_activate_file = 0;
    std::uint64_t refaults_anon = 0; ///< the same at the end of the last reclaim
    std::uint64_t refaults_file = 0;
};
/// All of a node's lists. Kernel: mem_cgroup_lruvec() of the root group.
Lruvec node_lruvec(const World& w, NodeId node);

/// Whether the inactive list is too short against the active one; sizes in pages. Kernel: inactive_is_low().
bool inactive_is_low(std::uint64_t inactive, std::uint64_t active);
/// The same for a node's list of a type. `inactive_lru`: LRU_INACTIVE_ANON or LRU_INACTIVE_FILE.
bool inactive_is_low(const World& w, NodeId node, LruList inactive_lru);

/// Which active lists may be shrunk, whether the cache alone will do, whether the node's file cache is tiny (not asked
/// for a group's limit). target_lruvec: the lists on the node that reclaim is for, with those of all groups below it.
/// Kernel: prepare_scan_count().
void prepare_scan_count(Machine& m, NodeId node, const Lruvec& target_lruvec, ScanControl& sc);

struct ScanTargets {
    ScanBalance scan_balance;
    ScanCounts nr; ///< pages to scan
};
/// How many pages of each of a group's lists on the node to scan. Kernel: get_scan_count().
ScanTargets get_scan_count(Machine& m, NodeId node, const MemCgroup& memcg, ScanControl& sc);

} // namespace rs
