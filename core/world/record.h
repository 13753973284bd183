// SPDX-License-Identifier: GPL-3.0-or-later
// One word of the journal: 16 bytes, whatever it records.
//
// A mutation carries what was there and what is there now; its mirror image (from and to exchanged) is its inverse,
// so undo cannot drift from redo. 64-bit values are two mutations of one half each; the high half rarely changes.
#pragma once

#include <cstdint>

namespace rs {

enum class RecordKind : std::uint8_t {
    // Mutations.
    Set,      ///< what = Field, index; from, to: the low 32 bits of its value
    SetHigh,  ///< the same for the high 32 bits
    Link,     ///< index = ListNode put between from = prev and to = next
    Unlink,   ///< index = ListNode taken from between from = prev and to = next
    Enter,    ///< what = Function, task: a frame is pushed
    Leave,    ///< what = Function, task: the innermost frame is popped
    Step,     ///< the innermost frame's step: from, to = Step. Followed by its values as Arg records
    PushLocal,    ///< what = LocalId, task; index = frame depth; from, to: value, low and high half
    PopLocal,     ///< the mirror of PushLocal
    SetLocal,     ///< index = position among the task's locals; from, to: the low half of its value
    SetLocalHigh, ///< the same for the high half
    // Notes: change nothing.
    Event, ///< what = tracepoint, task; see event_time_ns() and its like. Followed by its values as Arg records
    Arg,   ///< what = position; from, to: value, low and high half
};

struct Record {
    RecordKind kind{};
    std::uint8_t what = 0;
    std::uint16_t task = 0;
    std::uint32_t index = 0;
    std::uint32_t from = 0;
    std::uint32_t to = 0;

    friend bool operator==(const Record&, const Record&) = default;
};
static_assert(sizeof(Record) == 16);

constexpr std::uint32_t low_half(std::uint64_t value) { return static_cast<std::uint32_t>(value); }
constexpr std::uint32_t high_half(std::uint64_t value) { return static_cast<std::uint32_t>(value >> 32); }
constexpr std::int64_t from_halves(std::uint32_t low, std::uint32_t high)
{
    return static_cast<std::int64_t>((std::uint64_t{high} << 32) | low);
}
/// The value that a PushLocal, PopLocal or Arg record carries.
constexpr std::int64_t value_of(const Record& record) { return from_halves(record.from, record.to); }

/// What an Event record carries: simulated time, CPU, and whether it goes to trace.txt (trace 1).
constexpr std::uint64_t event_time_ns(const Record& record)
{
    return static_cast<std::uint64_t>(from_halves(record.index, record.to));
}
constexpr std::uint16_t event_cpu(const Record& record) { return static_cast<std::uint16_t>(record.from); }
constexpr bool event_is_traced(const Record& record) { return record.from >> 16 != 0; }

} // namespace rs
