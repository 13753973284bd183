// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers and names that writing back is told in.
// Kernel: include/linux/backing-dev-defs.h, include/linux/writeback.h.
#pragma once

#include "base/index.h"
#include "world/disk.h"

#include <cstdint>

namespace rs {

/// A task looks at the limits at the latest when it has dirtied so many pages while writers are throttled.
inline constexpr std::int32_t DIRTY_POLL_THRESH = 32;

/// Pages a second that a disk is taken to write before anybody has measured: 100 MiB/s. Kernel: INIT_BW.
inline constexpr std::uint64_t INIT_BW = 25'600;

/// Counters of a disk's writeback, of which each CPU holds a part back. Pages. Kernel: wb->stat, wb->completions.
enum WbCounter : std::uint8_t {
    WB_RECLAIMABLE, ///< dirty, and not being written
    WB_WRITEBACK,   ///< being written
    WB_DIRTIED,     ///< dirtied since boot
    WB_WRITTEN,     ///< written since boot
    WB_COMPLETIONS, ///< written lately: halved every 3 s
    NR_WB_COUNTERS
};
/// Where such a counter stands, and the last: what was written lately to all disks, plus 1.
constexpr std::uint32_t percpu_counter(DiskId disk, WbCounter counter) { return raw(disk) * NR_WB_COUNTERS + counter; }
inline constexpr std::uint32_t domain_completions = max_disks * NR_WB_COUNTERS;
inline constexpr std::uint32_t nr_percpu_counters = domain_completions + 1;

/// What a disk's writeback remembers. Rates are pages a second; ticks are those of jiffies().
/// Kernel: struct bdi_writeback.
enum WbValue : std::uint8_t {
    WB_BW_TIME_STAMP,       ///< ticks: when bandwidth and rate limit were estimated last
    WB_DIRTIED_STAMP,       ///< WB_DIRTIED at that time
    WB_WRITTEN_STAMP,       ///< WB_WRITTEN at that time
    WB_WRITE_BANDWIDTH,     ///< a mean of about 3 s
    WB_AVG_WRITE_BANDWIDTH, ///< smoothed once more
    WB_DIRTY_RATELIMIT,     ///< what a writer may dirty
    WB_BALANCED_DIRTY_RATELIMIT, ///< what it could if all were in balance
    WB_DIRTY_EXCEEDED,      ///< 1: beyond the limits, so that writers look more often
    WB_LAST_OLD_FLUSH,      ///< ticks: when the flusher looked for old data last
    WB_START_ALL,           ///< 0, or 1 + the WbReason for which all that is dirty is to be written
    WB_WRITEBACK_RUNNING,   ///< 1: the flusher is at work
    WB_WRITEBACK_INODES,    ///< files with pages under writeback
    WB_COMPLETIONS_PERIOD,  ///< the domain's period to which WB_COMPLETIONS was halved
    WB_DWORK_NS,            ///< ns: when the flusher is to run; UINT64_MAX: not asked for
    WB_BW_DWORK_NS,         ///< ns: when the bandwidth is estimated after a write; UINT64_MAX: not asked for
    NR_WB_VALUES
};
constexpr std::uint32_t wb_index(DiskId disk, WbValue value) { return raw(disk) * NR_WB_VALUES + value; }

/// What the writeback of all disks has in common. Kernel: struct wb_domain, ratelimit_pages.
enum DomainValue : std::uint8_t {
    DOMAIN_PERIOD,      ///< running number of the period of 3 s
    DOMAIN_PERIOD_TIME, ///< ticks: when it ends; 0: nothing was written lately
    DOMAIN_PERIOD_NS,   ///< ns: when its timer fires; UINT64_MAX: not set
    DOMAIN_NEXT_WORK_NS, ///< ns: the first of all times at which something is to be done
    DOMAIN_DIRTY_LIMIT, ///< pages: the limit, which follows down slowly where what it should be sinks
    DOMAIN_DIRTY_LIMIT_TSTAMP, ///< ticks: when it was brought nearer last
    DOMAIN_RATELIMIT_PAGES,    ///< pages that are dirtied on a CPU before somebody looks at the limits
    NR_DOMAIN_VALUES
};

/// Lists of files with dirty pages; the last one of each is the next in turn.
enum WbList : std::uint8_t {
    WB_B_DIRTY,   ///< by when they became dirty, youngest first
    WB_B_IO,      ///< to be written in this round
    WB_B_MORE_IO, ///< written in part: the next round
    NR_WB_LISTS
};

/// Bits of a file's state.
enum InodeState : std::uint8_t {
    I_DIRTY_PAGES = 1U << 0, ///< it has dirty pages
    I_SYNC = 1U << 1,        ///< the flusher is at it
    I_SYNC_QUEUED = 1U << 2, ///< it is on one of the last two lists
    BLOCKS_KNOWN = 1U << 3, ///< its file system has read where on the disk there is room for its pages
};

/// Why the flusher writes. Kernel: enum wb_reason.
enum WbReason : std::uint8_t {
    WB_REASON_BACKGROUND,
    WB_REASON_VMSCAN,
    WB_REASON_SYNC,
    WB_REASON_PERIODIC,
};

} // namespace rs
