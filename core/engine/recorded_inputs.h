// SPDX-License-Identifier: GPL-3.0-or-later
// What a recording tells besides its operations: when each of them began, how far each daemon (kswapd,
// kcompactd) ran beside it, and what
// threads that are not simulated did with the page allocator meanwhile. All are inputs: they say when something happened,
// never what came of it.
#pragma once

#include "mm/gfp.h"
#include "world/page.h"

#include <vector>

namespace rs {

enum class ForeignAct : std::uint8_t { Alloc, Free };

/// Something that another thread did, or the recorded one beside its operations.
struct ForeignLine {
    ForeignAct act{};
    TaskId task{}; ///< a simulated one (other_threads() for all others)
    CpuId cpu{};
    Pfn pfn{}; ///< the page; of an allocation the one it got in the recording
    Order order{};
    Gfp gfp{}; ///< of an allocation
    bool at_begin = false; ///< by another CPU, before the operation had come to its first tracepoint
    friend bool operator==(const ForeignLine&, const ForeignLine&) = default;
};

/// How far a daemon, a simulated task other than the requester, ran beside an operation.
struct DaemonRun {
    /// For each tracepoint that it fired until the next operation: how many the recorded task had fired since the
    /// operation began, its mark included. Ascending.
    std::vector<std::uint32_t> lines;
    CpuId cpu{}; ///< where it ran last, if it did
    friend bool operator==(const DaemonRun&, const DaemonRun&) = default;
};

struct MarkedOperation {
    std::uint64_t no = 0;             ///< running number
    CpuId cpu{};                      ///< on which it began
    std::uint64_t began_ns = 0;       ///< on the recording's own clock
    std::vector<DaemonRun> daemons;   ///< by TaskId, from first_daemon on
    std::vector<ForeignLine> foreign; ///< after it began and before the next one did
    friend bool operator==(const MarkedOperation&, const MarkedOperation&) = default;
};

struct RecordedInputs {
    bool recorded = false; ///< the operations come from a recording: its recorder took time, too
    std::vector<MarkedOperation> operations; ///< ascending by number
};

} // namespace rs
