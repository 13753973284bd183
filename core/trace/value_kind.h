// SPDX-License-Identifier: GPL-3.0-or-later
// How a recorded number is meant: tells every reader (tracepoint text, locals, sentences) how to print it.
#pragma once

#include <cstdint>
#include <string>

namespace rs {

enum class ValueKind : std::uint8_t {
    Count,       ///< plain decimal number
    Pages,       ///< number of pages
    Nanoseconds,
    Hex,
    Bool,        ///< 0 or 1
    PfnHex,      ///< page frame number as tracepoints print it
    PfnOrNone,   ///< page frame number, or "none" for no page
    Gfp,         ///< gfp mask by its flags' names
    AllocFlags,  ///< ALLOC_ mask by its flags' names
    OrderOf,     ///< order of a block
    Zone,        ///< ZoneId, by name
    ZonePadded,  ///< ZoneId, by name, padded to 8 characters as some tracepoints do
    ZoneTypeOf,  ///< index of a zone in its node, by name
    MigratetypeOf,
    LruListOf,
    ReclaimFlags,  ///< RECLAIM_WB_ mask of the vmscan tracepoints
    CompactResultOf,
    CompactModeOf,     ///< 0 async, else sync
    CompactPriorityOf, ///< enum compact_priority
    CompactFeedbackOf, ///< a compaction's result as the retry logic sees it
    ThrottleReason, ///< enum vmscan_throttle_state
    ScanBalanceOf,
    WbReasonOf, ///< why pages are written back
    NodeMaskOf, ///< "0-1", "(null)" for whatever nodes there are
    Chars, ///< up to 8 characters, the first in the lowest byte
    ConstraintOf, ///< enum oom_constraint
    NoKillReason, ///< why nobody is killed for a request (mm/page_alloc/may_oom.h)
    SparedReason, ///< why a process is no candidate of the OOM killer (mm/oom_kill/oom_badness.h)
    NofailReason, ///< why the kernel warns of a __GFP_NOFAIL request (mm/page_alloc/may_oom.h)
    PanicReason,  ///< why the OOM killer stops the machine (mm/oom_kill.h)
};

/// The value as text, as the kernel's tracepoints spell it (numbers decimal, names from the kernel).
std::string value_text(ValueKind kind, std::int64_t value);

} // namespace rs
