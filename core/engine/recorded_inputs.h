// SPDX-License-Identifier: GPL-3.0-or-later
// What a recording tells besides its operations: when each of them began, how far each kswapd ran beside it, and what
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
    friend bool operator==(const ForeignLine&, const ForeignLine&) = default;
};

struct MarkedOperation {
    std::uint64_t no = 0;             ///< running number
    CpuId cpu{};                      ///< on which it began
    std::uint64_t began_ns = 0;       ///< on the recording's own clock
    /// Tracepoints that each node's kswapd fired from here to the next operation: so far it ran.
    std::vector<std::uint32_t> kswapd_lines;
    std::vector<ForeignLine> foreign; ///< after it began and before the next one did
    friend bool operator==(const MarkedOperation&, const MarkedOperation&) = default;
};

struct RecordedInputs {
    bool recorded = false; ///< the operations come from a recording: its recorder took time, too
    std::vector<MarkedOperation> operations; ///< ascending by number
};

} // namespace rs
