// SPDX-License-Identifier: GPL-3.0-or-later
#include "mm/vmscan/lruvec_calls.h"

#include "mm/vmscan/shrink_active_list.h"
#include "mm/vmscan/shrink_inactive_list.h"

namespace rs {

ScanCounts KernelLruvecCalls::get_scan_count(NodeId node, ScanControl& sc)
{
    return rs::get_scan_count(k_.m, node, root_mem_cgroup(k_.m.world()), sc).nr;
}

Co<std::uint64_t> KernelLruvecCalls::shrink_inactive_list(NodeId node, LruList lru, std::uint64_t nr_to_scan,
                                                          ScanControl& sc)
{
    return rs::shrink_inactive_list(k_, node, lru, nr_to_scan, sc);
}

Co<void> KernelLruvecCalls::shrink_active_list(NodeId node, LruList lru, std::uint64_t nr_to_scan, ScanControl& sc)
{
    return rs::shrink_active_list(k_, node, lru, nr_to_scan, sc);
}

} // namespace rs
