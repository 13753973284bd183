// SPDX-License-Identifier: GPL-3.0-or-later
// The seam under shrink_lruvec(): what it asks how much to scan, and what scans a list for it.
//
// The engine's own is KernelLruvecCalls. Another object in its place scripts the outcomes, for the table of what
// shrink_lruvec() decides.
#pragma once

#include "mm/vmscan/scan_count.h"
#include "sched/kernel.h"

namespace rs {

class LruvecCalls {
public:
    LruvecCalls() = default;
    LruvecCalls(const LruvecCalls&) = delete;
    LruvecCalls& operator=(const LruvecCalls&) = delete;
    virtual ~LruvecCalls() = default;

    /// Pages to scan of each list.
    virtual ScanCounts get_scan_count(NodeId node, ScanControl& sc) = 0;
    /// Returns the pages reclaimed.
    virtual Co<std::uint64_t> shrink_inactive_list(NodeId node, LruList lru, std::uint64_t nr_to_scan,
                                                   ScanControl& sc) = 0;
    virtual Co<void> shrink_active_list(NodeId node, LruList lru, std::uint64_t nr_to_scan, ScanControl& sc) = 0;
};

/// What really happens: the simulated kernel, whose lists are all the root group's.
class KernelLruvecCalls final : public LruvecCalls {
public:
    explicit KernelLruvecCalls(Kernel kernel)
        : k_(kernel)
    {
    }

    ScanCounts get_scan_count(NodeId node, ScanControl& sc) override;
    Co<std::uint64_t> shrink_inactive_list(NodeId node, LruList lru, std::uint64_t nr_to_scan,
                                           ScanControl& sc) override;
    Co<void> shrink_active_list(NodeId node, LruList lru, std::uint64_t nr_to_scan, ScanControl& sc) override;

private:
    Kernel k_;
};

} // namespace rs
